import path from 'node:path'
import type { Profile } from '../../profile/profile.js'
import type { RunResult } from '../../result/result.js'
import type { EarlierSizes } from '../../size/compare/baseline.js'
import { commitAt, isShallow } from '../../host/git/objects.js'
import { failure, success, type Outcome } from '../../verdict.js'
import { readResult } from '../read-result.js'
import type { BaselineChoice } from './choice.js'
import { compareKinds } from './comparability.js'
import {
  pullRequestMergeBase,
  releaseMergeBase,
  shallowRemedy,
  type MergeBase,
} from './merge-base.js'
import { findResult, type ResultStore } from './stored-results.js'

/** What sizes are compared with. */
export interface BaselineOptions {
  /** Default: none. */
  readonly baseline?: BaselineChoice | undefined
  /** Branch or commit to find the merge base with; the default branch if not given. */
  readonly base?: string | undefined
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

/** Reads the baseline that the user named. Before the build, so that a mistyped name fails early. */
export async function readNamedBaseline(
  { baseline, base }: BaselineOptions,
  profile: Profile,
): Promise<Outcome<EarlierSizes | null>> {
  const { repository } = profile
  if (typeof baseline === 'object') {
    const result = await readResult(baseline.file)
    if (!result.ok) return result
    const source = path.basename(baseline.file)
    const remarks = compareKinds(result.value, profile, source)
    if (!remarks.ok) return remarks
    return success({ ...earlierOf(result.value, source), remarks: remarks.value })
  }
  if (base === undefined || baseline === 'none' || (await mayExist(repository, base)))
    return success(null)
  return failure('invalid-profile', `no branch or commit ${base} to find a baseline from`)
}

/** A name that a shallow clone lacks may exist at the remote; without commits none can be checked. */
async function mayExist(repository: string, base: string): Promise<boolean> {
  if ((await commitAt(repository, base)) !== null) return true
  return (await commitAt(repository, 'HEAD')) === null || isShallow(repository)
}

/** Everything needed to find a baseline or to build one. */
interface BaselineSearch extends BaselineOptions {
  readonly profile: Profile
  readonly isDirty: boolean
  readonly named: EarlierSizes | null
  /** Null: results are not stored. */
  readonly results: ResultStore | null
  /** Builds and measures a commit without a stored result, if `baseline` is `rebuild`. */
  readonly rebuild: (commit: string) => Promise<Outcome<RunResult>>
  readonly signal: AbortSignal
}

/** Finds the baselines. Fails only if cancelled: a missing baseline is reported, not an error. */
export async function obtainBaselines(search: BaselineSearch): Promise<Outcome<Compared>> {
  const { profile, isDirty, named, baseline = 'none', base } = search
  if (baseline === 'none') return success(nothingCompared)
  const wanted = { repository: profile.repository, base, isDirty }
  const before: Found =
    named === null ? await obtain(await pullRequestMergeBase(wanted), search) : asFound(named)
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
function asFound(named: EarlierSizes): Found {
  if (named.size !== null) return { earlier: named }
  return {
    earlier: null,
    missing: `${named.source} has no sizes: its run ended before they were measured`,
  }
}

function asksForRelease({ settings }: Profile): boolean {
  const budgets = Object.values(settings.size?.budgets ?? {}).flat()
  return budgets.some((budget) => typeof budget === 'object' && budget.per === 'release')
}

async function obtain(
  line: MergeBase | { readonly missing: string },
  search: BaselineSearch,
): Promise<Found> {
  if ('missing' in line) return { earlier: null, ...line }
  const { baseline, results } = search
  const { label, commits } = line
  const [first = 'HEAD'] = commits
  const found = results === null ? null : await findResult(results, commits)
  if (found !== null)
    return { earlier: { ...earlierOf(found.result, label), behind: found.behind } }
  if (baseline !== 'rebuild') return { earlier: null, missing: notStored(line, results) }
  const rebuilt = await search.rebuild(first)
  return rebuilt.ok
    ? { earlier: { ...earlierOf(rebuilt.value, label), rebuilt: true } }
    : {
        earlier: null,
        missing: `${label} at ${first.slice(0, 10)} has no sizes: ${rebuilt.failure.summary}`,
      }
}

function notStored({ label, commits, isCutOff }: MergeBase, results: ResultStore | null): string {
  if (results === null) return '--no-cache turns off stored results'
  const [first = ''] = commits
  const which =
    commits.length === 1
      ? `${first.slice(0, 10)} of ${label} has no stored result`
      : `none of ${commits.length} commits of ${label} up to ${first.slice(0, 10)} has a stored result`
  const rest = isCutOff ? ` (${shallowRemedy})` : ''
  return `${which}${rest}; --baseline rebuild makes one`
}

function earlierOf({ revision, size, artifacts }: RunResult, source: string): EarlierSizes {
  if (size === null) return { source, revision, size }
  const booted = artifacts.find(({ role }) => role === 'image')?.path
  const { image = booted === undefined ? undefined : path.basename(booted) } = size
  return { source, revision, size: { ...size, image } }
}
