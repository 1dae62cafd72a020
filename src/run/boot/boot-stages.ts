import path from 'node:path'
import { locateSource } from '../../build/source/obtain.js'
import type { SymbolSources } from '../../console/crash/symbols/symbolize.js'
import { elfHeaderBytes, isElf } from '../../formats/elf/header.js'
import { fileExists, isFolder, readStart } from '../../host/files/files.js'
import { failureOf } from '../../host/system-error.js'
import { familyOf } from '../../kernels/families.js'
import type { GuestTests } from '../../kernels/family.js'
import type { Profile } from '../../profile/profile.js'
import { failure, success, type Outcome, type Verdict } from '../../verdict.js'
import { chooseBootPaths, type BootPaths } from './boot-files.js'
import { bootImage, chooseAcceleration, type BootRequest } from './boot-image.js'
import { guestTestsOf, runGuestTests } from '../series/guest-tests.js'
import { findLeastMemory, profileWithMemory } from '../series/least-memory.js'
import { bootRepeatedly } from '../series/repeat.js'
import { writeReproduction } from './reproduction.js'
import { bootPersistently } from '../series/retries.js'
import type { Emit } from '../../progress.js'
import type { Staged } from '../../staged.js'
import { emitConsole, type Stages } from '../stages.js'
import { nothingBooted, type BootPart } from './boot-part.js'
import type { CommandOptions } from '../objections.js'
import type { HostOptions } from '../tool-needs.js'
import { readyMachine } from './ready-machine.js'
import type { RunFolders } from '../run-folders.js'
import { consoleLogName, timelineName } from '../../output-files.js'

/** The image to boot without a build. */
export interface ImageOptions {
  /** Base of relative paths. */
  readonly directory: string
  /** Boot this file instead of the built image. */
  readonly image?: string | undefined
}

/** For `boot`: the image that the user names, or the one from an earlier build. */
export async function locateImage(
  { image, directory }: ImageOptions,
  profile: Profile,
  folders: RunFolders,
): Promise<Outcome<BootPaths>> {
  const named = image === undefined ? undefined : path.resolve(directory, image)
  const files = chooseBootPaths(profile, familyOf(profile), folders.leftFiles(named))
  for (const file of [files.kernel ?? files.image, ...files.disks])
    if (!(await fileExists(file)))
      return failure(
        'invalid-profile',
        `no ${file === files.image ? 'image' : 'file'} ${path.relative(directory, file)} to boot`,
        { hint: 'run osv-kernel build first, or give --image FILE' },
      )
  return success(named === undefined ? files : { ...files, callersImage: files.image })
}

/** For a boot without a build: the sources if they are present, else the build folder. */
export async function findSources(
  cacheFolder: string,
  profile: Profile,
  folders: RunFolders,
): Promise<string> {
  const located = await locateSource(profile, path.join(cacheFolder, 'sources'))
  return (await isFolder(located)) ? located : folders.workspaceOf('').out
}

/** A kernel that is an ELF file may contain its symbols. */
async function findOwnSymbols({ kernel, image }: BootPaths): Promise<string | undefined> {
  const file = kernel ?? image
  return isElf(await readStart(file, elfHeaderBytes)) ? file : undefined
}

/** Modules with their debug information, if the build has them. */
function modulesOf(folders: RunFolders): Pick<SymbolSources, 'modules'> {
  const archive = folders.leftFiles().get('module-symbols')
  const folder = path.join(folders.work, 'module-symbols')
  return archive === undefined ? {} : { modules: { archive, folder } }
}

/** Boots the image, or each of its tests; `source` is the source tree of this run's build. */
export async function bootKernel(
  options: HostOptions & CommandOptions,
  profile: Profile,
  files: BootPaths,
  source: string | null,
  folders: RunFolders,
  stages: Stages,
  emit: Emit,
): Promise<Staged<BootPart, Verdict>> {
  const { cacheFolder, debug, interactive, signal } = options
  const ready = await readyMachine(profile, options, emit)
  if (!ready.ok) return { part: nothingBooted, outcome: ready }
  const elf = folders.leftFiles().get('elf') ?? (await findOwnSymbols(files))
  const sourceRoot = source ?? (await findSources(cacheFolder, profile, folders))
  const base: BootRequest = {
    profile,
    files,
    cacheFolder,
    emit,
    signal,
    family: familyOf(profile),
    out: folders.out,
    consoleLog: path.join(folders.out, consoleLogName),
    timelineFile: path.join(folders.out, timelineName),
    symbols: elf === undefined ? null : { elf, ...modulesOf(folders), sourceRoot, signal },
    work: folders.work,
    debug: debug === true ? { elf: elf ?? files.kernel ?? files.image } : null,
    ...(interactive === true ? { interactive } : {}),
    onConsole: emitConsole(emit),
  }
  const guestTests = guestTestsOf(profile)
  if (guestTests !== undefined) {
    // The build folder, if it exists, is a copy of these sources.
    const sources = [source ?? profile.repository, folders.workspaceOf('').out]
    return stages.fill(
      'boot',
      `Boot each test in ${path.basename(files.image)}`,
      async () => bootTests(guestTests, base, sources),
      ({ kind, summary }) => `${kind}: ${summary}`,
    )
  }
  await writeReproduction(base, folders)
  const booted = await stages.fill(
    'boot',
    `Boot ${path.basename(files.image)}`,
    async () => bootAsAsked(base),
    ({ kind }, { boot }) => {
      const { accelerator = '', reason = '' } = boot?.acceleration ?? {}
      return `${kind} under ${accelerator} (${reason})`
    },
  )
  // The first reproduction has the most memory that may be tried.
  const { leastMemoryBytes } = booted.part
  if (leastMemoryBytes === null) return booted
  const least = { ...base, profile: profileWithMemory(profile, leastMemoryBytes) }
  const written = await writeReproduction(least, folders).then(success, failureOf)
  return written.ok ? booted : { ...booted, outcome: written }
}

/** Boots once, or repeatedly if the profile asks for repeats or for the least memory. */
async function bootAsAsked(base: BootRequest): Promise<Staged<BootPart, Verdict>> {
  const { repeat, memory_search: search } = base.profile.settings.boot
  if (search !== undefined) return findLeastMemory(base, search, bootImage)
  if (repeat > 1) return bootRepeatedly(base, bootImage)
  const { part: kept, outcome } = await bootPersistently(base, bootImage)
  return {
    part: { ...nothingBooted, kept, boot: outcome.ok ? outcome.value : null },
    outcome: outcome.ok ? success(outcome.value.report.verdict) : outcome,
  }
}

async function bootTests(
  guestTests: GuestTests,
  boot: BootRequest,
  sources: readonly string[],
): Promise<Staged<BootPart, Verdict>> {
  const acceleration = await chooseAcceleration(boot.profile, boot.cacheFolder)
  if (!acceleration.ok) return { part: nothingBooted, outcome: acceleration }
  const { accelerator } = acceleration.value
  return runGuestTests({ guestTests, boot, sources, accelerator, bootOne: bootImage })
}
