export type AssignOperator = '=' | ':=' | '?=' | '+='

export type MakeCondition =
  | {
      readonly test: 'equal'
      readonly negated: boolean
      readonly left: string
      readonly right: string
    }
  | { readonly test: 'defined'; readonly negated: boolean; readonly name: string }
  | { readonly test: 'malformed'; readonly text: string }

/** A logical line of a makefile, as far as we parse makefiles; `line` counts from 1. */
export type MakeStatement = { readonly line: number } & (
  | {
      readonly kind: 'assign'
      readonly name: string
      readonly operator: AssignOperator
      /** Not expanded; trimmed. */
      readonly value: string
    }
  | { readonly kind: 'include'; readonly paths: string; readonly optional: boolean }
  | { readonly kind: 'if'; readonly condition: MakeCondition }
  /** `condition` is null for a bare `else`. */
  | { readonly kind: 'else'; readonly condition: MakeCondition | null }
  | { readonly kind: 'endif' }
  /** Anything else: rules, recipes, calls, blocks of `define`. Never run. */
  | { readonly kind: 'other'; readonly text: string; readonly what: string }
)
