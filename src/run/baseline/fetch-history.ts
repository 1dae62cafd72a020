import { defaultBranchOf } from '../../host/git/ancestry.js'
import { isCommitName } from '../../host/git/branch-name.js'
import { commitAt, isShallow } from '../../host/git/objects.js'
import { askOrigin, fetchFromOrigin, originOf, type RemoteFacts } from '../../host/git/remote.js'
import type { Emit } from '../../progress.js'
import { isAddressOf, type EventBase } from './event.js'
import { fetchProblem } from './missing.js'

export interface HistoryWanted {
  /** Root of the repository. */
  readonly repository: string
  /** Branch or commit that the user named. */
  readonly base?: string | undefined
  readonly event?: EventBase | undefined
  /** Tags are needed too: a release is compared with the one before. */
  readonly tags?: boolean
  readonly signal?: AbortSignal
  readonly emit?: Emit
}

/** What the remote gave. */
export interface FetchedHistory {
  /** Set if the remote answered. */
  readonly remote?: RemoteFacts
  /** Why something is missing that was asked for, as a part of a sentence. */
  readonly problem?: string
}

/** How far to look back; every commit is a key to look up in the result store. */
export const mostCommits = 50

/** Limit for each of the two calls: the kernel waits for them. */
const timeoutMs = 60_000

const remoteBranch = (name: string): string => `refs/heads/${name}`

/** The branch that is wanted by name; null if it is the default branch of this repository. */
async function wantedBranch(wanted: HistoryWanted): Promise<string | null> {
  const { repository, base, event } = wanted
  if (base !== undefined) return base.startsWith('origin/') ? base.slice('origin/'.length) : null
  if (event == null) return null
  return isAddressOf(await originOf(repository), event.repository) ? event.branch : null
}

/**
 * Fetches what a checkout lacks to find the commit to compare with: a shallow one is deepened as far
 * as we look back, and a branch that is not there is fetched. Nothing is asked if nothing is missing.
 */
export async function fetchHistory(wanted: HistoryWanted): Promise<FetchedHistory> {
  const { repository, base, tags = false, signal } = wanted
  const head = await commitAt(repository, 'HEAD')
  if (head === null || (await originOf(repository)) === null) return {}
  const shallow = await isShallow(repository)
  const name = await wantedBranch(wanted)
  const isKnown = await isBaseKnown(wanted, name)
  if (!shallow && isKnown && !tags) return {}

  const call = { timeoutMs, signal }
  const references = [
    ...(name === null ? [] : [remoteBranch(name)]),
    ...(tags ? ['refs/tags/*'] : []),
  ]
  const remote = await askOrigin(repository, references, call)
  if ('messages' in remote) return { problem: fetchProblem(remote.messages) }
  if (!shallow && isKnown) return { remote }
  const isThere = name !== null && remote.references.has(remoteBranch(name))
  const branch = isThere ? name : base === undefined ? remote.defaultBranch : null
  const more = [
    ...(branch === null ? [] : [`+${remoteBranch(branch)}:refs/remotes/origin/${branch}`]),
    ...(base !== undefined && isCommitName(base) && !isKnown ? [base] : []),
  ]
  const commits = shallow ? mostCommits + 1 : null
  const own = shallow ? [head] : []
  if (own.length + more.length === 0) return { remote }
  const what = [...own.map(() => 'HEAD'), ...(branch === null ? [] : [branch])].join(' and ')
  wanted.emit?.({ type: 'notice', message: `fetching the history of ${what} to find a baseline` })
  const messages = await fetchFromOrigin(repository, [...own, ...more], { ...call, commits })
  // The remote may not have HEAD, or no longer; the merge of a pull request names its parents.
  const again =
    messages !== null && own.length > 0 && more.length > 0
      ? await fetchFromOrigin(repository, more, { ...call, commits })
      : messages
  return { remote, ...(again === null ? {} : { problem: fetchProblem(again) }) }
}

async function isBaseKnown(
  { repository, base }: HistoryWanted,
  name: string | null,
): Promise<boolean> {
  if (name !== null) return (await commitAt(repository, `refs/remotes/origin/${name}`)) !== null
  if (base !== undefined) return (await commitAt(repository, base)) !== null
  return (await defaultBranchOf(repository)) !== null
}
