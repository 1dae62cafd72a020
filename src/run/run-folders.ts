import path from 'node:path'
import { availableJobs } from '../host/facts/machine-facts.js'
import { followPath } from '../host/files/follow-path.js'
import { folderName } from './folder-name.js'
import { familyOf } from '../kernels/families.js'
import type { ArtifactRole, Workspace } from '../kernels/family.js'
import type { Profile } from '../profile/profile.js'
import { success, type Outcome } from '../verdict.js'
import { checkOwnFolders, makeStateFolder, type StateOptions } from './state-folder.js'

/** Where a run reads and writes its files. */
export interface OutputOptions {
  /** Where names of profiles are looked up and relative paths start. */
  readonly directory: string
  /** The output folder; named after the profile if not given. */
  readonly out?: string | undefined
}

export interface FolderOptions extends OutputOptions, StateOptions {
  /** Null: compiled objects are neither stored nor reused. */
  readonly compilerCacheFolder: string | null
}

/** The folders of one run. */
export interface RunFolders {
  readonly out: string
  /** Everything that we write into the repository. */
  readonly state: string
  /** Used only by this profile, architecture and mode. */
  readonly work: string
  readonly entryFolder: string
  /** The paths of a build's files, by role; `image` replaces the booted one. */
  leftFiles(image?: string): ReadonlyMap<ArtifactRole, string>
  workspaceOf(source: string): Workspace
}

/** Decides on the folders of a run; creates the state folder. Fails if ours are links. */
export async function planRunFolders(
  request: FolderOptions,
  profile: Profile,
): Promise<Outcome<RunFolders>> {
  const { arch, mode, build, toolchain } = profile.settings
  const made = await makeStateFolder(request)
  if (!made.ok) return made
  const state = made.value
  const name = folderName(profile.name)
  const out = request.out ?? path.join(state, 'out', `${name}-${arch}`)
  const namedWork = path.join(state, 'work', `${name}-${arch}-${mode}`)
  // A given folder is the caller's own.
  const own = request.out === undefined ? [namedWork, out] : [namedWork]
  const checked = await checkOwnFolders(request, own)
  if (!checked.ok) return checked
  // Without the links that the caller allows: a box has its folders under their real names.
  const work = (await followPath(namedWork)).real
  const wantsCache = toolchain.ccache && request.compilerCacheFolder !== null
  const workspaceOf = (source: string): Workspace => ({
    source,
    repository: profile.repository,
    out: path.join(work, 'build'),
    jobs: build.jobs === 'auto' ? availableJobs() : build.jobs,
    compilerCacheLinks: wantsCache ? path.join(work, 'compiler-links') : null,
  })
  // What other steps built stays where it is.
  const isTaken = profile.settings.source.none === true
  const artifacts = familyOf(profile).artifacts(profile, workspaceOf(profile.repository))
  return success({
    out,
    state,
    work,
    entryFolder: path.join(work, 'cache-entry'),
    leftFiles: (image) =>
      new Map([
        ...artifacts
          .toReversed()
          .map((plan) => [plan.role, isTaken ? plan.path : path.join(out, plan.name)] as const),
        ...(image === undefined ? [] : [['image', image] as const]),
      ]),
    workspaceOf,
  })
}
