import path from 'node:path'
import { obtainImage, type Image } from '../build/image.js'
import { linkPython } from '../build/python-front.js'
import { writeQemuFronts } from '../build/qemu-front.js'
import { obtainSource } from '../build/source/obtain.js'
import { ensureTools } from '../build/tools.js'
import { digestInputs } from '../cache/key.js'
import { familyOf } from '../kernels/families.js'
import type { KernelFamily } from '../kernels/family.js'
import { probeKvm } from '../machine/probe/kvm-probe.js'
import type { Profile } from '../profile/profile.js'
import { success, type Outcome } from '../verdict.js'
import { chooseBootPaths, type BootPaths } from './boot/boot-files.js'
import type { RunRecord } from './record.js'
import type { RunRequest } from './request.js'
import type { Stages } from './stages.js'
import { bootTools, buildTools, compilerTools, imageInputs } from './tool-needs.js'
import type { RunFolders } from './run-folders.js'

function describeImage({ cache, compiler }: Image): string {
  if (cache === 'hit') return 'from the cache'
  return compiler === null
    ? 'built'
    : `built, compiler cache ${compiler.hits} hits, ${compiler.misses} misses`
}

/** Folders with programs that stand between a build and the machines it starts. */
async function frontMachines(
  family: KernelFamily,
  { cacheFolder }: RunRequest,
  { work }: RunFolders,
): Promise<readonly string[]> {
  if (family.buildsWithMachines !== true) return []
  const { state } = await probeKvm(cacheFolder)
  return writeQemuFronts(path.join(work, 'qemu-front'), { hideKvm: state !== 'works' })
}

/** From the sources to the image; answers with what is booted. */
export async function buildKernel(
  request: RunRequest,
  profile: Profile,
  folders: RunFolders,
  record: RunRecord,
  stages: Stages,
): Promise<Outcome<BootPaths>> {
  const family = familyOf(profile.kernel)
  const { emit } = stages
  const context = { install: request.installPackages, emit, signal: request.signal }
  const needs = [
    ...compilerTools(family, profile),
    ...(request.command === 'run' ? bootTools(profile) : []),
  ]
  const tools = await stages.run('tools', 'Look for tools', async () => ensureTools(needs, context))
  if (!tools.ok) return tools

  const source = await stages.run(
    'source',
    'Get the sources',
    async () =>
      obtainSource(profile, {
        repository: profile.repository,
        sourcesFolder: path.join(request.cacheFolder, 'sources'),
        installPackages: request.installPackages,
        ...(family.versionTags === undefined ? {} : { versionTags: family.versionTags }),
        ownFiles: [...(request.ownFiles ?? []), folders.out],
        emit,
        signal: request.signal,
      }),
    ({ description }) => description,
  )
  if (!source.ok) return source
  record.source = source.value.path

  const { inputs, versions } = await imageInputs(family, profile, source.value)
  Object.assign(record.tools, versions)
  const image = await stages.run(
    'build',
    `Build ${profile.name} for ${profile.settings.arch}`,
    async () =>
      obtainImage({
        profile,
        family,
        workspace: folders.workspaceOf(source.value.path),
        inputs,
        store: request.imageStore,
        compilerCacheFolder: profile.settings.toolchain.ccache ? request.compilerCacheFolder : null,
        out: folders.out,
        entryFolder: folders.entryFolder,
        prepareBuild: async () => {
          await request.restoreCompilerCache?.()
          const needed = await ensureTools(buildTools(family, profile), context)
          if (!needed.ok) return needed
          const pythons = await linkPython(
            buildTools(family, profile),
            path.join(folders.work, 'python-front'),
          )
          return success([...(await frontMachines(family, request, folders)), ...pythons])
        },
        onConfig: (config) => (record.config = config),
        emit,
        signal: request.signal,
      }),
    describeImage,
  )
  if (!image.ok) return image
  record.image = image.value
  record.inputsDigest = digestInputs(inputs)
  const left = image.value.artifacts
    .toReversed()
    .map(({ role, path: file }) => [role, file] as const)
  return success(chooseBootPaths(profile, family, new Map(left)))
}
