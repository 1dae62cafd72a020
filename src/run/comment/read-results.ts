import path from 'node:path'
import { fileExists, isFolder, listFolders } from '../../host/files/files.js'
import { resultName } from '../../output-files.js'
import type { RunResult } from '../../result/result.js'
import { failure, success, type Failure, type Outcome } from '../../verdict.js'
import { readResult } from '../read-result.js'

/** A result and the folder that it was in, which has the name of its artifact. */
export type FoundResult = { readonly folder: string } & (
  { readonly result: RunResult } | { readonly refused: Failure }
)

/** As many as GitHub starts of one matrix, several times over. */
const mostFolders = 2000

/**
 * The results in files and folders: a folder of a run, or one that holds such folders, as
 * `actions/download-artifact` leaves them. A file that was named has to be a result; one that was found
 * and is none is reported with the reason.
 */
export async function readResults(
  named: readonly string[],
): Promise<Outcome<readonly FoundResult[]>> {
  const found: FoundResult[] = []
  for (const place of named) {
    const holds = (await isFolder(place)) && !(await fileExists(path.join(place, resultName)))
    if (holds) {
      const below = await readBelow(place)
      if (below.length === 0)
        return failure('invalid-profile', `${place} has no ${resultName}, nor a folder with one`)
      found.push(...below)
      continue
    }
    const result = await readResult(place)
    if (!result.ok) return result
    const folder = (await isFolder(place)) ? place : path.dirname(place)
    found.push({ folder: path.basename(path.resolve(folder)), result: result.value })
  }
  return success(found)
}

async function readBelow(folder: string): Promise<readonly FoundResult[]> {
  const found: FoundResult[] = []
  const names = (await listFolders(folder)).map(({ name }) => name).toSorted()
  for (const name of names.slice(0, mostFolders)) {
    const file = path.join(folder, name, resultName)
    if (!(await fileExists(file))) continue
    const result = await readResult(file)
    found.push({
      folder: name,
      ...(result.ok ? { result: result.value } : { refused: result.failure }),
    })
  }
  return found
}
