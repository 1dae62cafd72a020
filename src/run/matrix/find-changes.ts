import { filesBetween, filesSince } from '../../host/git/changes.js'
import { commitAt } from '../../host/git/objects.js'
import { fetchFromOrigin } from '../../host/git/remote.js'
import { revisionOf } from '../../host/git/git.js'
import type { Changes } from '../../plan/changes.js'
import type { Emit } from '../../progress.js'
import type { EventBase } from '../baseline/event.js'
import { fetchHistory, type FetchedHistory } from '../baseline/fetch-history.js'
import { pullRequestMergeBase } from '../baseline/merge-base.js'
import { fetchProblem, missingFetch } from '../baseline/missing.js'

export interface ChangesWanted {
  /** Root of the repository. */
  readonly repository: string
  /** Branch or commit to compare with; undefined: as the event says, or the default branch. */
  readonly base?: string | undefined
  readonly event?: EventBase | undefined
  /** What is not committed counts too. A job has files that no pull request has. */
  readonly countsWorkTree: boolean
  /** Whether what a checkout lacks may be fetched. */
  readonly mayFetch: boolean
  readonly signal: AbortSignal
  readonly emit: Emit
}

/** Limit of the fetch of a single commit. */
const timeoutMs = 60_000

/** Fetches the commit to compare with if it is missing; the reason if that fails. */
async function obtainCommit(
  { repository, mayFetch, signal }: ChangesWanted,
  commit: string,
): Promise<string | null> {
  if ((await commitAt(repository, commit)) !== null) return null
  if (!mayFetch) return 'nothing is fetched here'
  const messages = await fetchFromOrigin(repository, [commit], { commits: 1, timeoutMs, signal })
  return messages === null ? null : fetchProblem(messages)
}

/**
 * What changed since the commit that a pull request, a merge queue or a push builds on. If the
 * checkout does not have that commit and it cannot be fetched, nothing is known, with the reason.
 */
export async function findChanges(wanted: ChangesWanted): Promise<Changes> {
  const { repository, base, event, countsWorkTree, mayFetch, signal, emit } = wanted
  const fetched: FetchedHistory = mayFetch
    ? await fetchHistory({ repository, base, event, signal, emit })
    : {}
  const revision = await revisionOf(repository)
  const isDirty = countsWorkTree && revision?.endsWith('-dirty') === true
  const found = await pullRequestMergeBase({ repository, base, event, isDirty, fetched })
  if ('missing' in found) return { kind: 'unknown', why: found.missing }
  const { label, commits } = found
  const [commit] = commits
  if (commit === undefined) return { kind: 'unknown', why: `${label} has no commit` }
  const problem = await obtainCommit(wanted, commit)
  if (problem !== null) {
    const { missing } = missingFetch(`${commit.slice(0, 10)} of ${label}`, problem)
    return { kind: 'unknown', why: missing }
  }
  const files = countsWorkTree
    ? await filesSince(repository, commit)
    : await filesBetween(repository, commit, 'HEAD')
  return files === undefined
    ? { kind: 'unknown', why: `git cannot compare HEAD with ${commit.slice(0, 10)} of ${label}` }
    : { kind: 'known', label, commit, files: files.toSorted() }
}
