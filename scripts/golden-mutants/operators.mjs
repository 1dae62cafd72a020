import ts from 'typescript'
import { withEmptyGroups, withoutAlternatives, withoutAnchors } from './alternatives.mjs'

/**
 * What can be broken about an expression. A mutation is `{ what, by, kind }`: how a reader knows it,
 * the expression that takes the place of the old one, and whether it takes away an entry of data.
 */
const { factory: make, SyntaxKind: kinds } = ts

const comparisons = new Map([
  [kinds.LessThanToken, kinds.LessThanEqualsToken],
  [kinds.LessThanEqualsToken, kinds.LessThanToken],
  [kinds.GreaterThanToken, kinds.GreaterThanEqualsToken],
  [kinds.GreaterThanEqualsToken, kinds.GreaterThanToken],
])
const equalities = [kinds.EqualsEqualsEqualsToken, kinds.ExclamationEqualsEqualsToken]
const logical = [kinds.AmpersandAmpersandToken, kinds.BarBarToken]
const arithmetic = [
  ...[kinds.PlusToken, kinds.MinusToken, kinds.AsteriskToken],
  ...[kinds.SlashToken, kinds.PercentToken, kinds.GreaterThanGreaterThanToken],
]
const predicates = ['test', 'includes', 'some', 'every', 'startsWith', 'endsWith']
/** Methods without which what they are called on goes through as it is. */
const refinements = [
  ...['filter', 'toReversed', 'slice', 'replace', 'replaceAll'],
  ...['trim', 'trimEnd', 'trimStart', 'toLowerCase'],
]
const opposites = new Map([
  ['find', 'findLast'],
  ['findLast', 'find'],
  ['min', 'max'],
  ['max', 'min'],
])
/** What an entry of a vocabulary cannot be without. */
const required = ['id', 'severity', 'pattern', 'name', 'entries', 'ignore', 'explains']

const methodOf = (node) =>
  ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)
    ? node.expression.name.text
    : undefined
const operatorOf = (node) => (ts.isBinaryExpression(node) ? node.operatorToken.kind : undefined)

function isPredicate(node) {
  const operator = operatorOf(node)
  return (
    comparisons.has(operator) ||
    equalities.includes(operator) ||
    logical.includes(operator) ||
    predicates.includes(methodOf(node)) ||
    (ts.isPrefixUnaryExpression(node) && node.operator === kinds.ExclamationToken)
  )
}

/** Which truths make a difference here: in `a && b` a false `a` is nothing but a false whole. */
function truthsOf(node) {
  const { parent } = node
  if (logical.includes(operatorOf(parent)))
    return [operatorOf(parent) === kinds.AmpersandAmpersandToken]
  if (ts.isPrefixUnaryExpression(parent)) return []
  const isCondition =
    (ts.isIfStatement(parent) && parent.expression === node) ||
    (ts.isIterationStatement(parent, false) && parent.condition === node) ||
    (ts.isWhileStatement(parent) && parent.expression === node) ||
    (ts.isConditionalExpression(parent) && parent.condition === node)
  return isCondition || isPredicate(node) ? [true, false] : []
}

function forced(node) {
  return truthsOf(node).map((truth) => ({
    what: `→ ${truth}`,
    by: truth ? make.createTrue() : make.createFalse(),
  }))
}

function ofBinary(node) {
  const { left, right } = node
  const operator = operatorOf(node)
  const boundary = comparisons.get(operator)
  if (boundary !== undefined)
    return [
      {
        what: 'at its edge',
        by: make.createBinaryExpression(left, make.createToken(boundary), right),
      },
    ]
  if (operator === kinds.QuestionQuestionEqualsToken)
    return [
      { what: 'always set', by: make.createAssignment(left, right) },
      { what: 'never set', by: left },
    ]
  if (operator === kinds.QuestionQuestionToken || arithmetic.includes(operator))
    return [
      { what: 'only what is on the left', by: left },
      { what: 'only what is on the right', by: right },
    ]
  return []
}

function ofCall(node) {
  const method = methodOf(node)
  if (method === undefined) return []
  const { expression: callee, arguments: given } = node
  const call = (name, args) =>
    make.createCallExpression(
      make.createPropertyAccessExpression(callee.expression, name),
      undefined,
      args,
    )
  const opposite = opposites.get(method)
  const isBound = method === 'min' || method === 'max'
  return [
    ...(refinements.includes(method)
      ? [{ what: `without .${method}()`, by: callee.expression }]
      : []),
    ...(opposite === undefined ? [] : [{ what: `→ ${opposite}()`, by: call(opposite, given) }]),
    ...(isBound && given.length > 1
      ? given.map((left) => ({
          what: `without ${left.getText()}`,
          by: call(
            method,
            given.filter((one) => one !== left),
          ),
        }))
      : []),
  ]
}

function ofNumber(node) {
  const value = Number(node.text)
  const others = [value + 1, value - 1, value * 2, Math.floor(value / 2)]
  return [...new Set(value < 4 ? [value + 1, value - 1] : others)]
    .filter((other) => other >= 0)
    .map((other) => ({ what: `→ ${other}`, by: make.createNumericLiteral(other) }))
}

function ofRegex(node) {
  const [, source, flags] = /^\/(.*)\/(\w*)$/s.exec(node.text)
  const literal = (text, set) => make.createRegularExpressionLiteral(`/${text}/${set}`)
  return [
    { what: '→ never', by: literal('(?!)', flags) },
    ...[...withoutAlternatives(source), ...withEmptyGroups(source), ...withoutAnchors(source)].map(
      (one) => ({
        ...{ what: `without ${one.what}`, by: literal(one.source, flags), kind: 'alternative' },
      }),
    ),
    ...(flags.includes('i')
      ? [{ what: 'with case', by: literal(source, flags.replace('i', '')) }]
      : []),
  ]
}

function ofArray(node) {
  return node.elements.map((left) => ({
    what: `without ${left.getText()}`,
    by: make.createArrayLiteralExpression(node.elements.filter((one) => one !== left)),
    kind: 'entry',
  }))
}

/** Data may do without, and so may what only overrides a part. */
function ofObject(node, isVocabulary) {
  if (!isVocabulary && !node.properties.some(ts.isSpreadAssignment)) return []
  return node.properties
    .filter((left) => !isVocabulary || !required.includes(left.name?.getText()))
    .map((left) => ({
      what: `without ${left.getText()}`,
      by: make.createObjectLiteralExpression(node.properties.filter((one) => one !== left)),
      kind: 'entry',
    }))
}

/** All mutations of an expression. `isVocabulary` is whether it stands in one. */
export function mutationsOf(node, isVocabulary) {
  if (ts.isNumericLiteral(node)) return ofNumber(node)
  if (ts.isRegularExpressionLiteral(node)) return ofRegex(node)
  if (ts.isArrayLiteralExpression(node)) return ofArray(node)
  if (ts.isObjectLiteralExpression(node)) return ofObject(node, isVocabulary)
  if (node.kind === kinds.TrueKeyword || node.kind === kinds.FalseKeyword) {
    const other = node.kind === kinds.TrueKeyword ? make.createFalse() : make.createTrue()
    return [{ what: 'turned around', by: other }]
  }
  if (ts.isIdentifier(node) && node.text === 'Infinity')
    return [{ what: '→ 0', by: make.createNumericLiteral(0) }]
  return [
    ...forced(node),
    ...(ts.isBinaryExpression(node) ? ofBinary(node) : []),
    ...(ts.isCallExpression(node) ? ofCall(node) : []),
  ]
}
