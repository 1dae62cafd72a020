import path from 'node:path'
import { isFolder, readTextIfThere } from '../host/files/files.js'
import { diagnose } from '../profile/diagnose.js'
import { resultSchema, type RunResult } from '../result/result.js'
import { failure, success, type Outcome } from '../verdict.js'
import { jsonProblem } from './json-problem.js'
import { resultName } from '../output-files.js'

/** The result that a name means: of a folder that a run has filled, the one in it. */
export async function resultFileOf(named: string): Promise<string> {
  return (await isFolder(named)) ? path.join(named, resultName) : named
}

/** Reads an earlier result; one that is no result is the user's mistake, not a missing one. */
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

/** Takes a text for a result; `name` is what messages call it. */
export function parseResult(text: string, name: string): Outcome<RunResult> {
  const problem = jsonProblem(text)
  if (problem !== undefined) {
    const { line, column, reason } = problem
    return failure('invalid-profile', `${name}:${line}:${column}: no JSON: ${reason}`)
  }
  const parsed = resultSchema.safeParse(JSON.parse(text))
  if (parsed.success) return success(parsed.data)
  const [first] = diagnose(parsed.error.issues, resultSchema, new Map())
  const why = first?.message ?? 'not valid'
  return failure('invalid-profile', `${name} is no result.json of schema version 1: ${why}`)
}
