import { repositoryAt } from '../../run/baseline/event.js'
import { failure, type Failure } from '../../verdict.js'
import type { WorkflowEvent } from './event.js'

/**
 * A pull request's code may be in the workspace, while the job has what only the repository's own
 * code should have: a token that can write, secrets, the caches of the default branch.
 */
export interface Risk {
  readonly trigger: string
  /** The repository of the workflow. */
  readonly repository: string
  /** The fork; null if it was deleted or the event does not name it. */
  readonly fork: string | null
  /** Commits of the repository itself that the event names. */
  readonly own: readonly string[]
  /** Commits of the fork that the event names. */
  readonly foreign: readonly string[]
}

/** The risk of a job; null for triggers without it, and for pull requests within the repository. */
export function riskOf(
  trigger: string,
  { GITHUB_SHA: sha, GITHUB_REPOSITORY }: Readonly<Record<string, string | undefined>>,
  event: WorkflowEvent,
): Risk | null {
  const repository = GITHUB_REPOSITORY ?? event.repository?.full_name ?? ''
  const ofJob = { trigger, repository, own: sha === undefined ? [] : [sha] }
  const isFork = (name: string | undefined): boolean =>
    name?.toLowerCase() !== repository.toLowerCase()
  switch (trigger) {
    case 'pull_request_target': {
      const { head, base, merge_commit_sha: merge } = event.pull_request ?? {}
      const fork = head?.repo?.full_name
      if (!isFork(fork)) return null
      const foreign = [head?.sha, merge].filter((commit) => commit !== undefined)
      return { ...ofJob, fork: fork ?? null, own: [...ofJob.own, ...commits(base?.sha)], foreign }
    }
    case 'workflow_run': {
      const { event: before, head_sha: head, head_repository: from } = event.workflow_run ?? {}
      if (before?.startsWith('pull_request') !== true || !isFork(from?.full_name)) return null
      // Of pull_request_target it is a commit of the repository itself.
      const foreign = before === 'pull_request_target' ? [] : commits(head)
      return { ...ofJob, fork: from?.full_name ?? null, foreign }
    }
    case 'issue_comment':
      // A comment on a pull request does not say where that comes from.
      return event.issue?.pull_request == null ? null : { ...ofJob, fork: null, foreign: [] }
    default:
      return null
  }
}

const commits = (commit: string | undefined): readonly string[] =>
  commit === undefined ? [] : [commit]

/** A repository in the workspace. */
export interface CheckedOut {
  /** Relative to the workspace. */
  readonly folder: string
  /** Null if it has none that git can read. */
  readonly head: string | null
  /** The address of `origin`. */
  readonly origin: string | null
  /** Whether a branch of `origin` has that commit, as far as this clone knows. */
  readonly isOnBranch: boolean
  /** Whether tracked files differ from the commit. */
  readonly isDirty: boolean
}

/** Why a checkout may be code of the fork, as the rest of a sentence; undefined if it is not. */
function suspicionOf(risk: Risk, checkout: CheckedOut): string | undefined {
  const { head, origin, isOnBranch, isDirty } = checkout
  const { repository, fork, own, foreign } = risk
  const named = repositoryAt(origin)
  const whose = fork ?? 'a pull request'
  if (head === null) return 'has no commit that git can read'
  if (named !== null && named === fork?.toLowerCase()) return `is a checkout of ${whose}`
  const isOther = named !== null && named !== repository.toLowerCase()
  const short = head.slice(0, 10)
  if (!own.includes(head)) {
    if (foreign.includes(head)) return `is at ${short}, a commit of ${whose}`
    if (isOther) return undefined
    if (!isOnBranch) return `is at ${short}, which is not known to be on a branch of ${repository}`
  }
  return isDirty && !isOther ? `has tracked files that differ from ${short}` : undefined
}

/** Refuses a job whose workspace may have code of a fork. */
export function judgeCheckouts(risk: Risk, checkouts: readonly CheckedOut[]): Failure | undefined {
  const lines = checkouts.flatMap((checkout) => {
    const suspicion = suspicionOf(risk, checkout)
    return suspicion === undefined ? [] : [`${checkout.folder} ${suspicion}`]
  })
  if (checkouts.length === 0)
    lines.push('the workspace has no repository that shows whose code it is')
  const [first] = lines
  if (first === undefined) return undefined
  const { trigger } = risk
  return failure('invalid-profile', `refused to build in a job of ${trigger}: ${first}`, {
    evidence: [{ source: 'checkouts', firstLine: 1, lines }],
    hint: `a job of ${trigger} has the token, the secrets and the caches of the repository: build pull requests of forks with the trigger pull_request; if you accept that such code runs here, set allow-unsafe-pr-checkout: true`,
  }).failure
}
