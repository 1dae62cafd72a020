import { z } from 'zod'
import { readTextIfThere } from '../host/files/files.js'
import type { ActionDeps } from './deps.js'

const eventSchema = z.object({ repository: z.object({ default_branch: z.string() }) })

/**
 * Whether the job runs for the default branch, according to its event. Events without that
 * information, such as schedules, only run on the default branch.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export async function isOfDefaultBranch(env: ActionDeps['env']): Promise<boolean> {
  if (env.GITHUB_EVENT_NAME?.startsWith('pull_request') === true) return false
  const text = await readTextIfThere(env.GITHUB_EVENT_PATH ?? '')
  const event = eventSchema.safeParse(parsed(text ?? ''))
  return !event.success || env.GITHUB_REF === `refs/heads/${event.data.repository.default_branch}`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
