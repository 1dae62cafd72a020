import type { z } from 'zod'

type Issue = z.core.$ZodIssue

const typeWords: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a map',
  record: 'a map',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  null: 'nothing',
}

/** How zod's own messages begin; all others are ours and stay unchanged. */
const ofZod = /^(?:Invalid (?:input|option|key)|Too (?:small|big))\b/

/** Rewords an issue of zod for people who write YAML or JSON. */
export function wordsOf(issue: Issue): string {
  if (!ofZod.test(issue.message)) return issue.message
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, /received (\w+)/.exec(issue.message)?.[1] ?? '')
    case 'invalid_value':
      return `expected ${oneOf(issue.values.map(String))}`
    case 'too_small':
      return outOfBounds(issue.origin, issue.minimum, 'at least')
    case 'too_big':
      return outOfBounds(issue.origin, issue.maximum, 'at most')
    case 'invalid_key':
      return `has an invalid key: ${issue.issues.map(wordsOf).join(', ')}`
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return issue.message
  }
}

function oneOf(values: readonly string[]): string {
  return values.length > 2 ? `one of ${values.join(', ')}` : values.join(' or ')
}

function wrongType(expected: string, received: string): string {
  const wanted = typeWords[expected] ?? expected
  return received === 'undefined'
    ? `is missing; expected ${wanted}`
    : `expected ${wanted}, got ${typeWords[received] ?? received}`
}

function outOfBounds(origin: string, bound: number | bigint, limit: string): string {
  if (limit === 'at least' && Number(bound) === 1 && origin in countedThings)
    return 'must not be empty'
  const things = countedThings[origin]
  return things === undefined
    ? `must be ${limit} ${bound}`
    : `must have ${limit} ${bound} ${things}`
}

/** Types whose parts zod counts; of all others it compares the value. */
const countedThings: Readonly<Record<string, string>> = {
  string: 'characters',
  array: 'entries',
  record: 'entries',
  map: 'entries',
}
