import { today } from '../host/clock.js'
import type { KernelFamily } from '../kernels/family.js'
import { architectures } from '../machine/arch.js'
import { vmmFacts, type VmmId } from '../machine/vmm-facts.js'
import type { AllowList, ExpectList, RejectList } from '../profile/schema/expectation.js'
import type { Profile } from '../profile/profile.js'
import { boundBoot } from './clock/boot-limits.js'
import type { VocabularyName } from './crash/vocabulary/vocabularies.js'

/** Everything a verdict depends on besides the events. Times in milliseconds, sizes in bytes. */
export interface JudgeSettings {
  readonly expect: ExpectList
  readonly reject: RejectList
  readonly allow: AllowList
  /** Date (UTC) of the boot, as 2026-12-31: `allow:` entries may expire. */
  readonly today: string
  /** The crash vocabularies that apply. */
  readonly vocabularies: readonly VocabularyName[]
  readonly commandLine: string
  readonly vmm: VmmId
  readonly debugExit: boolean
  /** Factor by which default limits are stretched; default 1. */
  readonly slowness?: number
  readonly timeoutMs: number
  readonly silenceMs: number
  /** How long to listen after the last expectation and after a crash's last byte. */
  readonly listenMs: number
  readonly outputLimit: number
}

/**
 * The judge's settings from a profile. `date` is the date of the boot; `slowness` stretches default
 * limits.
 */
export function judgeSettingsOf(
  profile: Profile,
  family: KernelFamily,
  commandLine: string,
  date = today(),
  slowness = 1,
): JudgeSettings {
  const { arch, boot, expect, reject = [], allow = [] } = profile.settings
  const { timeoutMs, silenceMs } = boundBoot(profile, slowness)
  return {
    slowness,
    timeoutMs,
    silenceMs,
    expect,
    reject,
    allow,
    today: date,
    vocabularies: family.vocabularies,
    commandLine,
    vmm: boot.vmm,
    // A profile may set it for all architectures and VMMs, but only QEMU's PCs have the device.
    debugExit: boot.debug_exit && vmmFacts[boot.vmm].hasDebugExit && architectures[arch].isPc,
    listenMs: boot.listen,
    outputLimit: boot.output_limit,
  }
}
