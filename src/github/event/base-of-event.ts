import { isCommitName, parseBranchName } from '../../host/git/branch-name.js'
import { parseBaselineChoice } from '../../run/baseline/choice.js'
import type { RunRequest } from '../../run/request.js'
import type { EventBase } from '../../run/baseline/event.js'
import type { ActionDeps } from '../deps.js'
import type { ActionInputs } from '../inputs.js'
import type { StepFolders } from '../step-folders.js'
import { readEvent, type WorkflowEvent } from './event.js'

/**
 * What sizes are to be compared with, according to the event: the branch that a pull request or a
 * merge queue goes into, for a tag the tag before, and for everything else the default branch.
 * Undefined outside a repository of GitHub.
 */
export function baseOfEvent(
  env: ActionDeps['env'],
  { repository, merge_group: queue }: WorkflowEvent,
): EventBase | undefined {
  const name = env.GITHUB_REPOSITORY ?? repository?.full_name
  if (name === undefined || name === '') return undefined
  const into = env.GITHUB_BASE_REF === '' ? undefined : env.GITHUB_BASE_REF
  const tag = /^refs\/tags\/(.+)$/.exec(env.GITHUB_REF ?? '')?.[1]
  return {
    repository: name,
    branch: plainBranch(into ?? queue?.base_ref ?? repository?.default_branch ?? ''),
    commit: queue?.base_sha ?? null,
    tag: tag ?? null,
  }
}

function plainBranch(text: string): string | null {
  const parsed = parseBranchName(text)
  return 'branch' in parsed ? parsed.branch : null
}

/** What the run is to be compared with, by the inputs and the event. */
export async function compareAsAsked(
  { baseline, base }: Pick<ActionInputs, 'baseline' | 'base'>,
  { directory }: Pick<StepFolders, 'directory'>,
  env: ActionDeps['env'],
): Promise<Pick<RunRequest, 'baseline' | 'base' | 'event' | 'mayFetchHistory'>> {
  return {
    baseline: parseBaselineChoice(baseline, directory),
    // A branch is that of the remote: checkouts have no other.
    base: base === undefined || isCommitName(base) ? base : `origin/${base}`,
    event: baseOfEvent(env, await readEvent(env)),
    mayFetchHistory: true,
  }
}
