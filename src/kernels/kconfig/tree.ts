import type { Expression, Operand } from './expression.js'
import type { Variables } from './macros.js'
import type { OptionType } from './statements.js'

export interface Choice {
  /** Its prompt; options of one choice share the object. */
  readonly title: string
  /** Names of its options in order. */
  readonly members: readonly string[]
  /** The option it starts with, as an expression that names it. */
  readonly defaults: readonly Default[]
}

export interface Prompt {
  readonly text: string
  /** All have to hold for the prompt to be seen: its own `if`, its menus' `visible if`, its choice's. */
  readonly conditions: readonly Expression[]
}

export interface Default {
  readonly value: Expression
  readonly condition: Expression | null
}

export interface Range {
  readonly low: Operand
  readonly high: Operand
  readonly condition: Expression | null
}

/** One `config` entry of an option; some options have several. */
export interface Definition {
  readonly file: string
  readonly line: number
  /** All have to hold: its own `depends on` and those of the ifs, menus and choice around it. */
  readonly dependsOn: readonly Expression[]
  readonly prompts: readonly Prompt[]
  readonly defaults: readonly Default[]
  readonly ranges: readonly Range[]
  readonly choice: Choice | null
}

export interface KconfigSymbol {
  readonly name: string
  /** Null when no entry gives a type. */
  readonly type: OptionType | null
  readonly definitions: readonly Definition[]
}

/** A `select` or `imply`, seen from its target. */
export interface Selection {
  readonly kind: 'select' | 'imply'
  readonly by: string
  /** All have to hold, besides the value of `by`. */
  readonly conditions: readonly Expression[]
}

export interface KconfigTree {
  readonly symbols: ReadonlyMap<string, KconfigSymbol>
  /** By the name of the target. */
  readonly selections: ReadonlyMap<string, readonly Selection[]>
  /** The option that switches modules on, MODULES in Linux; null where the tree has none. */
  readonly modulesOption: string | null
  readonly variables: Variables
  /** Files read. */
  readonly files: number
  /** Included files that are not there, or whose path depends on something unknown. */
  readonly unreadable: readonly string[]
  readonly notUnderstood: readonly {
    readonly file: string
    readonly line: number
    readonly text: string
  }[]
}
