import { createAllowances, type Allowance } from './allowances.js'
import type { Crash } from './crash.js'
import { createCrashReport, type CrashReport } from './crash-report.js'
import type { AssertionState } from '../expect/expected-entry.js'
import type { JudgeSettings } from '../judge-settings.js'
import type { ConsoleLine } from '../input/lines.js'
import { createRejectScanner, type Rejection } from './reject-scanner.js'

/** The meaning of a line for the boot. */
export type Meaning =
  | { readonly what: 'nothing' }
  /** It reports a crash or a status; `isComplete` with the last line of the report. */
  | { readonly what: 'crash'; readonly isComplete: boolean }
  | ({ readonly what: 'rejected' } & Rejection)

/** The parts of the boot's state that the tracker needs. */
export interface Surroundings {
  readonly lineBefore: (line: ConsoleLine) => ConsoleLine | undefined
  /** An expected status is not a failure. */
  readonly expectsStatus: (status: number) => boolean
}

/** Tracks failures on the console. Once a crash has begun, only its report is read. */
export class FailureTracker {
  readonly #settings: JudgeSettings
  readonly #surroundings: Surroundings
  readonly #allowances
  readonly #scanner
  #crash: CrashReport | undefined
  #lapsed: string | undefined
  #reportedStatus: number | null = null

  constructor(settings: JudgeSettings, surroundings: Surroundings) {
    this.#settings = settings
    this.#surroundings = surroundings
    this.#allowances = createAllowances(settings.allow, settings.today)
    this.#scanner = createRejectScanner(settings.reject, this.#allowances, settings.vocabularies)
  }

  get crash(): CrashReport | undefined {
    return this.#crash
  }

  /** A message if an expired `allow:` entry matches the failure. */
  get lapsed(): string | undefined {
    return this.#lapsed
  }

  /** The exit status reported on the console. */
  get reportedStatus(): number | null {
    return this.#crash?.crash().status ?? this.#reportedStatus
  }

  /** One per `reject:` entry. */
  get assertions(): readonly AssertionState[] {
    return this.#scanner.assertions
  }

  allowed(): readonly Allowance[] {
    return this.#allowances.used()
  }

  /** `text` is the line without the echoed command line. */
  look(written: ConsoleLine, text: string, atMs: number): Meaning {
    if (this.#crash !== undefined) return { what: 'crash', isComplete: this.#crash.add(written) }
    const finding = this.#scanner.look({ ...written, text }, atMs)
    if (finding === undefined) return { what: 'nothing' }
    if (finding.type === 'crash' && this.#isWanted(finding.crash)) {
      this.#reportedStatus = finding.crash.status
      return { what: 'crash', isComplete: false }
    }
    this.#lapsed = finding.lapsed
    if (finding.type === 'rejected')
      return { what: 'rejected', shown: finding.shown, key: finding.key }
    const before = this.#surroundings.lineBefore(written)
    const { listenMs } = this.#settings
    this.#crash = createCrashReport(finding.crash, written, before, atMs, listenMs)
    return { what: 'crash', isComplete: false }
  }

  #isWanted({ status }: Crash): boolean {
    return status === 0 || (status !== null && this.#surroundings.expectsStatus(status))
  }
}
