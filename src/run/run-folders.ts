import path from 'node:path'
import { availableJobs } from '../host/facts/machine-facts.js'
import { writeWhole } from '../host/files/files.js'
import { ccacheLinks } from '../build/ccache.js'
import { familyOf } from '../kernels/families.js'
import type { ArtifactRole, Workspace } from '../kernels/family.js'
import type { Profile } from '../profile/profile.js'

/** Where a front wants a run to take place. */
export interface OutputOptions {
  /** Where names of profiles are looked up and relative paths start. */
  readonly directory: string
  /** Where everything that is made for the user goes; by the profile's name when not given. */
  readonly out?: string | undefined
}

export interface FolderOptions extends OutputOptions {
  /** Null: compiled objects are neither kept nor reused. */
  readonly compilerCacheFolder: string | null
}

/** The folders of one run. */
export interface RunFolders {
  readonly out: string
  /** Belongs to this profile, architecture and mode alone. */
  readonly work: string
  readonly entryFolder: string
  /** Where a build leaves its files, by role; `image` in place of the one that is booted. */
  leftFiles(image?: string): ReadonlyMap<ArtifactRole, string>
  workspaceOf(source: string): Workspace
}

/** Everything the product makes in a repository is below this folder, which git ignores. */
export const stateFolder = '.osv-kernel'

/** Makes that folder, out of git's sight. */
export async function makeStateFolder(directory: string): Promise<string> {
  const state = path.join(directory, stateFolder)
  await writeWhole(path.join(state, '.gitignore'), '*\n')
  return state
}

/** Decides on the folders of a run and keeps git from seeing them. */
export async function planRunFolders(
  request: FolderOptions,
  profile: Profile,
): Promise<RunFolders> {
  const { arch, mode, build, toolchain } = profile.settings
  const state = await makeStateFolder(request.directory)
  const work = path.join(state, 'work', `${profile.name}-${arch}-${mode}`)
  const wantsCache = toolchain.ccache && request.compilerCacheFolder !== null
  const workspaceOf = (source: string): Workspace => ({
    source,
    repository: profile.repository,
    out: path.join(work, 'build'),
    jobs: build.jobs === 'auto' ? availableJobs() : build.jobs,
    compilerCacheLinks: wantsCache ? ccacheLinks : null,
  })
  const artifacts = familyOf(profile).artifacts(profile, workspaceOf(profile.repository))
  const out = request.out ?? path.join(state, 'out', `${profile.name}-${arch}`)
  return {
    out,
    work,
    entryFolder: path.join(work, 'cache-entry'),
    leftFiles: (image) =>
      new Map([
        ...artifacts.toReversed().map(({ role, name }) => [role, path.join(out, name)] as const),
        ...(image === undefined ? [] : [['image', image] as const]),
      ]),
    workspaceOf,
  }
}
