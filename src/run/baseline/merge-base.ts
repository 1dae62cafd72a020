import { findAbsence } from '../../host/git/absence.js'
import {
  defaultBranchOf,
  firstParentsFrom,
  mergeBaseOf,
  namedParentsOf,
} from '../../host/git/ancestry.js'
import { commitAt, isShallow } from '../../host/git/objects.js'
import { originOf } from '../../host/git/remote.js'
import { nearestTag, reachableTags } from '../../host/git/tags.js'
import { isAddressOf, type EventBase } from './event.js'
import { mostCommits, type FetchedHistory } from './fetch-history.js'
import {
  firstCommit,
  missingBranch,
  missingCommit,
  missingFetch,
  noCommonCommit,
  noEarlierTag,
  noReleaseBefore,
  shallowRemedy,
  type NoMergeBase,
} from './missing.js'
import { parseRelease, releaseBefore } from './release-order.js'

/** Commits whose results can serve as the baseline, the nearest first. */
export interface MergeBase {
  /** The branch or tag that they belong to. */
  readonly label: string
  readonly commits: readonly string[]
  /** The history of a shallow clone ends before that many commits. */
  readonly isCutOff: boolean
}

export interface MergeBaseRequest {
  /** Root of the repository. */
  readonly repository: string
  /** Branch or commit that the user named. */
  readonly base?: string | undefined
  /** What the event of the workflow says; only if it is about this repository. */
  readonly event?: EventBase | undefined
  /** The work tree differs from HEAD. */
  readonly isDirty: boolean
  /** What was fetched before. */
  readonly fetched?: FetchedHistory | undefined
}

const short = (label: string): string => label.replace(/^origin\//, '')

async function lineFrom(repository: string, label: string, start: string): Promise<MergeBase> {
  const known = await firstParentsFrom(repository, start, mostCommits)
  // A result may be stored for a commit that this clone does not have.
  const commits = known.length === 0 ? [start] : known
  const isCutOff = commits.length < mostCommits && (await isShallow(repository))
  return { label, commits, isCutOff }
}

/** Leaves out an event that is about another repository than the checked-out one. */
async function withOwnEvent(request: MergeBaseRequest): Promise<MergeBaseRequest> {
  const { event, repository } = request
  if (event === undefined || isAddressOf(await originOf(repository), event.repository))
    return request
  return { ...request, event: undefined }
}

/** The branch to compare with, and its tip if this clone has it. */
interface Target {
  readonly branch: string | null
  readonly tip: string | null
}

/**
 * The branch that the user named; or else that of the event, if it exists; or else the default
 * branch. An event may be about another repository than the one that is checked out.
 */
async function targetOf({ repository, base, event, fetched }: MergeBaseRequest): Promise<Target> {
  if (base !== undefined) return { branch: base, tip: await commitAt(repository, base) }
  const named = event?.branch ?? null
  const asked = fetched?.remote?.defaultBranch ?? null
  for (const name of [named, asked]) {
    const tip = name === null ? null : await commitAt(repository, `refs/remotes/origin/${name}`)
    if (tip !== null) return { branch: name, tip }
  }
  const known = await defaultBranchOf(repository)
  if (known !== null) return { branch: known, tip: await commitAt(repository, known) }
  // The remote may have said that it has no such branch.
  const mayExist = fetched?.remote?.references.has(`refs/heads/${named ?? ''}`) ?? true
  return { branch: (mayExist ? named : null) ?? asked, tip: null }
}

/**
 * The commits that HEAD branched off from: the merge base with the branch that it is compared with,
 * then first parents. On that branch itself they start with HEAD's parent, or with HEAD if files were
 * changed. CI checks out a pull request as a merge commit, whose first parent is the target branch.
 * A tag is compared with the one before, and a merge queue with the commit that it builds on.
 */
export async function pullRequestMergeBase(
  request: MergeBaseRequest,
): Promise<MergeBase | NoMergeBase> {
  const { repository, isDirty } = request
  const absence = await findAbsence(repository)
  const head = await commitAt(repository, 'HEAD')
  if (absence !== null || head === null) return missingCommit(absence ?? { kind: 'no-commit' })
  const own = await withOwnEvent(request)
  const { event, fetched } = own
  const tag = tagOf(own)
  if (tag !== null) return earlierRelease(own, tag, head)
  const [target, merged] = await namedParentsOf(repository, head)
  const { branch, tip } = await targetOf(own)
  const label = short(branch ?? 'the first parent')
  const queued = request.base === undefined ? (event?.commit ?? null) : null
  if (queued !== null && queued !== head) return lineFrom(repository, label, queued)
  const mergeBase = tip === null ? null : await mergeBaseOf(repository, head, tip)
  if (mergeBase === null) {
    if (target !== undefined && merged !== undefined) return lineFrom(repository, label, target)
    if (fetched?.problem !== undefined)
      return missingFetch(`the history of ${label}`, fetched.problem)
    if (await isShallow(repository)) return { missing: shallowRemedy }
    return tip === null ? missingBranch(branch) : noCommonCommit(label)
  }
  if (mergeBase !== head) return lineFrom(repository, label, mergeBase)
  if (isDirty) return lineFrom(repository, label, head)
  return target === undefined ? firstCommit(label) : lineFrom(repository, label, target)
}

/** The tag that a run is for. */
function tagOf({ event, base }: MergeBaseRequest): string | null {
  return base === undefined ? (event?.tag ?? null) : null
}

/** The commits from the release before a tag on; of a tag that is no version, from the nearest tag. */
async function earlierRelease(
  request: MergeBaseRequest,
  tag: string,
  head: string,
): Promise<MergeBase | NoMergeBase> {
  const { repository, fetched } = request
  const [start] = await namedParentsOf(repository, head)
  if (start === undefined) return firstCommit('this tag')
  const release = parseRelease(tag)
  if (release === undefined) return releaseFrom(request, start)
  const references = fetched?.remote?.references ?? new Map<string, string>()
  const tags = await reachableTags(repository, head, references)
  const before = releaseBefore(
    release,
    tags.filter(({ commit }) => commit !== head),
  )
  if (before !== undefined) return lineFrom(repository, before.tag, before.commit)
  return missingTag(request, noReleaseBefore(tag, release.series))
}

/** The commits from the newest release on, which is the nearest tag before HEAD. */
export async function releaseMergeBase(
  request: MergeBaseRequest,
): Promise<MergeBase | NoMergeBase> {
  const line = await pullRequestMergeBase(request)
  // The line of a tag starts at a release already.
  if ('missing' in line || tagOf(await withOwnEvent(request)) !== null) return line
  const [start = 'HEAD'] = line.commits
  return releaseFrom(request, start)
}

/** The commits from the nearest tag on, among the ancestors of a commit and the commit itself. */
async function releaseFrom(
  request: MergeBaseRequest,
  start: string,
): Promise<MergeBase | NoMergeBase> {
  const { repository, fetched } = request
  const found = await nearestTag(repository, start, fetched?.remote?.references ?? new Map())
  if (found !== null) return lineFrom(repository, found.tag, found.commit)
  return missingTag(request, noEarlierTag(start))
}

/** There is no tag, or a shallow clone ends before it. */
async function missingTag(
  { repository, fetched }: MergeBaseRequest,
  none: NoMergeBase,
): Promise<NoMergeBase> {
  if (!(await isShallow(repository))) return none
  return fetched?.problem === undefined
    ? { missing: shallowRemedy }
    : missingFetch('the history of the release before', fetched.problem)
}
