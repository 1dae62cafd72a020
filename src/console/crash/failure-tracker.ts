import { createAllowances, type Allowance } from './allowances.js'
import type { Crash } from './crash.js'
import { createCrashReport, type CrashReport } from './crash-report.js'
import type { AssertionState } from '../expect/expected-entry.js'
import type { JudgeSettings } from '../judge-settings.js'
import type { ConsoleLine } from '../input/lines.js'
import { createRejectScanner, type Rejection } from './reject-scanner.js'

/** What a line means for the boot. */
export type Meaning =
  | { readonly what: 'nothing' }
  /** It tells of a crash, or of a status; `isTold` with the last line of the report. */
  | { readonly what: 'crash'; readonly isTold: boolean }
  | ({ readonly what: 'rejected' } & Rejection)

/** What it has to be told of the boot. */
export interface Surroundings {
  readonly lineBefore: (line: ConsoleLine) => ConsoleLine | undefined
  /** A status that is expected is no trouble. */
  readonly expectsStatus: (status: number) => boolean
}

/** Follows what goes wrong on the console: from its first line on a crash is all that is read. */
export class FailureTracker {
  readonly #settings: JudgeSettings
  readonly #surroundings: Surroundings
  readonly #allowances
  readonly #scanner
  #crash: CrashReport | undefined
  #lapsed: string | undefined
  #toldStatus: number | null = null

  constructor(settings: JudgeSettings, surroundings: Surroundings) {
    this.#settings = settings
    this.#surroundings = surroundings
    this.#allowances = createAllowances(settings.allow, settings.today)
    this.#scanner = createRejectScanner(settings.reject, this.#allowances, settings.vocabularies)
  }

  get crash(): CrashReport | undefined {
    return this.#crash
  }

  /** What is to be said of an expired `allow:` entry that would have excused the trouble. */
  get lapsed(): string | undefined {
    return this.#lapsed
  }

  /** The exit status that the console told. */
  get toldStatus(): number | null {
    return this.#crash?.crash().status ?? this.#toldStatus
  }

  /** One per `reject:` entry. */
  get assertions(): readonly AssertionState[] {
    return this.#scanner.assertions
  }

  allowed(): readonly Allowance[] {
    return this.#allowances.used()
  }

  /** `text` is what the line says without our own words in it. */
  look(written: ConsoleLine, text: string, atMs: number): Meaning {
    if (this.#crash !== undefined) return { what: 'crash', isTold: this.#crash.add(written) }
    const trouble = this.#scanner.look({ ...written, text }, atMs)
    if (trouble === undefined) return { what: 'nothing' }
    if (trouble.type === 'crash' && this.#isWanted(trouble.crash)) {
      this.#toldStatus = trouble.crash.status
      return { what: 'crash', isTold: false }
    }
    this.#lapsed = trouble.lapsed
    if (trouble.type === 'rejected')
      return { what: 'rejected', shown: trouble.shown, key: trouble.key }
    const before = this.#surroundings.lineBefore(written)
    const { listenMs } = this.#settings
    this.#crash = createCrashReport(trouble.crash, written, before, atMs, listenMs)
    return { what: 'crash', isTold: false }
  }

  #isWanted({ status }: Crash): boolean {
    return status === 0 || (status !== null && this.#surroundings.expectsStatus(status))
  }
}
