import { readTextIfThere } from '../host/files.js'
import { resultSchema, type RunResult } from '../report/result.js'
import { failure, success, type Outcome } from '../verdict.js'

/** Reads an earlier result; one that is no result is the user's mistake, not a missing one. */
export async function readResult(file: string): Promise<Outcome<RunResult>> {
  const text = await readTextIfThere(file)
  if (text === undefined) return failure('invalid-profile', `no file ${file}`)
  return parseResult(text, file)
}

/** Takes a text for a result; `name` is what messages call it. */
export function parseResult(text: string, name: string): Outcome<RunResult> {
  try {
    const parsed = resultSchema.safeParse(JSON.parse(text))
    if (parsed.success) return success(parsed.data)
    const [issue] = parsed.error.issues
    const where = issue === undefined ? '' : `${issue.path.map(String).join('.')}: ${issue.message}`
    return failure('invalid-profile', `${name} is no result.json of schema version 1: ${where}`)
  } catch {
    return failure('invalid-profile', `${name} is no JSON`)
  }
}
