import type { ActionDeps } from './deps.js'
import { readEvent } from './event/event.js'

/**
 * Whether the job runs for the default branch, according to its event. Events without that
 * information, such as schedules, only run on the default branch.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export async function isOfDefaultBranch(env: ActionDeps['env']): Promise<boolean> {
  if (env.GITHUB_EVENT_NAME?.startsWith('pull_request') === true) return false
  const branch = (await readEvent(env)).repository?.default_branch
  return branch === undefined || env.GITHUB_REF === `refs/heads/${branch}`
}
