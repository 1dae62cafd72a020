import type { AllowList, ExpectList, RejectList } from '../profile/expectation.js'

/** All that a verdict depends on besides what happens. Times in milliseconds, sizes in bytes. */
export interface JudgeSettings {
  readonly expect: ExpectList
  readonly reject: RejectList
  readonly allow: AllowList
  /** Names of the crash vocabularies that apply. */
  readonly vocabularies: readonly string[]
  readonly commandLine: string
  readonly debugExit: boolean
  readonly timeoutMs: number
  readonly silenceMs: number
  /** After the last expectation, and after a crash's last byte: how long to go on listening. */
  readonly listenMs: number
  readonly outputLimit: number
}
