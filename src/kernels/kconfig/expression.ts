export type CompareOperator = '=' | '!=' | '<' | '<=' | '>' | '>='

/** A part of an expression: an option, a constant, or text that contains `$(…)`. */
export type Operand =
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'constant'; readonly text: string }
  | { readonly kind: 'macro'; readonly text: string }

export type Expression =
  | Operand
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Expression[] }
  | {
      readonly kind: 'compare'
      readonly operator: CompareOperator
      readonly left: Operand
      readonly right: Operand
    }

function isCompound(expression: Expression): boolean {
  return expression.kind === 'and' || expression.kind === 'or'
}

function renderWithin(expression: Expression): string {
  const text = renderExpression(expression)
  return isCompound(expression) ? `(${text})` : text
}

/** The expression in Kconfig syntax. */
export function renderExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'symbol':
      return expression.name
    case 'constant':
      return /^(?:[ymn]|-?\d+|0x[0-9a-fA-F]+)$/.test(expression.text)
        ? expression.text
        : `"${expression.text}"`
    case 'macro':
      return expression.text
    case 'not':
      return `!${renderWithin(expression.operand)}`
    case 'and':
      return expression.operands.map(renderWithin).join(' && ')
    case 'or':
      return expression.operands.map(renderWithin).join(' || ')
    case 'compare':
      return `${renderExpression(expression.left)}${expression.operator}${renderExpression(expression.right)}`
  }
}

/** The options in an expression, in order, without duplicates. */
export function namesIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'symbol':
      return [expression.name]
    case 'constant':
    case 'macro':
      return []
    case 'not':
      return namesIn(expression.operand)
    case 'and':
    case 'or':
      return [...new Set(expression.operands.flatMap(namesIn))]
    case 'compare':
      return [...new Set([expression.left, expression.right].flatMap(namesIn))]
  }
}

/** The parts of a conjunction, nested ones included. */
export function splitConjunction(expression: Expression): readonly Expression[] {
  return expression.kind === 'and' ? expression.operands.flatMap(splitConjunction) : [expression]
}
