import { findOutside } from './references.js'
import type { MakeCondition } from './statements.js'

/** A quoted text at the start, and the rest. */
function takeQuoted(text: string): readonly [string, string] | undefined {
  const quote = text[0]
  const end = quote === '"' || quote === "'" ? text.indexOf(quote, 1) : -1
  return end < 0 ? undefined : [text.slice(1, end), text.slice(end + 1).trim()]
}

function parseSides(text: string): readonly [string, string] | undefined {
  const first = takeQuoted(text)
  const second = first && takeQuoted(first[1])
  if (first !== undefined && second?.[1] === '') return [first[0], second[0]]
  if (!text.startsWith('(') || !text.endsWith(')')) return undefined
  const inner = text.slice(1, -1)
  const comma = findOutside(inner, (character) => character === ',')
  return comma < 0 ? undefined : [inner.slice(0, comma).trim(), inner.slice(comma + 1).trim()]
}

/** The condition of `ifeq`, `ifneq`, `ifdef` or `ifndef`. */
export function parseMakeCondition(keyword: string, rest: string): MakeCondition {
  const negated = keyword.startsWith('ifn')
  const malformed: MakeCondition = { test: 'malformed', text: `${keyword} ${rest}` }
  if (keyword === 'ifdef' || keyword === 'ifndef')
    return /^[A-Za-z0-9_.-]+$/.test(rest) ? { test: 'defined', negated, name: rest } : malformed
  const sides = parseSides(rest)
  return sides === undefined
    ? malformed
    : { test: 'equal', negated, left: sides[0], right: sides[1] }
}

export function isConditionKeyword(word: string): boolean {
  return ['ifeq', 'ifneq', 'ifdef', 'ifndef'].includes(word)
}
