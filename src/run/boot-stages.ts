import path from 'node:path'
import { ensureTools } from '../build/tools.js'
import { fileExists } from '../host/files.js'
import { familyOf } from '../kernels/families.js'
import type { Profile } from '../profile/profile.js'
import { failure, success, type Outcome } from '../verdict.js'
import { bootImage, type Boot } from './boot-image.js'
import type { RunRecord } from './record.js'
import type { RunRequest } from './request.js'
import type { Stages } from './stages.js'
import { bootTools } from './tool-needs.js'
import type { Workplace } from './workplace.js'

/** For `boot`: the image that the user names, or the one an earlier build left. */
export async function locateImage(
  request: RunRequest,
  workplace: Workplace,
): Promise<Outcome<string>> {
  const image =
    request.image === undefined
      ? path.join(workplace.out, workplace.artifactNames.get('image') ?? '')
      : path.resolve(request.directory, request.image)
  if (await fileExists(image)) return success(image)
  return failure('invalid-profile', `no image ${path.relative(request.directory, image)} to boot`, {
    hint: 'run osv-kernel build first, or give --image FILE',
  })
}

/** Boots the image and watches it to a verdict. */
export async function bootKernel(
  request: RunRequest,
  profile: Profile,
  image: string,
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
    `Boot ${path.basename(image)}`,
    async () =>
      bootImage({
        profile,
        family: familyOf(profile.kernel),
        image,
        out: workplace.out,
        work: workplace.work,
        cacheFolder: request.cacheFolder,
        onConsole: (bytes) => stages.onConsole(bytes),
        signal: request.signal,
      }),
    ({ acceleration, report }) =>
      `${report.verdict.kind} under ${acceleration.accelerator} (${acceleration.reason})`,
  )
  if (boot.ok) record.boot = boot.value
  return boot
}
