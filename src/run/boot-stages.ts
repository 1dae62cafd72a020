import path from 'node:path'
import { ensureTools } from '../build/tools.js'
import { fileExists } from '../host/files.js'
import { familyOf } from '../kernels/families.js'
import type { Profile } from '../profile/profile.js'
import { failure, success, type Outcome } from '../verdict.js'
import { chooseBootPaths, type BootPaths } from './boot-files.js'
import { bootImage, type Boot } from './boot-image.js'
import type { RunRecord } from './record.js'
import type { RunRequest } from './request.js'
import type { Stages } from './stages.js'
import { bootTools } from './tool-needs.js'
import type { Workplace } from './workplace.js'

/** For `boot`: the image that the user names, or the one an earlier build left. */
export async function locateImage(
  request: RunRequest,
  profile: Profile,
  workplace: Workplace,
): Promise<Outcome<BootPaths>> {
  const named = request.image && path.resolve(request.directory, request.image)
  const files = chooseBootPaths(profile, familyOf(profile.kernel), workplace.leftFiles(named))
  for (const file of [files.kernel ?? files.image, ...files.disks])
    if (!(await fileExists(file)))
      return failure(
        'invalid-profile',
        `no file ${path.relative(request.directory, file)} to boot`,
        { hint: 'run osv-kernel build first, or give --image FILE' },
      )
  return success(files)
}

/** Boots the image and watches it to a verdict. */
export async function bootKernel(
  request: RunRequest,
  profile: Profile,
  files: BootPaths,
  workplace: Workplace,
  record: RunRecord,
  stages: Stages,
): Promise<Outcome<Boot>> {
  const tools = await ensureTools(bootTools(profile), {
    install: request.installPackages,
    emit: stages.emit,
    signal: request.signal,
  })
  if (!tools.ok) return tools
  const boot = await stages.run(
    'boot',
    `Boot ${path.basename(files.image)}`,
    async () =>
      bootImage({
        profile,
        family: familyOf(profile.kernel),
        files,
        out: workplace.out,
        work: workplace.work,
        cacheFolder: request.cacheFolder,
        debug:
          request.debug === true
            ? { elf: workplace.leftFiles().get('elf') ?? files.kernel ?? files.image }
            : null,
        emit: stages.emit,
        onConsole: (bytes) => stages.onConsole(bytes),
        signal: request.signal,
      }),
    ({ acceleration, report }) =>
      `${report.verdict.kind} under ${acceleration.accelerator} (${acceleration.reason})`,
  )
  if (boot.ok) record.boot = boot.value
  return boot
}
