import path from 'node:path'
import { isFolder, readTextIfThere } from '../host/files/files.js'
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
  const text = await readTextIfThere(file)
  if (text !== undefined) return parseResult(text, file)
  return failure(
    'invalid-profile',
    file === named ? `no file ${file}` : `${named} is a folder without ${resultName}`,
  )
}
