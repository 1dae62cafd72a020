import path from 'node:path'
import { removeTree } from '../../host/files/files.js'
import type { Profile } from '../../profile/profile.js'
import type { Emit, ProgressEvent } from '../../progress.js'
import { failure, success, type Outcome } from '../../verdict.js'
import type { RunResult } from '../../result/result.js'
import { checkOut } from './checkout.js'

/** A checked-out commit. */
export interface BuildPlace {
  /** The profile as it was there. */
  readonly profile: string
  readonly directory: string
  readonly out: string
}

/** Everything needed to build a commit. */
interface Rebuild {
  readonly profile: Profile
  /** Where the run's own relative paths start. */
  readonly directory: string
  /** A folder for the checkout and its build. */
  readonly work: string
  /** Builds and measures the profile in the checkout. */
  readonly buildAt: (place: BuildPlace, emit: Emit) => Promise<RunResult>
  readonly emit: Emit
}

/** Subfolder for the checkout and its build. */
const folderName = 'baseline'

/** Marks the stages of the baseline's build, and drops its debugger events. */
function asBaseline(emit: Emit): Emit {
  return (event: ProgressEvent) => {
    if (event.type === 'stage') emit({ ...event, title: `Baseline: ${event.title}` })
    else if (event.type !== 'debugger') emit(event)
  }
}

/**
 * Builds and measures the profile as it was at a commit, with the same caches. It is not booted:
 * only its sizes are needed. Fails with the reason if there are no sizes.
 */
export async function rebuildResult(
  commit: string,
  { profile, directory, work, buildAt, emit }: Rebuild,
): Promise<Outcome<RunResult>> {
  const { repository } = profile
  const folder = path.join(work, folderName)
  await removeTree(folder)
  try {
    const sources = path.join(folder, 'source')
    const checkedOut = await checkOut(repository, commit, sources)
    if (!checkedOut.ok) return checkedOut
    const result = await buildAt(
      {
        profile: profile.builtin ?? path.join(sources, path.relative(repository, profile.file)),
        directory: path.join(sources, below(repository, directory)),
        out: path.join(folder, 'out'),
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

/** The path of a folder relative to the repository; the root itself for a folder outside. */
function below(repository: string, folder: string): string {
  const relative = path.relative(repository, folder)
  return relative === '..' || relative.startsWith('../') ? '' : relative
}
