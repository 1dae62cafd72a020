import type { VmmId } from '../machine/vmm-facts.js'
import type { AllowList, ExpectList, RejectList } from '../profile/expectation.js'

/** All that a verdict depends on besides what happens. Times in milliseconds, sizes in bytes. */
export interface JudgeSettings {
  readonly expect: ExpectList
  readonly reject: RejectList
  readonly allow: AllowList
  /** Date (UTC) of the boot, as 2026-12-31: what `allow:` excuses may have an end. */
  readonly today: string
  /** Names of the crash vocabularies that apply. */
  readonly vocabularies: readonly string[]
  readonly commandLine: string
  /** What plays the machine; QEMU if it is left out. */
  readonly vmm?: VmmId
  readonly debugExit: boolean
  /** By how much default limits are stretched; 1 where nobody says. */
  readonly slowness?: number
  readonly timeoutMs: number
  readonly silenceMs: number
  /** After the last expectation, and after a crash's last byte: how long to go on listening. */
  readonly listenMs: number
  readonly outputLimit: number
}
