import path from 'node:path'
import type { CacheStore } from '../../cache/store.js'
import { takeLock } from '../../host/files/lock.js'
import type { Profile } from '../../profile/profile.js'
import type { Emit } from '../../progress.js'
import type { RunResult } from '../../result/result.js'
import { planRunFolders, type FolderOptions, type RunFolders } from '../run-folders.js'
import type { BootSample } from '../../history/comparison/sample.js'
import { keepBoots } from './stored-boots.js'
import type { ResultStore } from './stored-entries.js'
import { keepResult } from './stored-results.js'

/** Whether and where results of commits are stored. */
export interface ResultStoreOptions {
  /** Overrides are part of the key: variants are never compared. */
  readonly overrides: readonly string[]
  /** Results of commits to compare with; null or not given: none are stored or looked up. */
  readonly resultStore?: CacheStore | null
  /** Store the result of this run there. */
  readonly keepsResult?: boolean
}

/** The results of this profile's commits; null if none are stored. */
export function resultStoreOf(
  { resultStore = null, overrides }: ResultStoreOptions,
  profile: Profile,
  { work }: RunFolders,
  emit: Emit,
): ResultStore | null {
  if (resultStore === null) return null
  return {
    profile,
    overrides,
    emit,
    store: resultStore,
    entryFolder: path.join(work, 'result-entry'),
  }
}

/** Stores the result of a finished run, if the front asks for it and it represents its commit. */
export async function storeResult(
  request: ResultStoreOptions & FolderOptions & { readonly signal: AbortSignal },
  profile: Profile,
  result: RunResult,
  /** Earlier boots, oldest first; null if this one cannot be compared with others. */
  earlier: readonly BootSample[] | null,
  emit: Emit,
): Promise<void> {
  if (request.keepsResult !== true) return
  const planned = await planRunFolders(request, profile)
  if (!planned.ok) return
  const folders = planned.value
  const results = resultStoreOf(request, profile, folders, emit)
  if (results === null) return
  // A run that looks for a baseline uses the same entry folder.
  const lock = await takeLock(`${folders.work}.lock`, () => undefined, request.signal)
  if (!lock.ok) return
  try {
    await keepResult(results, result)
    if (earlier !== null) await keepBoots(results, result, earlier)
  } finally {
    await lock.value.release()
  }
}
