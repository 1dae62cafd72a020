import path from 'node:path'
import { removeTree } from '../../host/files/files.js'
import type { Profile } from '../../profile/profile.js'
import type { Emit, ProgressEvent } from '../../progress.js'
import { failure, success, type Outcome } from '../../verdict.js'
import type { RunResult } from '../../result/result.js'
import type { RunOutcome, RunRequest } from '../request.js'
import { checkOut } from './checkout.js'

/** `run` of src/run.ts; handed in, because that calls this. */
export type TellStory = (request: RunRequest, emit: Emit) => Promise<RunOutcome>

/** Where the commit is checked out and what is built in it goes. */
const folderName = 'baseline'

/** How much of the other build's progress is told, and how it is told from this one's. */
function asBaseline(emit: Emit): Emit {
  return (event: ProgressEvent) => {
    if (event.type === 'stage') emit({ ...event, title: `Baseline: ${event.title}` })
    else if (event.type !== 'debugger') emit(event)
  }
}

/**
 * Builds and measures the same profile as it was at a commit, from the same caches. It is not booted:
 * its sizes are asked for. Fails with the reason where it does not come to sizes.
 */
export async function rebuildResult(
  commit: string,
  request: RunRequest,
  profile: Profile,
  work: string,
  tellStory: TellStory,
  emit: Emit,
): Promise<Outcome<RunResult>> {
  const { repository } = profile
  const folder = path.join(work, folderName)
  await removeTree(folder)
  try {
    const sources = path.join(folder, 'source')
    const checkedOut = await checkOut(repository, commit, sources)
    if (!checkedOut.ok) return checkedOut
    const { overrides, arch, imageStore, compilerCacheFolder, cacheFolder } = request
    const { result } = await tellStory(
      {
        command: 'build',
        profile: path.join(sources, path.relative(repository, profile.file)),
        directory: path.join(sources, below(repository, request.directory)),
        out: path.join(folder, 'out'),
        ...{ overrides, imageStore, compilerCacheFolder, cacheFolder },
        ...(arch === undefined ? {} : { arch }),
        installPackages: request.installPackages,
        signal: request.signal,
      },
      asBaseline(emit),
    )
    const { kind, summary } = result.verdict
    if (kind === 'cancelled') return failure('cancelled', 'cancelled')
    return result.size === null
      ? failure(kind === 'pass' ? 'infrastructure' : kind, summary)
      : success(result)
  } finally {
    await removeTree(folder)
  }
}

/** The way from the root of the repository to a folder; to the root itself for one outside. */
function below(repository: string, folder: string): string {
  const way = path.relative(repository, folder)
  return way === '..' || way.startsWith('../') ? '' : way
}
