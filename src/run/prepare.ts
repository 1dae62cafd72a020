import type { Profile } from '../profile/profile.js'
import type { Emit } from '../progress.js'
import { success, type Outcome } from '../verdict.js'
import {
  asksForRelease,
  objectToBase,
  readNamedBaseline,
  type BaselineOptions,
  type NamedBaseline,
} from './baseline/baseline.js'
import { fetchHistory, type FetchedHistory } from './baseline/fetch-history.js'
import { objectToProfile, type CommandOptions } from './objections.js'
import { readWaivers, type KnownWaivers } from './sizes/waivers.js'

export interface HistoryOptions {
  /** More history may be fetched into a shallow clone, for baselines and waivers. */
  readonly mayFetchHistory?: boolean
  /** Ends a fetch that takes too long; null if there is nothing of it. */
  readonly limitFetch?: <T>(fetch: (ended: AbortSignal) => Promise<T>) => Promise<T | null>
}

/** What is read before the build. */
export interface Prepared {
  /** The baseline that the user named. */
  readonly named: NamedBaseline | null
  readonly fetched: FetchedHistory
  readonly waivers: KnownWaivers
}

function asksForHistory(
  { mayFetchHistory, baseline = 'none' }: HistoryOptions & BaselineOptions,
  { settings }: Profile,
): boolean {
  const isCompared = baseline !== 'none' || settings.size?.budgets !== undefined
  return mayFetchHistory === true && isCompared
}

async function limited(
  { limitFetch }: HistoryOptions,
  fetch: (ended: AbortSignal) => Promise<FetchedHistory>,
): Promise<FetchedHistory> {
  if (limitFetch === undefined) return fetch(new AbortController().signal)
  return (await limitFetch(fetch)) ?? { problem: 'its remote did not answer in time' }
}

/** Checks everything that can fail early, so that a mistake does not cost a build. */
export async function prepareRun(
  options: CommandOptions & HistoryOptions & BaselineOptions & { readonly signal: AbortSignal },
  profile: Profile,
  emit: Emit,
): Promise<Outcome<Prepared>> {
  const objection = objectToProfile(profile, options)
  if (objection !== undefined) return { ok: false, failure: objection }
  const named = await readNamedBaseline(options, profile)
  if (!named.ok) return named
  // Baselines and waivers belong to commits that a shallow clone may lack.
  const { repository } = profile
  const { base, event, signal } = options
  const tags = event?.tag != null || asksForRelease(profile)
  const fetched = asksForHistory(options, profile)
    ? await limited(options, async (ended) =>
        fetchHistory({
          ...{ repository, base, event, tags, emit },
          signal: AbortSignal.any([signal, ended]),
        }),
      )
    : {}
  const unknown = await objectToBase(options, profile, fetched)
  if (unknown !== undefined) return { ok: false, failure: unknown }
  const waivers = await readWaivers(profile)
  if (!waivers.ok) return waivers
  for (const message of waivers.value.warnings) emit({ type: 'warning', message })
  return success({ named: named.value, fetched, waivers: waivers.value })
}
