import type { CompareOperator, Expression, Operand } from './expression.js'
import type { Token } from './tokens.js'

/** A position in a line of tokens; the parse functions advance it. */
export interface Cursor {
  readonly tokens: readonly Token[]
  position: number
}

const comparisons: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>='])
const literal = /^(?:[ymn]|-?\d+|0[xX][0-9a-fA-F]+)$/

export function peekToken(cursor: Cursor): Token | undefined {
  return cursor.tokens[cursor.position]
}

/** Takes the next token if it is this operator or keyword. */
export function takeToken(cursor: Cursor, kind: 'operator' | 'word', text: string): boolean {
  const token = peekToken(cursor)
  if (token?.kind !== kind || token.text !== text) return false
  cursor.position += 1
  return true
}

export function parseOperand(cursor: Cursor): Operand | undefined {
  const token = peekToken(cursor)
  if (token === undefined || token.kind === 'operator') return undefined
  cursor.position += 1
  if (token.text.includes('$(')) return { kind: 'macro', text: token.text }
  if (token.kind === 'quoted' || literal.test(token.text))
    return { kind: 'constant', text: token.text }
  return { kind: 'symbol', name: token.text }
}

function parsePrimary(cursor: Cursor): Expression | undefined {
  if (takeToken(cursor, 'operator', '!')) {
    const operand = parsePrimary(cursor)
    return operand && { kind: 'not', operand }
  }
  if (takeToken(cursor, 'operator', '(')) {
    const inner = parseExpression(cursor)
    return takeToken(cursor, 'operator', ')') ? inner : undefined
  }
  const left = parseOperand(cursor)
  const sign = peekToken(cursor)
  if (left === undefined || sign?.kind !== 'operator' || !comparisons.has(sign.text)) return left
  cursor.position += 1
  const right = parseOperand(cursor)
  return right && { kind: 'compare', operator: sign.text as CompareOperator, left, right }
}

function parseChain(
  cursor: Cursor,
  kind: 'and' | 'or',
  sign: string,
  parseNext: (cursor: Cursor) => Expression | undefined,
): Expression | undefined {
  const operands: Expression[] = []
  do {
    const operand = parseNext(cursor)
    if (operand === undefined) return undefined
    operands.push(operand)
  } while (takeToken(cursor, 'operator', sign))
  const [only] = operands
  return operands.length === 1 ? only : { kind, operands }
}

function parseConjunction(cursor: Cursor): Expression | undefined {
  return parseChain(cursor, 'and', '&&', parsePrimary)
}

/** Undefined if the tokens are not an expression; stops before `if` or at the end of the line. */
export function parseExpression(cursor: Cursor): Expression | undefined {
  return parseChain(cursor, 'or', '||', parseConjunction)
}

/** The optional `if …` at the end of an attribute: null without one, undefined if malformed. */
export function parseCondition(cursor: Cursor): Expression | null | undefined {
  const condition = takeToken(cursor, 'word', 'if') ? parseExpression(cursor) : null
  return cursor.position === cursor.tokens.length ? condition : undefined
}
