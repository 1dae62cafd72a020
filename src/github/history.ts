import { findUpwards } from '../host/files/files.js'
import { addToHistory, readRemoteHistory } from '../history/record.js'
import type { HistoryLine } from '../history/line.js'
import type { RunOutcome } from '../run/request.js'
import type { Failure } from '../verdict.js'
import { isOfDefaultBranch } from './default-branch.js'
import type { ActionDeps } from './deps.js'
import type { StepFolders } from './step-folders.js'

const remote = 'origin'

/**
 * What the history on a branch of the checked-out repository's remote tells so far; nothing where it
 * cannot be read, which is a warning and changes no verdict.
 */
export async function readHistory(
  { core, signal }: ActionDeps,
  { directory }: StepFolders,
  branch: string | undefined,
): Promise<readonly HistoryLine[]> {
  if (branch === undefined) return []
  const folder = await repositoryOf(directory)
  const read = await readRemoteHistory({ folder, branch, remote, signal })
  if (read.ok) return read.value.lines
  core.warning(`History not shown: ${told(read.failure)}`)
  return []
}

/**
 * Adds the run to that history if it is one of the default branch: lines of other branches between
 * them would look like changes that went away again. What cannot be kept is a warning and changes no
 * verdict.
 */
export async function keepHistory(
  { core, env, signal }: ActionDeps,
  { directory }: StepFolders,
  { result }: RunOutcome,
  branch: string | undefined,
): Promise<void> {
  if (branch === undefined || !(await isOfDefaultBranch(env))) return
  const folder = await repositoryOf(directory)
  const added = await addToHistory([{ name: result.profile, result }], {
    store: { kind: 'branch', ...{ folder, branch, push: remote, signal } },
    repository: folder,
    allowUnversioned: false,
    keep: [],
  })
  if (!added.ok) core.warning(`History not kept: ${told(added.failure)}`)
  else for (const reason of added.value.leftOut) core.info(`Not a run for the history: ${reason}`)
}

async function repositoryOf(directory: string): Promise<string> {
  return (await findUpwards('.git', directory)) ?? directory
}

function told({ summary, evidence, hint }: Failure): string {
  const said = evidence.flatMap(({ lines }) => lines)
  return [summary, ...said, hint ?? ''].join('\n').trimEnd()
}
