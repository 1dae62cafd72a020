import path from 'node:path'
import { isFolder } from '../host/files/files.js'
import { readInputText } from '../host/files/input-text.js'
import { parseResult } from '../result/parse-result.js'
import type { RunResult } from '../result/result.js'
import { failure, type Outcome } from '../verdict.js'
import { resultName } from '../output-files.js'

/** The result file that a name means: itself, or result.json in an output folder. */
export async function resultFileOf(named: string): Promise<string> {
  return (await isFolder(named)) ? path.join(named, resultName) : named
}

/** Reads an earlier result; a file that is missing or not valid is the user's mistake. */
export async function readResult(named: string): Promise<Outcome<RunResult>> {
  const file = await resultFileOf(named)
  if (await isFolder(file)) return failure('invalid-profile', `${file} is a folder`)
  const text = await readInputText(file)
  if (!text.ok) return text
  if (text.value !== undefined) return parseResult(text.value, file)
  return failure(
    'invalid-profile',
    file === named ? `no file ${file}` : `${named} is a folder without ${resultName}`,
  )
}
