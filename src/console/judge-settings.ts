import { today } from '../host/clock.js'
import type { KernelFamily } from '../kernels/family.js'
import { vmmNames } from '../machine/accelerator.js'
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
  /** Display name of the VMM; default QEMU. */
  readonly vmm?: string
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
 * What the profile says of a verdict, in the judge's words; `date` is that of the boot, `slowness`
 * stretches limits that nobody chose.
 */
export function judgeSettingsOf(
  profile: Profile,
  family: KernelFamily,
  commandLine: string,
  date = today(),
  slowness = 1,
): JudgeSettings {
  const { boot, expect, reject = [], allow = [] } = profile.settings
  const { timeoutMs, silenceMs } = boundBoot(profile, slowness)
  return {
    ...{ slowness, timeoutMs, silenceMs },
    expect,
    reject,
    allow,
    today: date,
    vocabularies: family.vocabularies,
    commandLine,
    vmm: vmmNames[boot.vmm],
    // A part of QEMU's PCs; many profiles ask for it without knowing, and others do not have it.
    debugExit: boot.debug_exit && boot.vmm === 'qemu' && profile.settings.arch === 'x86_64',
    listenMs: boot.listen,
    outputLimit: boot.output_limit,
  }
}
