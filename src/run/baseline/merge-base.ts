import {
  deepen,
  defaultBranchOf,
  firstParentsFrom,
  mergeBaseOf,
  namedParentsOf,
  nearestTag,
} from '../../host/git/ancestry.js'
import { commitAt, isShallow } from '../../host/git/objects.js'

/** Commits whose results can serve as the baseline, the nearest first. */
export interface MergeBase {
  /** The branch or tag that they belong to. */
  readonly label: string
  readonly commits: readonly string[]
  /** The history of a shallow clone ends before that many commits. */
  readonly isCutOff: boolean
}

/** Why there is none. */
export interface NoMergeBase {
  readonly missing: string
}

export interface MergeBaseRequest {
  /** Root of the repository. */
  readonly repository: string
  /** Branch or commit that HEAD is compared with; the default branch if not given. */
  readonly base?: string | undefined
  /** The work tree differs from HEAD. */
  readonly isDirty: boolean
}

/** How far to look back; every commit is a key to look up in the result store. */
const mostCommits = 50

/** How to get the history that a shallow clone lacks. */
export const shallowRemedy =
  'the clone is shallow: check out with `fetch-depth: 0`, or `git fetch --unshallow`'

const short = (label: string): string => label.replace(/^origin\//, '')

/** Deepens a shallow clone as far as we look back. If that fails, later lookups report what is missing. */
export async function fetchHistory({
  repository,
  base,
}: Omit<MergeBaseRequest, 'isDirty'>): Promise<void> {
  const head = await commitAt(repository, 'HEAD')
  if (head === null || !(await isShallow(repository))) return
  // The remote knows a branch by its own name, without origin/.
  const names = base?.startsWith('origin/') === true ? [head, short(base)] : [head]
  await deepen(repository, names, mostCommits + 1)
}

async function lineFrom(repository: string, label: string, start: string): Promise<MergeBase> {
  const known = await firstParentsFrom(repository, start, mostCommits)
  // A result may be stored for a commit that this clone does not have.
  const commits = known.length === 0 ? [start] : known
  const isCutOff = commits.length < mostCommits && (await isShallow(repository))
  return { label, commits, isCutOff }
}

/**
 * The commits that HEAD branched off from: the merge base with the branch that it is compared with,
 * then first parents. On that branch itself they start with HEAD's parent, or with HEAD if files were
 * changed. CI checks out a pull request as a merge commit, whose first parent is the target branch.
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

/** The commits from the newest release on, which is the nearest tag before HEAD. */
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
