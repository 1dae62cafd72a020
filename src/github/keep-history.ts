import { findUpwards } from '../host/files.js'
import { addToHistory } from '../run/history.js'
import type { RunOutcome } from '../run/request.js'
import type { ActionDeps } from './deps.js'
import type { WorkPlace } from './work-place.js'

/**
 * Adds the run to the history on a branch of the checked-out repository's remote. A pull request's
 * run is none of the default branch's: it adds nothing. What cannot be kept is a warning and changes
 * no verdict.
 */
export async function keepHistory(
  { core, env, signal }: ActionDeps,
  { directory }: WorkPlace,
  { result }: RunOutcome,
  branch: string | undefined,
): Promise<void> {
  if (branch === undefined || env.GITHUB_EVENT_NAME?.startsWith('pull_request') === true) return
  const folder = (await findUpwards('.git', directory)) ?? directory
  const added = await addToHistory([{ name: result.profile, result }], {
    store: { kind: 'branch', ...{ folder, branch, push: 'origin', signal } },
    repository: folder,
    allowUnversioned: false,
    keep: [],
  })
  if (!added.ok) {
    const { summary, evidence, hint } = added.failure
    const said = evidence.flatMap(({ lines }) => lines)
    core.warning([`History not kept: ${summary}`, ...said, hint ?? ''].join('\n').trimEnd())
  } else for (const reason of added.value.leftOut) core.info(`Not a run for the history: ${reason}`)
}
