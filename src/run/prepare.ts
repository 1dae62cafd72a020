import type { Profile } from '../profile/profile.js'
import type { Emit } from '../progress.js'
import type { EarlierSizes } from '../size/compare/baseline.js'
import { success, type Outcome } from '../verdict.js'
import {
  asksForRelease,
  objectToBase,
  readNamedBaseline,
  type BaselineOptions,
} from './baseline/baseline.js'
import { fetchHistory, type FetchedHistory } from './baseline/fetch-history.js'
import { objectToProfile, type CommandOptions } from './objections.js'
import { readWaivers, type KnownWaivers } from './sizes/waivers.js'

export type ReachRemote = <T>(
  what: string,
  work: (signal: AbortSignal) => Promise<T>,
) => Promise<
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string }
>

export interface HistoryOptions {
  /**
   * Set if history may be fetched into a checkout, for baselines and waivers. It makes the call that
   * it is given, within the time that a run may wait, or gives the reason why not.
   */
  readonly reachRemote?: ReachRemote
}

type PrepareOptions = CommandOptions &
  HistoryOptions &
  BaselineOptions & { readonly signal: AbortSignal }

/** What is read before the build. */
export interface Prepared {
  /** The baseline that the user named. */
  readonly named: EarlierSizes | null
  readonly fetched: FetchedHistory
  readonly waivers: KnownWaivers
}

/** Fetches the commits that baselines and waivers belong to and that a checkout lacks. */
async function fetchAsAsked(
  { reachRemote, baseline = 'none', base, event, signal }: PrepareOptions,
  { repository, settings }: Profile,
  emit: Emit,
): Promise<FetchedHistory> {
  const isCompared = baseline !== 'none' || settings.size?.budgets !== undefined
  if (reachRemote === undefined || !isCompared) return {}
  const tags = event?.tag != null || asksForRelease({ settings })
  const reached = await reachRemote('history for a baseline', async (limit) => {
    const either = AbortSignal.any([signal, limit])
    return fetchHistory({ repository, base, event, tags, emit, signal: either })
  })
  return reached.ok ? reached.value : { problem: reached.reason }
}

/** Checks everything that can fail early, so that a mistake does not cost a build. */
export async function prepareRun(
  options: PrepareOptions,
  profile: Profile,
  emit: Emit,
): Promise<Outcome<Prepared>> {
  const objection = objectToProfile(profile, options)
  if (objection !== undefined) return { ok: false, failure: objection }
  const named = await readNamedBaseline(options, profile)
  if (!named.ok) return named
  // Baselines and waivers belong to commits that a shallow clone may lack.
  const fetched = await fetchAsAsked(options, profile, emit)
  const unknown = await objectToBase(options, profile, fetched)
  if (unknown !== undefined) return { ok: false, failure: unknown }
  const waivers = await readWaivers(profile)
  if (!waivers.ok) return waivers
  for (const message of waivers.value.warnings) emit({ type: 'warning', message })
  return success({ named: named.value, fetched, waivers: waivers.value })
}
