import path from 'node:path'
import type { Profile } from '../../profile/profile.js'
import { compilerDifferences, type Conditions } from '../../history/comparison/conditions.js'
import { sampleOf, type BootSample } from '../../history/comparison/sample.js'
import type { RunResult } from '../../result/result.js'
import type { EarlierSizes } from '../../size/compare/baseline.js'
import { commitAt, isShallow } from '../../host/git/objects.js'
import { failure, success, type Failure, type Outcome } from '../../verdict.js'
import { readResult } from '../read-result.js'
import type { BaselineChoice } from './choice.js'
import { compareKinds } from './comparability.js'
import type { EventBase } from './event.js'
import type { FetchedHistory } from './fetch-history.js'
import { pullRequestMergeBase, releaseMergeBase, type MergeBase } from './merge-base.js'
import {
  rebuildRemedy,
  resultsOff,
  resultsUnavailable,
  shallowRemedy,
  storeRemedy,
} from './missing.js'
import type { ResultStore } from './stored-entries.js'
import { findResult } from './stored-results.js'

/** What sizes are compared with. */
export interface BaselineOptions {
  /** Default: none. */
  readonly baseline?: BaselineChoice | undefined
  /** Branch or commit to find the merge base with; the default branch if not given. */
  readonly base?: string | undefined
  /** What the event of a workflow says about it; a branch that the user named comes first. */
  readonly event?: EventBase | undefined
}

/** The baselines that were found. */
export interface Compared {
  /** The merge base of a pull request, or the result that the user named. */
  readonly pullRequest: EarlierSizes | null
  /** The newest release before it; only if a budget asks for it. */
  readonly release: EarlierSizes | null
  /** Why no baseline was found, if one was asked for. */
  readonly missing?: string
  /** Why no release was found, if one was asked for. */
  readonly releaseMissing?: string
}

const nothingCompared: Compared = { pullRequest: null, release: null }

/** The result that the user named. */
export interface NamedBaseline extends EarlierSizes {
  /** Null if it did not boot. */
  readonly boot: BootSample | null
  readonly compilers: Conditions['compilers']
}

/** Reads the result that the user named. Before the build, so that a mistyped name fails early. */
export async function readNamedBaseline(
  { baseline }: BaselineOptions,
  profile: Profile,
): Promise<Outcome<NamedBaseline | null>> {
  if (typeof baseline !== 'object') return success(null)
  const result = await readResult(baseline.file)
  if (!result.ok) return result
  const source = path.basename(baseline.file)
  const remarks = compareKinds(result.value, profile, source)
  if (!remarks.ok) return remarks
  const boot = sampleOf(result.value)
  const compilers = result.value.host.tools
  return success({ ...earlierOf(result.value, source), boot, compilers, remarks: remarks.value })
}

/**
 * Objects to a branch or commit that the user named and that does not exist. What only this checkout
 * lacks is no mistake: the baseline is then missing, with the reason.
 */
export async function objectToBase(
  { baseline, base }: BaselineOptions,
  { repository }: Profile,
  fetched: FetchedHistory,
): Promise<Failure | undefined> {
  if (base === undefined || baseline === 'none' || typeof baseline === 'object') return undefined
  if ((await commitAt(repository, base)) !== null || fetched.problem !== undefined) return undefined
  // Without a commit no name can be checked; the remote of a shallow clone may have it.
  const mayExist = (await commitAt(repository, 'HEAD')) === null || (await isShallow(repository))
  if (mayExist && fetched.remote === undefined) return undefined
  const name = base.replace(/^origin\//, '')
  return failure('invalid-profile', `no branch or commit ${name} to find a baseline from`, {
    hint: 'base: (--base) is a branch of the repository that the profile is in, or a commit of it',
  }).failure
}

/** Everything needed to find a baseline or to build one. */
interface BaselineSearch extends BaselineOptions {
  readonly profile: Profile
  readonly isDirty: boolean
  readonly named: (EarlierSizes & Partial<Pick<NamedBaseline, 'compilers'>>) | null
  /** Those of this build; empty if nothing was built. */
  readonly compilers?: Conditions['compilers']
  /** What the remote gave before. */
  readonly fetched?: FetchedHistory
  /** Null: results are not stored. */
  readonly results: ResultStore | null
  /** Builds and measures a commit without a stored result, if `baseline` is `rebuild`. */
  readonly rebuild: (commit: string) => Promise<Outcome<RunResult>>
  readonly signal: AbortSignal
}

/** Finds the baselines. Fails only if cancelled: a missing baseline is reported, not an error. */
export async function obtainBaselines(search: BaselineSearch): Promise<Outcome<Compared>> {
  const { profile, isDirty, named, baseline = 'none', base, event, fetched } = search
  if (baseline === 'none') return success(nothingCompared)
  const wanted = { repository: profile.repository, base, event, fetched, isDirty }
  const before: Found =
    named === null
      ? await obtain(await pullRequestMergeBase(wanted), search)
      : asFound(named, search)
  if (before.earlier === null && search.signal.aborted) return failure('cancelled', 'cancelled')
  const released: Found = asksForRelease(profile)
    ? await obtain(await releaseMergeBase(wanted), search)
    : { earlier: null }
  return success({
    pullRequest: before.earlier,
    release: released.earlier,
    ...(before.missing === undefined ? {} : { missing: before.missing }),
    ...(released.missing === undefined ? {} : { releaseMissing: released.missing }),
  })
}

interface Found {
  readonly earlier: EarlierSizes | null
  readonly missing?: string
}

/** The run that the user named may have ended before its sizes were measured. */
function asFound(
  named: NonNullable<BaselineSearch['named']>,
  { compilers = {} }: Pick<BaselineSearch, 'compilers'>,
): Found {
  // It was named on purpose, so it is only remarked on.
  const others = compilerDifferences(named.compilers ?? {}, compilers)
  const remarks = others.map((one) => `${named.source} is of ${one}`)
  if (named.size !== null && remarks.length === 0) return { earlier: named }
  if (named.size !== null)
    return { earlier: { ...named, remarks: [...(named.remarks ?? []), ...remarks] } }
  return {
    earlier: null,
    missing: `${named.source} has no sizes: its run ended before they were measured`,
  }
}

export function asksForRelease({ settings }: Profile): boolean {
  const budgets = Object.values(settings.size?.budgets ?? {}).flat()
  return budgets.some((budget) => typeof budget === 'object' && budget.per === 'release')
}

async function obtain(
  line: MergeBase | { readonly missing: string },
  search: BaselineSearch,
): Promise<Found> {
  if ('missing' in line) return { earlier: null, ...line }
  const { baseline, results, compilers = {} } = search
  const { label, commits } = line
  const [first = 'HEAD'] = commits
  const objectTo = ({ host }: RunResult): string | undefined =>
    compilerDifferences(host.tools, compilers)[0]
  const found = results === null ? null : await findResult(results, commits, objectTo)
  if (found !== null && 'result' in found)
    return { earlier: { ...earlierOf(found.result, label), behind: found.behind } }
  if (baseline !== 'rebuild') return { earlier: null, missing: notStored(line, results, found) }
  const rebuilt = await search.rebuild(first)
  return rebuilt.ok
    ? { earlier: { ...earlierOf(rebuilt.value, label), rebuilt: true } }
    : {
        earlier: null,
        missing: `${label} at ${first.slice(0, 10)} has no sizes: ${rebuilt.failure.summary}`,
      }
}

function notStored(
  { label, commits, isCutOff }: MergeBase,
  results: ResultStore | null,
  found: Exclude<Awaited<ReturnType<typeof findResult>>, { readonly result: RunResult }>,
): string {
  if (results === null) return resultsOff
  if (found !== null && 'refused' in found)
    return `${label} at ${found.commit.slice(0, 10)} is of ${found.refused}, and sizes are not compared across compilers; ${rebuildRemedy}`
  if (found !== null) return resultsUnavailable(found.unavailable)
  const [first = ''] = commits
  const which =
    commits.length === 1
      ? `${first.slice(0, 10)} of ${label} has no stored result`
      : `none of ${commits.length} commits of ${label} up to ${first.slice(0, 10)} has a stored result`
  const rest = isCutOff ? ` (${shallowRemedy})` : ''
  return `${which}${rest}; ${storeRemedy(label)}`
}

function earlierOf({ revision, size, artifacts, boot }: RunResult, source: string): EarlierSizes {
  if (size === null) return { source, revision, size }
  const booted = artifacts.find(({ role }) => role === 'image')?.path
  const { image = booted === undefined ? undefined : path.basename(booted) } = size
  return {
    source,
    revision,
    size: { ...size, image },
    ...(boot === null ? { unbooted: true } : {}),
  }
}
