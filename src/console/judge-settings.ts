import type { VocabularyName } from './crash/vocabulary/vocabularies.js'
import type { AllowList, ExpectList, RejectList } from '../profile/expectation.js'

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
