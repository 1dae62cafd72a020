import type { ActionDeps } from '../../deps.js'
import type { WorkflowEvent } from '../../event/event.js'

/** What a job comments on. */
export type CommentContext =
  | {
      readonly kind: 'pull-request'
      readonly number: number
      /** Head that the run is of; null: the event does not say, so the current one. */
      readonly headSha: string | null
    }
  /** Another run, perhaps of a fork, whose code had no rights. */
  | { readonly kind: 'second-stage'; readonly runId: number; readonly headSha: string }
  | { readonly kind: 'none'; readonly why: string }

const pullRequestEvents: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target'])

/**
 * What the event of a job comments on. `wanted` is the input `pull-request`, which counts only where
 * the event does not say it.
 */
export function contextOf(
  { GITHUB_EVENT_NAME: name = '' }: ActionDeps['env'],
  { pull_request: pull, workflow_run: run }: WorkflowEvent,
  wanted: number | undefined,
): CommentContext {
  if (pullRequestEvents.has(name) && pull?.number !== undefined)
    return { kind: 'pull-request', number: pull.number, headSha: pull.head.sha }
  if (name === 'workflow_run') {
    if (run?.id === undefined) return { kind: 'none', why: 'the event names no workflow run' }
    return run.event === 'pull_request'
      ? { kind: 'second-stage', runId: run.id, headSha: run.head_sha }
      : { kind: 'none', why: `the run before was for ${plain(run.event)}, not for a pull request` }
  }
  if (wanted !== undefined) return { kind: 'pull-request', number: wanted, headSha: null }
  return { kind: 'none', why: `${plain(name) || 'this event'} is not about a pull request` }
}

const plain = (text: string): string => text.replace(/[^\w-]+/g, '').slice(0, 50)
