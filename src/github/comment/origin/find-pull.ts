import type { Api } from '../api/client.js'
import type { ApiAnswer } from '../api/problem.js'
import { listPullsFrom, listPullsOfCommit, type PullRequest } from '../api/pulls.js'
import type { WorkflowRun } from '../api/runs.js'

/** The pull request that a run was for, or why there is none to comment on. */
export type FoundPull = { readonly pull: PullRequest } | { readonly why: string }

type Head = Pick<WorkflowRun, 'headSha' | 'headBranch' | 'headRepository'>

/**
 * Finds it by the head of the run alone: what artifacts say does not count, and for runs of forks
 * `workflow_run.pull_requests` is empty.
 */
export async function findPull(api: Api, head: Head): Promise<ApiAnswer<FoundPull>> {
  const { headSha, headBranch, headRepository } = head
  if (headRepository === null) return found({ why: 'the fork was deleted' })
  const owner = headRepository.split('/', 1)[0] ?? ''
  const byBranch =
    headBranch === null
      ? { ok: true as const, value: [] }
      : await listPullsFrom(api, owner, headBranch)
  if (!byBranch.ok) return byBranch
  const ofBranch = choosePull(byBranch.value, head)
  if ('pull' in ofBranch || byBranch.value.length > 0) return found(ofBranch)
  const byCommit = await listPullsOfCommit(api, headSha)
  return byCommit.ok ? found(choosePull(byCommit.value, head)) : byCommit
}

const found = (value: FoundPull): ApiAnswer<FoundPull> => ({ ok: true, value })

/** The open pull request with exactly this head. */
export function choosePull(
  listed: readonly PullRequest[],
  { headSha, headRepository }: Pick<Head, 'headSha' | 'headRepository'>,
): FoundPull {
  const ofRepository = listed.filter(
    (pull) => pull.headRepository?.toLowerCase() === headRepository?.toLowerCase(),
  )
  const open = ofRepository.filter(({ isOpen }) => isOpen)
  const [pull, ...others] = open.filter((one) => one.headSha === headSha)
  if (pull === undefined)
    return {
      why:
        open.length > 0
          ? `the pull request has moved on from ${headSha.slice(0, 10)}`
          : `no open pull request has the head ${headSha.slice(0, 10)}`,
    }
  const numbers = [pull, ...others].map(({ number }) => `#${number}`).join(' and ')
  return others.length === 0 ? { pull } : { why: `${numbers} have the same head` }
}
