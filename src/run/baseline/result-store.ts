import path from 'node:path'
import type { CacheStore } from '../../cache/store.js'
import { takeLock } from '../../host/files/lock.js'
import type { Profile } from '../../profile/profile.js'
import type { Emit } from '../../progress.js'
import type { RunResult } from '../../result/result.js'
import { planRunFolders, type FolderOptions, type RunFolders } from '../run-folders.js'
import { keepResult, type ResultStore } from './stored-results.js'

/** Whether and where results of commits are kept. */
export interface ResultStoreOptions {
  /** `--set` and its like: another variant has other results. */
  readonly overrides: readonly string[]
  /** Results of commits, to be compared with; null or left out: none are kept or looked up. */
  readonly resultStore?: CacheStore | null
  /** Whether this run's result is to be kept there. */
  readonly keepsResult?: boolean
}

/** Where the results of this profile's commits are; null where none are kept. */
export function resultStoreOf(
  { resultStore = null, overrides }: ResultStoreOptions,
  profile: Profile,
  { work }: RunFolders,
  emit: Emit,
): ResultStore | null {
  if (resultStore === null) return null
  return {
    ...{ profile, overrides, emit },
    store: resultStore,
    entryFolder: path.join(work, 'result-entry'),
  }
}

/** Keeps the result of a finished run, where the front asks for it and it stands for its commit. */
export async function storeResult(
  request: ResultStoreOptions & FolderOptions & { readonly signal: AbortSignal },
  profile: Profile,
  result: RunResult,
  emit: Emit,
): Promise<void> {
  if (request.keepsResult !== true) return
  const folders = await planRunFolders(request, profile)
  const results = resultStoreOf(request, profile, folders, emit)
  if (results === null) return
  // The folder of entries is shared with whoever looks for a baseline.
  const lock = await takeLock(`${folders.work}.lock`, () => undefined, request.signal)
  if (!lock.ok) return
  try {
    await keepResult(results, result)
  } finally {
    await lock.value.release()
  }
}
