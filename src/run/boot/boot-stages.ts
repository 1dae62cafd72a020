import path from 'node:path'
import { locateSource } from '../../build/source/obtain.js'
import { ensureTools } from '../../build/tools.js'
import type { SymbolSources } from '../../console/crash/symbols/symbolize.js'
import { fileExists, isFolder, readStart } from '../../host/files/files.js'
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
import type { KeptFile } from '../series/keep-attempts.js'
import type { RunRecord } from '../record.js'
import type { RunRequest } from '../request.js'
import type { Stages } from '../stages.js'
import { bootTools } from '../tool-needs.js'
import type { RunFolders } from '../run-folders.js'
import { consoleLogName, timelineName } from '../../output-files.js'

/** For `boot`: the image that the user names, or the one an earlier build left. */
export async function locateImage(
  request: RunRequest,
  profile: Profile,
  folders: RunFolders,
): Promise<Outcome<BootPaths>> {
  const named = request.image && path.resolve(request.directory, request.image)
  const files = chooseBootPaths(profile, familyOf(profile.kernel), folders.leftFiles(named))
  for (const file of [files.kernel ?? files.image, ...files.disks])
    if (!(await fileExists(file)))
      return failure(
        'invalid-profile',
        `no ${file === files.image ? 'image' : 'file'} ${path.relative(request.directory, file)} to boot`,
        { hint: 'run osv-kernel build first, or give --image FILE' },
      )
  return success(files)
}

/** Where nothing was built now: the sources if they are at hand, or the copy that was built in. */
async function findSources(
  { cacheFolder }: RunRequest,
  profile: Profile,
  folders: RunFolders,
): Promise<string> {
  const located = await locateSource(profile, path.join(cacheFolder, 'sources'))
  return (await isFolder(located)) ? located : folders.workspaceOf('').out
}

/** A kernel that is an ELF file itself may have its symbols in it. */
async function findOwnSymbols({ kernel, image }: BootPaths): Promise<string | undefined> {
  const file = kernel ?? image
  const magic = await readStart(file, 4)
  return magic.toString('latin1') === '\u007fELF' ? file : undefined
}

/** Modules with their debug information, where the build left them. */
function modulesOf(folders: RunFolders): Pick<SymbolSources, 'modules'> {
  const archive = folders.leftFiles().get('module-symbols')
  const folder = path.join(folders.work, 'module-symbols')
  return archive === undefined ? {} : { modules: { archive, folder } }
}

/** Boots the image, or each of its tests, and watches it to a verdict. */
export async function bootKernel(
  request: RunRequest,
  profile: Profile,
  files: BootPaths,
  folders: RunFolders,
  record: RunRecord,
  stages: Stages,
): Promise<Outcome<Verdict>> {
  const tools = await ensureTools(bootTools(profile), {
    install: request.installPackages,
    emit: stages.emit,
    signal: request.signal,
  })
  if (!tools.ok) return tools
  const elf = folders.leftFiles().get('elf') ?? (await findOwnSymbols(files))
  const sources = record.source ?? (await findSources(request, profile, folders))
  const symbols = { sourceRoot: sources, signal: request.signal }
  const base: BootRequest = {
    profile,
    family: familyOf(profile.kernel),
    files,
    out: folders.out,
    consoleLog: path.join(folders.out, consoleLogName),
    timelineFile: path.join(folders.out, timelineName),
    symbols: elf === undefined ? null : { elf, ...modulesOf(folders), ...symbols },
    work: folders.work,
    cacheFolder: request.cacheFolder,
    debug: request.debug === true ? { elf: elf ?? files.kernel ?? files.image } : null,
    ...(request.interactive === true ? { interactive: true } : {}),
    emit: stages.emit,
    onConsole: (bytes) => stages.onConsole(bytes),
    signal: request.signal,
  }
  const guestTests = guestTestsOf(profile)
  if (guestTests !== undefined) return bootTests(guestTests, base, folders, record, stages)
  await writeReproduction(base, folders)
  const boot = await stages.run(
    'boot',
    `Boot ${path.basename(files.image)}`,
    async () => bootAsAsked(base, record, stages.emit),
    ({ kind }) => {
      const { accelerator = '', reason = '' } = record.boot?.acceleration ?? {}
      return `${kind} under ${accelerator} (${reason})`
    },
  )
  // It was planned with the most memory that may be tried.
  if (record.leastMemoryBytes !== undefined) {
    const least = profileWithMemory(profile, record.leastMemoryBytes)
    await writeReproduction({ ...base, profile: least }, folders)
  }
  return boot
}

/** Once, or as often as it takes for what the profile wants to know. */
async function bootAsAsked(
  base: BootRequest,
  record: RunRecord,
  emit: Stages['emit'],
): Promise<Outcome<Verdict>> {
  const { repeat, memory_search: search } = base.profile.settings.boot
  if (search !== undefined) return findLeastMemory(base, search, bootImage, record, emit)
  if (repeat > 1) return bootRepeatedly(base, bootImage, record, emit)
  const keep = (files: readonly KeptFile[]): void => void record.kept.push(...files)
  const boot = await bootPersistently(base, bootImage, { keep })
  if (!boot.ok) return boot
  record.boot = boot.value
  return success(boot.value.report.verdict)
}

async function bootTests(
  guestTests: GuestTests,
  boot: BootRequest,
  folders: RunFolders,
  record: RunRecord,
  stages: Stages,
): Promise<Outcome<Verdict>> {
  const { profile } = boot
  // The copy that was built in, where there is one, is of these very sources.
  const sources = [record.source ?? profile.repository, folders.workspaceOf('').out]
  return stages.run(
    'boot',
    `Boot each test in ${path.basename(boot.files.image)}`,
    async () => {
      const acceleration = await chooseAcceleration(profile, boot.cacheFolder)
      if (!acceleration.ok) return acceleration
      const { accelerator } = acceleration.value
      const request = { guestTests, boot, sources, accelerator, bootOne: bootImage }
      return runGuestTests(request, record, stages.emit)
    },
    ({ kind, summary }) => `${kind}: ${summary}`,
  )
}
