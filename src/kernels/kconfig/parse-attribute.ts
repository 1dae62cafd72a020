import type { Expression } from './expression.js'
import {
  parseCondition,
  parseExpression,
  parseOperand,
  peekToken,
  takeToken,
} from './parse-expression.js'
import type { Cursor } from './parse-expression.js'
import type { Attribute, OptionType } from './statements.js'

/** Parses a line's attributes; undefined if it is malformed. */
type Parse = (cursor: Cursor) => readonly Attribute[] | undefined

function parsePrompt(cursor: Cursor): readonly Attribute[] | undefined {
  const token = peekToken(cursor)
  if (token?.kind !== 'quoted' && token?.kind !== 'word') return undefined
  cursor.position += 1
  const condition = parseCondition(cursor)
  return condition === undefined ? undefined : [{ kind: 'prompt', text: token.text, condition }]
}

function parseTyped(type: OptionType): Parse {
  return (cursor) => {
    const prompt = peekToken(cursor) === undefined ? [] : parsePrompt(cursor)
    return prompt && [{ kind: 'type', type }, ...prompt]
  }
}

function parseDefault(cursor: Cursor): readonly Attribute[] | undefined {
  const value = parseExpression(cursor)
  const condition = parseCondition(cursor)
  if (value === undefined || condition === undefined) return undefined
  return [{ kind: 'default', value, condition }]
}

function parseTypedDefault(type: OptionType): Parse {
  return (cursor) => {
    const value = parseDefault(cursor)
    return value && [{ kind: 'type', type }, ...value]
  }
}

/** `depends on A if B` (newer trees) requires A only if B is set. */
function parseDepends(cursor: Cursor): readonly Attribute[] | undefined {
  if (!takeToken(cursor, 'word', 'on')) return undefined
  const on = parseExpression(cursor)
  const condition = parseCondition(cursor)
  if (on === undefined || condition === undefined) return undefined
  if (condition === null) return [{ kind: 'depends', on }]
  const without: Expression = { kind: 'not', operand: condition }
  return [{ kind: 'depends', on: { kind: 'or', operands: [on, without] } }]
}

function parseSelection(kind: 'select' | 'imply'): Parse {
  return (cursor) => {
    const target = parseOperand(cursor)
    const condition = parseCondition(cursor)
    if (target?.kind !== 'symbol' || condition === undefined) return undefined
    return [{ kind, target: target.name, condition }]
  }
}

function parseRange(cursor: Cursor): readonly Attribute[] | undefined {
  const low = parseOperand(cursor)
  const high = parseOperand(cursor)
  const condition = parseCondition(cursor)
  if (low === undefined || high === undefined || condition === undefined) return undefined
  return [{ kind: 'range', low, high, condition }]
}

function parseVisible(cursor: Cursor): readonly Attribute[] | undefined {
  const condition = parseCondition(cursor)
  return condition ? [{ kind: 'visible', condition }] : undefined
}

/** `option …` is the older syntax of attributes; only `modules` affects values. */
function parseOption(cursor: Cursor): readonly Attribute[] {
  return takeToken(cursor, 'word', 'modules') ? [{ kind: 'modules' }] : []
}

const parsers: Readonly<Record<string, Parse>> = {
  bool: parseTyped('bool'),
  boolean: parseTyped('bool'),
  tristate: parseTyped('tristate'),
  int: parseTyped('int'),
  hex: parseTyped('hex'),
  string: parseTyped('string'),
  def_bool: parseTypedDefault('bool'),
  def_tristate: parseTypedDefault('tristate'),
  def_int: parseTypedDefault('int'),
  def_hex: parseTypedDefault('hex'),
  def_string: parseTypedDefault('string'),
  prompt: parsePrompt,
  default: parseDefault,
  depends: parseDepends,
  select: parseSelection('select'),
  imply: parseSelection('imply'),
  range: parseRange,
  visible: parseVisible,
  modules: () => [{ kind: 'modules' }],
  transitional: () => [],
  optional: () => [],
  option: parseOption,
}

/** `cursor` is after the keyword; undefined if the attribute is unknown. */
export function parseAttribute(keyword: string, cursor: Cursor): readonly Attribute[] | undefined {
  return Object.hasOwn(parsers, keyword) ? parsers[keyword]?.(cursor) : undefined
}
