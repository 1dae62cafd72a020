import path from 'node:path'
import { buildInitramfs } from '../build/initramfs.js'
import { timelineName } from '../console/timeline.js'
import { consoleLogName } from '../console/excerpt.js'
import type { JudgeSettings } from '../console/judge-settings.js'
import { watchBoot, type WatchedBoot } from '../console/watch-boot.js'
import { hostArchitecture } from '../host/machine-facts.js'
import type { KernelFamily } from '../kernels/family.js'
import { chooseAccelerator, type Acceleration, type KvmState } from '../machine/accelerator.js'
import { probeKvm } from '../machine/kvm-probe.js'
import { planMachine } from '../machine/qemu-arguments.js'
import type { Profile } from '../profile/profile.js'
import { success, type Outcome } from '../verdict.js'

export interface BootRequest {
  readonly profile: Profile
  readonly family: KernelFamily
  /** The file to boot. */
  readonly image: string
  readonly out: string
  readonly work: string
  readonly cacheFolder: string
  readonly onConsole: (bytes: Uint8Array) => void
  readonly signal: AbortSignal
}

export interface Boot extends WatchedBoot {
  readonly acceleration: Acceleration
  readonly initramfs: string | null
}

export const initramfsName = 'initramfs.cpio.gz'

/** What the profile says of a verdict, in the judge's words. */
export function judgeSettingsOf(profile: Profile, family: KernelFamily): JudgeSettings {
  const { boot, expect, reject = [], allow = [] } = profile.settings
  return {
    expect,
    reject,
    allow,
    vocabularies: family.vocabularies,
    commandLine: family.commandLine(profile),
    debugExit: boot.debug_exit,
    timeoutMs: boot.timeout,
    silenceMs: boot.silence,
    listenMs: boot.listen,
    outputLimit: boot.output_limit,
  }
}

/** Decides between KVM and TCG; only a guest of the host's own kind is worth a probe. */
export async function chooseAcceleration(
  profile: Profile,
  cacheFolder: string,
): Promise<Outcome<Acceleration>> {
  const { arch, boot } = profile.settings
  const host = hostArchitecture()
  const worthProbing = boot.accelerator !== 'tcg' && arch === host && host === 'x86_64'
  const kvm: KvmState = worthProbing ? await probeKvm(cacheFolder) : { state: 'absent' }
  return chooseAccelerator(boot.accelerator, arch, host, kvm)
}

/** Boots an image in a machine made for it and watches it to a verdict. */
export async function bootImage(request: BootRequest): Promise<Outcome<Boot>> {
  const { profile, family, out } = request
  const { arch, boot } = profile.settings
  const acceleration = await chooseAcceleration(profile, request.cacheFolder)
  if (!acceleration.ok) return acceleration

  let initramfs: string | null = null
  if (boot.initramfs !== undefined) {
    const built = await buildInitramfs(
      boot.initramfs,
      profile.repository,
      path.join(request.work, 'initramfs'),
      path.join(out, initramfsName),
    )
    if (!built.ok) return built
    initramfs = built.value
  }
  const watched = await watchBoot({
    argv: planMachine({
      arch,
      boot,
      accelerator: acceleration.value.accelerator,
      image: request.image,
      initramfs,
      commandLine: family.commandLine(profile),
      control: { type: 'attached', consoleLog: path.join(out, consoleLogName) },
    }),
    settings: judgeSettingsOf(profile, family),
    timelineFile: path.join(out, timelineName),
    onConsole: request.onConsole,
    signal: request.signal,
  })
  if (!watched.ok) return watched
  return success({ ...watched.value, acceleration: acceleration.value, initramfs })
}
