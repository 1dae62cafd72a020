import { findUpwards } from '../host/files/files.js'
import { addToHistory, readRemoteHistory } from '../history/record.js'
import type { HistoryLine } from '../history/line.js'
import { originOf } from '../host/git/remote.js'
import { repositoryAt } from '../run/baseline/event.js'
import type { HistoryOptions } from '../run/prepare.js'
import type { RunOutcome } from '../run/request.js'
import type { Failure } from '../verdict.js'
import { isOfDefaultBranch } from './default-branch.js'
import type { ActionDeps } from './deps.js'
import type { ServiceCalls } from './services/service-calls.js'
import type { StepFolders } from './step-folders.js'

const remote = 'origin'

/**
 * Reads the history on a branch of the checked-out repository's remote. If that fails, it warns and
 * returns nothing; the verdict does not change.
 */
export async function readHistory(
  { core, signal }: ActionDeps,
  services: ServiceCalls,
  { directory }: StepFolders,
  branch: string | undefined,
): Promise<readonly HistoryLine[]> {
  if (branch === undefined) return []
  const folder = await repositoryOf(directory)
  const called = await services.call({
    service: 'remote',
    by: 'process',
    what: `reading of ${branch}`,
    work: async (limit) =>
      readRemoteHistory({ folder, branch, remote, signal: AbortSignal.any([signal, limit]) }),
    troubleOf: () => undefined,
  })
  if (!called.ok) return []
  const read = called.value
  if (read.ok) return read.value.lines
  core.warning(`History not shown: ${failureText(read.failure)}`)
  return []
}

/**
 * Adds the run to that history if it is a run of the default branch: between those, lines of other
 * branches would look like changes that went away again. A failure is a warning and does not change
 * the verdict.
 */
export async function keepHistory(
  { core, env, signal }: ActionDeps,
  services: ServiceCalls,
  { directory }: StepFolders,
  { result }: RunOutcome,
  branch: string | undefined,
): Promise<void> {
  if (branch === undefined || !(await isOfDefaultBranch(env))) return
  const folder = await repositoryOf(directory)
  if (await isOtherCommit(env, folder, result.revision)) {
    core.info('Not a run for the history: the checked-out commit is not that of the default branch')
    return
  }
  const called = await services.call({
    service: 'remote',
    by: 'process',
    what: `push of ${branch}`,
    work: async (limit) =>
      addToHistory([{ name: result.profile, result }], {
        store: {
          ...{ kind: 'branch', folder, branch, push: remote },
          signal: AbortSignal.any([signal, limit]),
        },
        repository: folder,
        allowUnversioned: false,
        keep: [],
      }),
    troubleOf: () => undefined,
  })
  if (!called.ok) return
  const added = called.value
  if (!added.ok) core.warning(`History not kept: ${failureText(added.failure)}`)
  else for (const reason of added.value.leftOut) core.info(`Not a run for the history: ${reason}`)
}

/** A job of the default branch may check out a pull request, as workflow_run and comments do. */
async function isOtherCommit(
  { GITHUB_REPOSITORY: repository, GITHUB_SHA: sha }: ActionDeps['env'],
  folder: string,
  revision: string | null,
): Promise<boolean> {
  const isOwn = repositoryAt(await originOf(folder)) === repository?.toLowerCase()
  return isOwn && sha !== undefined && revision !== null && revision.replace(/-dirty$/, '') !== sha
}

/** Limits the fetch of what a baseline needs. */
export function limitedFetch(services: ServiceCalls): NonNullable<HistoryOptions['limitFetch']> {
  return async (fetch) => {
    const called = await services.call({
      service: 'remote',
      by: 'process',
      what: 'fetch of commits for a baseline',
      work: fetch,
      troubleOf: () => undefined,
    })
    return called.ok ? called.value : null
  }
}

async function repositoryOf(directory: string): Promise<string> {
  return (await findUpwards('.git', directory)) ?? directory
}

function failureText({ summary, evidence, hint }: Failure): string {
  const excerpt = evidence.flatMap(({ lines }) => lines)
  return [summary, ...excerpt, hint ?? ''].join('\n').trimEnd()
}
