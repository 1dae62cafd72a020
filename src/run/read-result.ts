import path from 'node:path'
import { isFolder, readTextIfThere } from '../host/files/files.js'
import { diagnose } from '../profile/diagnose.js'
import { resultSchema, type RunResult } from '../result/result.js'
import { failure, success, type Outcome } from '../verdict.js'
import { resultName } from '../output-files.js'
import { figureProblem, isTooDeep } from './check-result.js'

/** The result file that a name means: itself, or result.json in an output folder. */
export async function resultFileOf(named: string): Promise<string> {
  return (await isFolder(named)) ? path.join(named, resultName) : named
}

/** Reads an earlier result; a file that is missing or not valid is the user's mistake. */
export async function readResult(named: string): Promise<Outcome<RunResult>> {
  const file = await resultFileOf(named)
  if (await isFolder(file)) return failure('invalid-profile', `${file} is a folder`)
  const text = await readTextIfThere(file)
  if (text !== undefined) return parseResult(text, file)
  return failure(
    'invalid-profile',
    file === named ? `no file ${file}` : `${named} is a folder without ${resultName}`,
  )
}

/** Parses a result; messages call it `name`. */
export function parseResult(text: string, name: string): Outcome<RunResult> {
  if (isTooDeep(text))
    return failure('invalid-profile', `${name} is nested too deep to be a result.json`)
  const problem = jsonProblem(text)
  if (problem !== undefined) {
    const { line, column, reason } = problem
    return failure('invalid-profile', `${name}:${line}:${column}: not JSON: ${reason}`)
  }
  const parsed = resultSchema.safeParse(JSON.parse(text))
  if (parsed.success) {
    const figure = figureProblem(parsed.data)
    return figure === undefined
      ? success(parsed.data)
      : failure('invalid-profile', `${name}: ${figure}`)
  }
  const [first] = diagnose(parsed.error.issues, resultSchema)
  const why = first?.message ?? 'not valid'
  return failure('invalid-profile', `${name} is not a result.json of schema version 1: ${why}`)
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
