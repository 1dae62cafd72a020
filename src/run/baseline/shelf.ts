import path from 'node:path'
import { takeLock } from '../../host/lock.js'
import type { Profile } from '../../profile/profile.js'
import type { Emit } from '../../progress.js'
import type { RunResult } from '../../report/result.js'
import type { RunRequest } from '../request.js'
import { planWorkplace, type Workplace } from '../workplace.js'
import { keepResult, type ResultShelf } from './stored-results.js'

/** Where the results of this profile's commits are; null where none are kept. */
export function shelfOf(
  { resultStore = null, overrides }: RunRequest,
  profile: Profile,
  { work }: Workplace,
  emit: Emit,
): ResultShelf | null {
  if (resultStore === null) return null
  return {
    ...{ profile, overrides, emit },
    store: resultStore,
    entryFolder: path.join(work, 'result-entry'),
  }
}

/** Keeps the result of a finished run, where the front asks for it and it stands for its commit. */
export async function shelveResult(
  request: RunRequest,
  profile: Profile | undefined,
  result: RunResult,
  emit: Emit,
): Promise<void> {
  if (request.keepsResult !== true || profile === undefined) return
  const workplace = await planWorkplace(request, profile)
  const shelf = shelfOf(request, profile, workplace, emit)
  if (shelf === null) return
  // The folder of entries is shared with whoever looks for a baseline.
  const release = await takeLock(`${workplace.work}.lock`, () => undefined, request.signal)
  if (release === undefined) return
  try {
    await keepResult(shelf, result)
  } finally {
    await release()
  }
}
