import path from 'node:path'
import {
  fileSize,
  inspectPath,
  listFolder,
  listFolders,
  readBytes,
} from '../../../host/files/files.js'
import { resultName } from '../../../output-files.js'
import { resultLimits } from './limits.js'
import type { Found } from './match-jobs.js'
import { resultReader } from './read-text.js'

/**
 * The results in a folder: its own `result.json`, and those in the folders directly in it, which
 * `actions/download-artifact` names after their artifacts. Links are not followed.
 */
export async function readResultFolder(folder: string): Promise<readonly Found[]> {
  const below = (await listFolders(folder)).map(({ name }) => name).toSorted()
  const names = (await listFolder(folder)).includes(resultName) ? ['', ...below] : below
  const readText = resultReader()
  const found: Found[] = []
  for (const name of names.slice(0, resultLimits.artifacts)) {
    const file = path.join(folder, name, resultName)
    const { kind } = await inspectPath(file)
    const source = { artifact: name === '' ? path.basename(folder) : name }
    if (kind === 'missing') continue
    if (kind !== 'file') found.push({ ...source, refused: `${resultName} is a ${kind}` })
    else if ((await fileSize(file)) > resultLimits.bytesOfResult)
      found.push({ ...source, refused: `${resultName} is larger than a comment reads` })
    else found.push(readText(source, await readBytes(file)))
  }
  return found
}
