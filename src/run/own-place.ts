import path from 'node:path'
import type { OwnPlace } from '../verdict.js'
import { stateFolder } from './state-folder.js'

/** A line of a file of the user's repository; undefined for a file that is not part of it. */
export function ownPlace(file: string, line: number, repository: string): OwnPlace | undefined {
  const below = path.relative(repository, file)
  const isOwn = !below.startsWith('..') && !path.isAbsolute(below)
  // Files that we built or fetched into the state folder are not the user's.
  return isOwn && !below.startsWith(stateFolder + path.sep) ? { file: below, line } : undefined
}
