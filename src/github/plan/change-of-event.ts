import { isCommitName } from '../../host/git/branch-name.js'
import type { EventBase } from '../../run/baseline/event.js'
import type { ActionDeps } from '../deps.js'
import { baseOfEvent } from '../event/base-of-event.js'
import type { WorkflowEvent } from '../event/event.js'
import type { PlanInputs } from './inputs.js'

/** The change that a run is for, or the reason to plan every profile. */
export interface ChangeOfEvent {
  readonly changedOnly: boolean | string
  readonly base: string | undefined
  readonly event: EventBase | undefined
}

const changes: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target', 'merge_group'])

/** The commit that a branch was at before a push; null for a new branch. */
function pushedFrom({ before }: WorkflowEvent): string | null {
  return before === undefined || /^0+$/.test(before) ? null : before
}

/**
 * What the event of a job says about the change. A pull request is compared with its merge base, a
 * merge queue with what it builds on, a push with what the branch was before. A tag, a schedule and
 * other events change no files, unless the workflow names a base.
 */
export function changeOfEvent(
  env: ActionDeps['env'],
  event: WorkflowEvent,
  { changedOnly, base }: Pick<PlanInputs, 'changedOnly' | 'base'>,
): ChangeOfEvent {
  const name = env.GITHUB_EVENT_NAME ?? ''
  const own = baseOfEvent(env, event)
  if (base !== undefined)
    return { changedOnly, base: isCommitName(base) ? base : `origin/${base}`, event: own }
  if (name === 'push' && own?.tag === null)
    return { changedOnly, base, event: { ...own, commit: pushedFrom(event) } }
  const isChange = changes.has(name)
  const why = own?.tag == null ? `${name || 'this event'} changes no files` : 'a tag is built whole'
  return { changedOnly: changedOnly && !isChange ? why : changedOnly, base, event: own }
}

/** The workflow of the job, relative to its repository; undefined if it is from elsewhere. */
export function workflowFile({
  GITHUB_WORKFLOW_REF: reference = '',
  GITHUB_REPOSITORY: repository = '',
}: ActionDeps['env']): string | undefined {
  const [file = ''] = reference.split('@', 1)
  return repository !== '' && file.startsWith(`${repository}/`)
    ? file.slice(repository.length + 1)
    : undefined
}
