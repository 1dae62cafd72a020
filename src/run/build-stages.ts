import path from 'node:path'
import type { Prepared } from '../build/compile.js'
import type { BuildBox } from '../build/box/build-box.js'
import type { ConfigPart } from '../build/gate.js'
import { usableCompilerCache } from '../build/usable-cache.js'
import { checkRoom } from '../build/check-room.js'
import { obtainImage, type BuildAttempt, type Image } from '../build/image.js'
import { admitPlanned } from '../build/collect-artifacts.js'
import { readMaterials } from '../build/materials/materials.js'
import type { Materials } from '../build/materials/materials-schema.js'
import { linkPython } from '../build/python-front.js'
import { writeQemuFronts } from '../build/qemu-front.js'
import { obtainSource } from '../build/source/obtain.js'
import { foldersOfPath } from '../build/step-environment.js'
import { digestInputs } from '../cache/key.js'
import type { CacheUse } from '../cache/cache-use.js'
import type { CacheStore } from '../cache/store.js'
import { familyOf } from '../kernels/families.js'
import type { KernelFamily } from '../kernels/family.js'
import { probeKvm } from '../machine/probe/kvm-probe.js'
import type { Profile } from '../profile/profile.js'
import type { Emit } from '../progress.js'
import { fillPart, type Staged } from '../staged.js'
import { success, type Outcome } from '../verdict.js'
import { listReaders } from './build-readers.js'
import { chooseBootPaths, type BootPaths } from './boot/boot-files.js'
import { listBootNeeds } from './boot/boot-needs.js'
import { readyMachine } from './boot/ready-machine.js'
import { isBooted, type CommandOptions } from './objections.js'
import { needsOfSources } from './source-room.js'
import type { Stages } from './stages.js'
import { bootTools, buildTools, compilerTools, imageInputs } from './tool-needs.js'
import { openBoxOf, type BoxOptions } from './open-box.js'
import { ensureNamedTools } from './named-tools.js'
import { refuseUnknownCompiler } from './unknown-compiler.js'
import type { OutputOptions, RunFolders } from './run-folders.js'
import type { TakenFile } from './taken/take-files.js'

/** The caches of a build, and the files that it must ignore. */
export interface BuildOptions extends BoxOptions {
  /** Null: no image is stored or reused. */
  readonly imageStore: CacheStore | null
  /** In ccache's words, such as 500M. */
  readonly compilerCacheLimit?: string | undefined
  /** Fills that folder; called only when there is something to compile. */
  readonly restoreCompilerCache?: () => Promise<CacheUse>
  /** Whether that folder will be saved after the job. */
  readonly decideCompilerSave?: (counts: {
    readonly hits: number
    readonly misses: number
  }) => Pick<CacheUse, 'saved' | 'notSaved'>
}

/** The build part of a result. */
export interface BuildPart extends ConfigPart {
  readonly image: Image | null
  /** What other steps built, if the profile says `source: none`. */
  readonly taken: readonly TakenFile[] | null
  /** Of a build that made no image. */
  readonly failed: BuildAttempt | null
  /** Null if no compiler cache is kept between runs, or nothing was compiled. */
  readonly compilerCache: CacheUse | null
  /** The source tree that it was built from. */
  readonly source: string | null
  /** Digest of all inputs of the image. */
  readonly inputsDigest: string | null
  /** First line of `--version`, by tool. */
  readonly tools: Readonly<Record<string, string>>
}

export const nothingBuilt: BuildPart = {
  image: null,
  taken: null,
  failed: null,
  compilerCache: null,
  source: null,
  config: null,
  inputsDigest: null,
  tools: {},
}

function describeImage({ cache, compiler, isolation }: Image): string {
  if (cache === 'hit') return 'from the cache'
  if (compiler?.hits === 0 && compiler.misses === 0)
    return 'built, no compiler went through the compiler cache'
  const built = isolation?.held === 'box' ? 'built in a box' : 'built'
  return compiler === null
    ? built
    : `${built}, compiler cache ${compiler.hits} hits, ${compiler.misses} misses`
}

function describeCompilerCache(
  restored: CacheUse | null,
  { compiler }: Image,
  { decideCompilerSave }: BuildOptions,
): CacheUse | null {
  if (restored === null || compiler === null) return restored
  return { ...restored, ...decideCompilerSave?.(compiler) }
}

/** Folders with wrappers for the QEMU programs that a build starts; first in its PATH. */
async function frontMachines(
  family: KernelFamily,
  cacheFolder: string,
  work: string,
): Promise<readonly string[]> {
  if (family.buildsWithMachines !== true) return []
  const { state } = await probeKvm(cacheFolder)
  return writeQemuFronts(path.join(work, 'qemu-front'), { hideKvm: state !== 'works' })
}

/** Builds the image from the sources; returns the files to boot. */
export async function buildKernel(
  options: BuildOptions & Pick<CommandOptions, 'command'> & Pick<OutputOptions, 'directory'>,
  profile: Profile,
  folders: RunFolders,
  stages: Stages,
  emit: Emit,
): Promise<Staged<BuildPart, BootPaths>> {
  const family = familyOf(profile)
  const { cacheFolder, installPackages, runSetUp, signal } = options
  // Our own tools are not in a PATH that leaves the usual folders out.
  const searched = [...foldersOfPath(profile.settings.build.env ?? {}), ...foldersOfPath({})]
  const context = { install: installPackages, runSetUp, path: searched, emit, signal }
  const needs = [
    ...compilerTools(family, profile),
    ...(isBooted(profile, options) ? bootTools(profile) : []),
  ]
  let restored: CacheUse | null = null
  /** Prepares what only a build needs; skipped if the image is in the cache. */
  const prepareBuild = async (
    openBox: (
      pathFolders: readonly string[],
      compilerCacheFolder: string | null,
    ) => Promise<Outcome<BuildBox>>,
    readMaterialsOf: () => Promise<Materials>,
  ): Promise<Outcome<Prepared>> => {
    if (profile.settings.toolchain.ccache)
      restored = (await options.restoreCompilerCache?.()) ?? null
    const needed = await ensureNamedTools(profile, buildTools(family, profile), context)
    if (!needed.ok) return needed
    const front = path.join(folders.work, 'python-front')
    const pythons = await linkPython(buildTools(family, profile), front)
    const machines = await frontMachines(family, cacheFolder, folders.work)
    const pathFolders = [...machines, ...pythons]
    const wanted = profile.settings.toolchain.ccache ? options.compilerCacheFolder : null
    const compilerCacheFolder = await usableCompilerCache(wanted, emit)
    const materials = await readMaterialsOf()
    const box = await openBox(pathFolders, compilerCacheFolder)
    return box.ok ? success({ pathFolders, box: box.value, compilerCacheFolder, materials }) : box
  }
  const readers = listReaders(profile, family, options.directory)
  return fillPart(nothingBuilt, async (part) => {
    const tools = await stages.run('tools', 'Look for tools', async () => {
      const named = await refuseUnknownCompiler(profile, family.tools(profile), searched)
      if (!named.ok) return named
      const ensured = await ensureNamedTools(profile, needs, context)
      // An unsuitable VMM must not cost a build.
      return ensured.ok && isBooted(profile, options)
        ? readyMachine(profile, options, emit)
        : ensured
    })
    if (!tools.ok) return tools

    const source = await stages.run(
      'source',
      'Get the sources',
      async () => {
        const room = await checkRoom(await needsOfSources(profile, family, cacheFolder), emit)
        if (!room.ok) return room
        return obtainSource(profile, {
          profile,
          repository: profile.repository,
          sourcesFolder: path.join(cacheFolder, 'sources'),
          ...(family.versionTags === undefined ? {} : { versionTags: family.versionTags }),
          ownFiles: [...(options.ownFiles ?? []), folders.out],
          readers,
          installPackages,
          runSetUp,
          emit,
          signal,
        })
      },
      ({ description }) => description,
    )
    if (!source.ok) return source
    part.source = source.value.path

    const workspace = folders.workspaceOf(source.value.path)
    const openBox: Parameters<typeof prepareBuild>[0] = async (pathFolders, compilerCacheFolder) =>
      openBoxOf({ ...options, compilerCacheFolder }, profile, folders, {
        workspace,
        pathFolders,
        emit,
      })
    const planned = family.artifacts(profile, workspace)
    const admitted = await admitPlanned(planned, profile, workspace)
    if (!admitted.ok) return admitted

    const { inputs, versions } = await imageInputs(family, profile, source.value, readers)
    part.tools = versions
    const image = await stages.fill(
      'build',
      `Build ${profile.name} for ${profile.settings.arch}`,
      async () =>
        obtainImage({
          profile,
          family,
          inputs,
          prepareBuild: async () =>
            prepareBuild(openBox, async () =>
              readMaterials({
                ...{ source: source.value, repository: profile.repository, versions, searched },
                tools: buildTools(family, profile),
              }),
            ),
          emit,
          signal,
          workspace,
          store: options.imageStore,
          compilerCacheLimit: options.compilerCacheLimit,
          out: folders.out,
          compilerCacheFolder: profile.settings.toolchain.ccache
            ? options.compilerCacheFolder
            : null,
          entryFolder: folders.entryFolder,
          bootNeeds: listBootNeeds(profile),
        }),
      describeImage,
    )
    part.config = image.part.config
    if (!image.outcome.ok) {
      part.failed = image.part.attempt
      return image.outcome
    }
    const { artifacts } = image.outcome.value
    part.image = image.outcome.value
    part.compilerCache = describeCompilerCache(restored, image.outcome.value, options)
    part.inputsDigest = digestInputs(inputs)
    const left = artifacts.toReversed().map(({ role, path: file }) => [role, file] as const)
    return success(chooseBootPaths(profile, family, new Map(left)))
  })
}
