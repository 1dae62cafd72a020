import { diagnose } from '../profile/diagnose.js'
import { failure, success, type Outcome } from '../verdict.js'
import { jsonTextProblem } from './check/json-text.js'
import { resultProblem } from './check/result-problem.js'
import { resultSchema, type RunResult } from './result.js'
import { sanitize } from './sanitize.js'

/**
 * Parses a result from elsewhere and checks it: its form, its ranges, and what has to agree in it.
 * Messages call it `name`.
 */
export function parseResult(text: string, name: string): Outcome<RunResult> {
  const ofText = jsonTextProblem(text)
  if (ofText !== undefined) return refused(`${name} is not a result.json`, ofText)
  const problem = jsonProblem(text)
  if (problem !== undefined) {
    const { line, column, reason } = problem
    return refused(`${name}:${line}:${column}: not JSON`, reason)
  }
  const parsed = resultSchema.safeParse(JSON.parse(text))
  if (!parsed.success) {
    const [first] = diagnose(parsed.error.issues, resultSchema, undefined, jsonPath)
    return refused(
      `${name} is not a result.json of schema version 1`,
      first?.message ?? 'not valid',
    )
  }
  const wrong = resultProblem(parsed.data)
  return wrong === undefined ? success(parsed.data) : refused(name, wrong)
}

/** `size.tree.children[1].bytes` */
function jsonPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}

/** The reason may have names from the file. */
function refused(what: string, reason: string): Outcome<never> {
  return failure('invalid-profile', `${what}: ${sanitize(reason)}`)
}

interface JsonProblem {
  /** Both 1-based. */
  readonly line: number
  readonly column: number
  readonly reason: string
}

/** Where a text is not valid JSON, and why; undefined if it is valid. */
function jsonProblem(text: string): JsonProblem | undefined {
  const message = parserMessage(text)
  if (message === undefined) return undefined
  const before = text.slice(0, positionOf(message, text)).split('\n')
  const reason = message
    .replace(/,? (?:after|of|in) JSON\b.*| in JSON at position.*|, (?:\.\.\.)?".*/s, '')
    .replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, reason }
}

function parserMessage(text: string): string | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

/** V8 reports a position for all errors but two: the end of the text and an unexpected token. */
function positionOf(message: string, text: string): number {
  const [, named] = / at position (\d+)/.exec(message) ?? []
  if (named !== undefined) return Number(named)
  return message.startsWith(unexpected) ? tokenPosition(text) : text.length
}

const unexpected = 'Unexpected token'

/** Bisects: a text cut off before the token ends too early, any longer one has the bad token. */
function tokenPosition(text: string): number {
  let [without, having] = [0, text.length]
  while (having - without > 1) {
    const middle = Math.floor((without + having) / 2)
    if (parserMessage(text.slice(0, middle))?.startsWith(unexpected) === true) having = middle
    else without = middle
  }
  return without
}
