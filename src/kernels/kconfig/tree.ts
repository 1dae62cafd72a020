import type { Expression, Operand } from './expression.js'
import type { Variables } from './macros.js'
import type { OptionType } from './statements.js'

export interface Choice {
  /** Its prompt; all options of one choice share this object. */
  readonly title: string
  /** Names of its options, in order. */
  readonly members: readonly string[]
  /** The default option, as an expression that names it. */
  readonly defaults: readonly Default[]
}

export interface Prompt {
  readonly text: string
  /** All must hold for it to be visible: its own `if`, its menus' `visible if`, its choice's. */
  readonly conditions: readonly Expression[]
}

export interface Default {
  readonly value: Expression
  readonly condition: Expression | null
}

interface Range {
  readonly low: Operand
  readonly high: Operand
  readonly condition: Expression | null
}

/** One `config` entry of an option; some options have several. */
export interface Definition {
  readonly file: string
  readonly line: number
  /** All must hold: its own `depends on` and those of the ifs, menus and choice around it. */
  readonly dependsOn: readonly Expression[]
  readonly prompts: readonly Prompt[]
  readonly defaults: readonly Default[]
  readonly ranges: readonly Range[]
  readonly choice: Choice | null
}

export interface KconfigSymbol {
  readonly name: string
  /** Null if no entry gives a type. */
  readonly type: OptionType | null
  readonly definitions: readonly Definition[]
}

/** A `select` or `imply`, seen from its target. */
export interface Selection {
  readonly kind: 'select' | 'imply'
  readonly by: string
  /** All must hold, besides the value of `by`. */
  readonly conditions: readonly Expression[]
}

export interface KconfigTree {
  readonly symbols: ReadonlyMap<string, KconfigSymbol>
  /** By the name of the target. */
  readonly selections: ReadonlyMap<string, readonly Selection[]>
  /** The option that enables modules, MODULES in Linux; null if the tree has none. */
  readonly modulesOption: string | null
  readonly variables: Variables
  /** Files read. */
  readonly files: number
  /** Included files that are missing, or whose path contains an unknown macro. */
  readonly unreadable: readonly string[]
  readonly notUnderstood: readonly {
    readonly file: string
    readonly line: number
    readonly text: string
  }[]
}
