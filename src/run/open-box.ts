import path from 'node:path'
import { openBuildBox, type BuildBox } from '../build/box/build-box.js'
import { makeFolder } from '../host/files/files.js'
import { passVariables } from '../host/process/environment.js'
import { familyOf } from '../kernels/families.js'
import type { Workspace } from '../kernels/family.js'
import type { Profile } from '../profile/profile.js'
import { decideIsolation, type Isolation } from '../profile/schema/isolation.js'
import type { Emit } from '../progress.js'
import type { Outcome } from '../verdict.js'
import type { RunFolders } from './run-folders.js'
import type { HostOptions } from './tool-needs.js'

/** What the caller says about a build's surroundings. */
export interface BoxOptions extends HostOptions {
  readonly compilerCacheFolder: string | null
  /** What the caller asks for, whatever the profile says; undefined: the profile decides. */
  readonly isolation?: Isolation | undefined
  /** What the profile may name outside its repository. */
  readonly allowPaths?: readonly string[] | undefined
  /** Files and folders that we write for the user: ignored if they are inside the sources. */
  readonly ownFiles?: readonly string[]
}

interface BoxUse {
  readonly workspace: Workspace
  /** Folders of our own programs, first in PATH. */
  readonly pathFolders: readonly string[]
  readonly emit: Emit
}

/** Makes the box for a profile's build. */
export async function openBoxOf(
  options: BoxOptions,
  profile: Profile,
  { out, state, work }: RunFolders,
  { workspace, pathFolders, emit }: BoxUse,
): Promise<Outcome<BuildBox>> {
  const family = familyOf(profile)
  const { build, toolchain } = profile.settings
  const {
    cacheFolder,
    compilerCacheFolder,
    ownFiles = [],
    installPackages,
    runSetUp,
    signal,
  } = options
  const cache = toolchain.ccache ? compilerCacheFolder : null
  for (const folder of [out, workspace.out, ...(cache === null ? [] : [cache])])
    await makeFolder(folder)
  return openBuildBox({
    isolation: decideIsolation(options.isolation, build.isolation),
    network: build.network,
    workspace,
    writes: family.writes?.(profile, workspace) ?? [],
    pathFolders,
    allowed: options.allowPaths ?? [],
    passedValues: passVariables(build.pass_env ?? []).passed.map(({ value }) => value),
    compilerCacheFolder: cache,
    hidden: [state, out, cacheFolder, ...ownFiles],
    withKvm: family.buildsWithMachines === true,
    folder: path.join(work, 'box'),
    out,
    installPackages,
    runSetUp,
    emit,
    signal,
  })
}
