import type { VocabularyName } from './crash/vocabulary/vocabularies.js'
import type { AllowList, ExpectList, RejectList } from '../profile/schema/expectation.js'

/** All that a verdict depends on besides what happens. Times in milliseconds, sizes in bytes. */
export interface JudgeSettings {
  readonly expect: ExpectList
  readonly reject: RejectList
  readonly allow: AllowList
  /** Date (UTC) of the boot, as 2026-12-31: what `allow:` excuses may have an end. */
  readonly today: string
  /** The crash vocabularies that apply. */
  readonly vocabularies: readonly VocabularyName[]
  readonly commandLine: string
  /** What plays the machine, as a reader knows it; QEMU where nobody says. */
  readonly vmm?: string
  readonly debugExit: boolean
  /** By how much default limits are stretched; 1 where nobody says. */
  readonly slowness?: number
  readonly timeoutMs: number
  readonly silenceMs: number
  /** After the last expectation, and after a crash's last byte: how long to go on listening. */
  readonly listenMs: number
  readonly outputLimit: number
}
