import {
  deepen,
  defaultBranchOf,
  firstParentsFrom,
  mergeBaseOf,
  namedParentsOf,
  nearestTag,
} from '../../host/git/ancestry.js'
import { commitAt, isShallow } from '../../host/git/objects.js'

/** Commits whose results may stand for "before", the nearest first. */
export interface MergeBase {
  /** What it is a line of, as `main` or a tag. */
  readonly label: string
  readonly commits: readonly string[]
  /** A shallow clone ends before the line does. */
  readonly isCutOff: boolean
}

/** Why there is no such line, for people. */
export interface NoMergeBase {
  readonly missing: string
}

export interface MergeBaseRequest {
  /** Root of the repository. */
  readonly repository: string
  /** Branch or commit that HEAD is compared with; the default branch when not given. */
  readonly base?: string | undefined
  /** HEAD's files were changed. */
  readonly isDirty: boolean
}

/** As far as is looked back; each step is a question to the store of results. */
const most = 50

/** What a shallow clone is missing, and how to get it. */
export const shallowRemedy =
  'the clone is shallow: check out with `fetch-depth: 0`, or `git fetch --unshallow`'

const short = (label: string): string => label.replace(/^origin\//, '')

/** Brings what is looked back at into a shallow clone; where it cannot, what is asked later says so. */
export async function fetchHistory({
  repository,
  base,
}: Omit<MergeBaseRequest, 'isDirty'>): Promise<void> {
  const head = await commitAt(repository, 'HEAD')
  if (head === null || !(await isShallow(repository))) return
  // A branch is asked for by the name that it has at the remote.
  const names = base?.startsWith('origin/') === true ? [head, short(base)] : [head]
  await deepen(repository, names, most + 1)
}

async function lineFrom(repository: string, label: string, start: string): Promise<MergeBase> {
  const known = await firstParentsFrom(repository, start, most)
  // A commit that is not here has a name all the same, and a result may be kept under it.
  const commits = known.length === 0 ? [start] : known
  const isCutOff = commits.length < most && (await isShallow(repository))
  return { label, commits, isCutOff }
}

/**
 * The line that HEAD left: from the merge base with the branch it is compared with along first
 * parents. On that branch itself it starts before HEAD, or at HEAD where files were changed since.
 * CI checks out pull requests as a merge commit, whose first parent is what they are merged into.
 */
export async function pullRequestMergeBase(
  request: MergeBaseRequest,
): Promise<MergeBase | NoMergeBase> {
  const { repository, isDirty } = request
  const head = await commitAt(repository, 'HEAD')
  if (head === null) return { missing: 'there is no git repository with a commit here' }
  const shallow = await isShallow(repository)
  const base = request.base ?? (await defaultBranchOf(repository))
  const tip = base === null ? null : await commitAt(repository, base)
  const [target, merged] = await namedParentsOf(repository, head)
  const mergeBase = tip === null ? null : await mergeBaseOf(repository, head, tip)
  const label = short(base ?? 'the first parent')
  if (mergeBase === null) {
    if (target !== undefined && merged !== undefined) return lineFrom(repository, label, target)
    if (shallow) return { missing: shallowRemedy }
    if (tip === null) return { missing: `there is no branch ${base ?? 'main or master'} here` }
    return { missing: `HEAD and ${label} have no commit in common` }
  }
  if (mergeBase !== head) return lineFrom(repository, label, mergeBase)
  if (isDirty) return lineFrom(repository, label, head)
  return target === undefined
    ? { missing: `HEAD is the first commit of ${label}` }
    : lineFrom(repository, label, target)
}

/** The line from the newest release on, that is from the nearest tag before HEAD. */
export async function releaseMergeBase(
  request: MergeBaseRequest,
): Promise<MergeBase | NoMergeBase> {
  const { repository } = request
  const line = await pullRequestMergeBase(request)
  if ('missing' in line) return line
  const [start = 'HEAD'] = line.commits
  const tag = await nearestTag(repository, start)
  const commit = tag === null ? null : await commitAt(repository, `refs/tags/${tag}`)
  if (tag !== null && commit !== null) return lineFrom(repository, tag, commit)
  return {
    missing: (await isShallow(repository))
      ? shallowRemedy
      : `no tag leads to ${start.slice(0, 10)}`,
  }
}
