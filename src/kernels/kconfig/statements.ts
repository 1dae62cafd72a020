import type { Expression, Operand } from './expression.js'

export type OptionType = 'bool' | 'tristate' | 'int' | 'hex' | 'string'

/** A line below `config`, `choice` or `menu`. A condition is null without an `if`. */
export type Attribute =
  | { readonly kind: 'type'; readonly type: OptionType }
  | { readonly kind: 'prompt'; readonly text: string; readonly condition: Expression | null }
  | { readonly kind: 'depends'; readonly on: Expression }
  | {
      readonly kind: 'select' | 'imply'
      readonly target: string
      readonly condition: Expression | null
    }
  | {
      readonly kind: 'default'
      readonly value: Expression
      readonly condition: Expression | null
    }
  | {
      readonly kind: 'range'
      readonly low: Operand
      readonly high: Operand
      readonly condition: Expression | null
    }
  | { readonly kind: 'visible'; readonly condition: Expression }
  | { readonly kind: 'modules' }

export type EntryKind = 'config' | 'choice' | 'menu' | 'comment'

export type Statement =
  | {
      readonly kind: 'entry'
      readonly entry: EntryKind
      /** The option's name, the menu's title, or empty for an unnamed choice. */
      readonly name: string
      readonly line: number
      readonly attributes: readonly Attribute[]
    }
  | { readonly kind: 'if'; readonly condition: Expression }
  /** endif, endmenu or endchoice: blocks nest properly, so the keyword does not matter. */
  | { readonly kind: 'end' }
  | {
      readonly kind: 'source'
      readonly path: string
      /** Relative to the folder of its file, not to the root of the tree. */
      readonly relative: boolean
      /** Whether the file may be missing. */
      readonly optional: boolean
    }
  | {
      readonly kind: 'assign'
      readonly name: string
      readonly value: string
      readonly append: boolean
    }

/** A line that cannot be parsed; it is skipped and reported. */
export interface NotUnderstood {
  readonly line: number
  readonly text: string
}

export interface ParsedFile {
  readonly statements: readonly Statement[]
  readonly notUnderstood: readonly NotUnderstood[]
}
