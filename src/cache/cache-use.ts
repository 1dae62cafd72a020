import type { Restored, Saved } from './store.js'

/** What a cache did for a run, for the report. */
export interface CacheUse {
  readonly state: Restored['state']
  /** Why it was not a hit; null for a hit. */
  readonly reason: string | null
  /** Size of the entry in the store, if known: of a hit the restored one, else the saved one. */
  readonly bytes: number | null
  /** Age of the restored entry in milliseconds, if known. */
  readonly ageMs: number | null
  /** Null if there was nothing to save. */
  readonly saved: Saved['state'] | 'after-job' | null
  /** Why it was not saved. */
  readonly notSaved: string | null
}

/** The use of a restored entry; `now` is in milliseconds since the epoch. */
export function useOf(restored: Restored, now: number): CacheUse {
  const nothing = { bytes: null, ageMs: null, saved: null, notSaved: null }
  if (restored.state !== 'hit')
    return {
      ...nothing,
      state: restored.state,
      reason: restored.state === 'miss' ? 'there is no such entry' : restored.reason,
    }
  const { state, bytes, savedAtMs } = restored
  const ageMs = savedAtMs === null ? null : Math.max(0, now - savedAtMs)
  return { ...nothing, state, reason: null, bytes, ageMs }
}

/** Adds what came of saving; `bytes` is the size of what was saved. */
export function afterSaving(use: CacheUse, saved: Saved, bytes: number): CacheUse {
  const notSaved =
    saved.state === 'saved'
      ? null
      : saved.state === 'exists'
        ? 'another run was first'
        : saved.reason
  return {
    ...use,
    bytes: saved.state === 'saved' ? bytes : use.bytes,
    saved: saved.state,
    notSaved,
  }
}
