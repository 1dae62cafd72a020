import { z } from 'zod'
import { readTextIfThere } from '../../host/files/files.js'
import type { ActionDeps } from '../deps.js'

type Env = ActionDeps['env']

const commit = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
/** Deleted forks have none. */
const repository = z.object({ full_name: z.string() }).nullish().catch(null)
const optional = <T extends z.ZodType>(schema: T): z.ZodCatch<z.ZodOptional<T>> =>
  schema.optional().catch(undefined)

/**
 * The parts of a webhook's payload that we read; a part of another shape counts as missing.
 *
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
const eventSchema = z.object({
  repository: optional(
    z.object({ full_name: optional(z.string()), default_branch: optional(z.string()) }),
  ),
  pull_request: optional(
    z.object({
      number: optional(z.int()),
      head: z.object({ sha: commit, repo: repository }),
      base: z.object({ sha: commit }),
      merge_commit_sha: optional(commit),
    }),
  ),
  merge_group: optional(z.object({ base_sha: commit, base_ref: z.string() })),
  workflow_run: optional(
    z.object({
      ...{ event: z.string(), head_sha: commit, head_repository: repository },
      id: optional(z.int()),
    }),
  ),
  /** Of a push: the commit that the branch was at. */
  before: optional(commit),
  issue: optional(z.object({ pull_request: z.unknown().optional() })),
})

/** What started the workflow. */
export type WorkflowEvent = z.infer<typeof eventSchema>

/** The event of the job; empty if there is none, or none that is JSON. */
export async function readEvent(env: Env): Promise<WorkflowEvent> {
  const file = env.GITHUB_EVENT_PATH ?? ''
  const text = file === '' ? undefined : await readTextIfThere(file)
  const event = eventSchema.safeParse(parsed(text ?? ''))
  return event.success ? event.data : {}
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
