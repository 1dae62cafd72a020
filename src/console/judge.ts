import type { Evidence, Verdict } from '../verdict.js'
import type { BootEvent } from './boot-event.js'
import { withoutCommandLineEcho } from './command-line-echo.js'
import { createClues } from './clues.js'
import { cluesOf, type Crash } from './crash.js'
import { createCrashReport, type CrashReport } from './crash-report.js'
import { consoleEvidence } from './excerpt.js'
import { isCleanEnd, type End } from './exit.js'
import { createExpectations, type Asked, type Unmet } from './expectations.js'
import { ConsoleIntake } from './intake.js'
import { numericCaptures, settleAssertions, type JudgeReport } from './judge-report.js'
import type { JudgeSettings } from './judge-settings.js'
import type { ConsoleLine } from './lines.js'
import { MachineState } from './machine-state.js'
import { createTroubleScanner } from './trouble.js'
import * as verdicts from './verdicts.js'

/**
 * Judges a boot by what happens, event by event. Failure beats success: after the last expectation
 * it goes on listening for a while, and a crash in that time is a crash.
 */
export class Judge {
  readonly #settings: JudgeSettings
  readonly #console = new ConsoleIntake()
  readonly #machine
  readonly #expectations
  readonly #scanner
  readonly #clues
  #verdict: Verdict | undefined
  #crash: CrashReport | undefined
  /** When the guest last gave a sign of life: a byte, or an answer. */
  #lastSignMs = 0
  #readyMs: number | null = null
  /** The exit status that the console told and that was expected. */
  #toldStatus: number | null = null

  constructor(settings: JudgeSettings) {
    this.#settings = settings
    this.#machine = new MachineState(settings)
    this.#expectations = createExpectations(settings.expect)
    this.#scanner = createTroubleScanner(settings.reject, settings.allow, settings.vocabularies)
    this.#clues = createClues(cluesOf(settings.vocabularies))
  }

  /** Known as soon as it can be; nothing that happens afterwards changes it. */
  get verdict(): Verdict | undefined {
    return this.#verdict
  }

  settled(): boolean {
    return this.#verdict !== undefined
  }

  observe(event: BootEvent): void {
    if (this.settled()) return
    switch (event.type) {
      case 'bytes':
        this.#observeBytes(event.bytes, event.atMs)
        break
      case 'qmp':
        this.#machine.observeEvent(event.event, event.reason, event.atMs)
        break
      case 'answer':
        this.#observeAnswer(event)
        break
      case 'vmm-output':
        this.#machine.addVmmLine(event.line)
        if (/^KVM internal error|^KVM: entry failed/.test(event.line))
          this.#conclude(verdicts.acceleratorFailed(event.line, this.#evidence()))
        break
      case 'ended':
        this.#observeEnd(event.atMs, event.exitCode, event.signal)
        break
      case 'clock':
        this.#observeTime(event.atMs)
        break
      case 'log-end':
        this.#observeLogEnd(event.atMs)
        break
    }
  }

  /** When to observe a `clock` event, if nothing else happens before. */
  deadlineMs(): number {
    const { listenMs, silenceMs, timeoutMs } = this.#settings
    if (this.#crash !== undefined) return this.#crash.deadlineMs(this.#lastSignMs)
    if (this.#machine.panickedMs !== null) return this.#machine.panickedMs + listenMs
    if (this.#readyMs !== null)
      return Math.min(this.#console.promptAtMs(), this.#readyMs + listenMs)
    const limit = Math.min(this.#lastSignMs + silenceMs, timeoutMs)
    return Math.min(this.#console.promptAtMs(), limit, this.#expectations.deadlineMs())
  }

  /** What is to be asked of the guest now; the answers are observed as they come. */
  questions(): readonly Asked[] {
    return this.settled() || this.#crash !== undefined ? [] : this.#expectations.questions()
  }

  /** Undefined while there is no verdict. */
  report(): JudgeReport | undefined {
    const verdict = this.#verdict
    if (verdict === undefined) return undefined
    const assertions = settleAssertions(verdict, this.#expectations, this.#scanner.assertions)
    return {
      ...{ verdict, assertions, metrics: numericCaptures(assertions) },
      ...{ firstByteMs: this.#console.firstByteMs, readyMs: this.#expectations.readyMs() },
      ...{ end: this.#machine.end, guestStatus: this.#status(), event: this.#machine.event },
    }
  }

  /** `about` is how it ended, for the clues that explain such an end. */
  #conclude(verdict: Verdict, about = ''): void {
    this.#verdict ??= this.#clues.explain(verdict, about)
  }

  #status(): number | null {
    return this.#machine.status(this.#crash?.crash().status ?? this.#toldStatus)
  }

  #evidence(): readonly Evidence[] {
    return this.#console.evidence(this.#machine.vmmLines)
  }

  #pass(readyMs: number): void {
    this.#conclude(verdicts.passed(this.#expectations.assertions.length, readyMs))
  }

  #concludeCrash(report: CrashReport): void {
    const evidence = consoleEvidence(report.lines(this.#console.partial()))
    const verdict = verdicts.crashed(report.crash(), this.#readyMs !== null, evidence)
    this.#conclude(verdict, report.crash().entry.id)
  }

  #observeBytes(chunk: Uint8Array, atMs: number): void {
    this.#lastSignMs = atMs
    for (const line of this.#console.push(chunk, atMs)) {
      if (this.settled()) return
      this.#clues.look(line)
      this.#console.remember(line)
      this.#observeLine(line, atMs)
    }
    const partial = this.#console.partial()
    if (partial !== undefined && !this.settled()) this.#observeLine(partial, atMs)
    if (this.#console.bytes > this.#settings.outputLimit)
      this.#conclude(verdicts.flooded(this.#settings.outputLimit, this.#evidence()))
  }

  #observeLine(written: ConsoleLine, atMs: number): void {
    if (this.#crash !== undefined) {
      if (this.#crash.add(written)) this.#concludeCrash(this.#crash)
      return
    }
    const text = withoutCommandLineEcho(written.text, this.#settings.commandLine, written.complete)
    const trouble = this.#scanner.look({ ...written, text }, atMs)
    if (trouble?.type === 'crash') this.#observeCrash(trouble.crash, written, atMs)
    else if (trouble?.type === 'rejected')
      this.#conclude(verdicts.rejected(trouble.shown, this.#evidence()))
    else if (this.#readyMs === null)
      this.#takeOffer(this.#expectations.offer({ ...written, text }, atMs), atMs)
  }

  #observeCrash(crash: Crash, line: ConsoleLine, atMs: number): void {
    if (
      crash.status === 0 ||
      (crash.status !== null && this.#expectations.awaitsStatus(crash.status))
    )
      this.#toldStatus = crash.status
    else {
      const before = this.#console.lineBefore(line)
      this.#crash = createCrashReport(crash, line, before, atMs, this.#settings.listenMs)
    }
  }

  #observeAnswer({ index, answer, atMs }: BootEvent & { type: 'answer' }): void {
    this.#lastSignMs = atMs
    if (this.#crash === undefined)
      this.#takeOffer(this.#expectations.offerAnswer(index, answer, atMs), atMs)
  }

  #takeOffer(failed: Unmet | undefined, atMs: number): void {
    if (failed !== undefined) this.#conclude(verdicts.unmet(failed, this.#evidence()))
    else if (this.#expectations.allMet()) this.#readyMs ??= atMs
  }

  /** An unfinished line that nothing follows counts as a whole one. */
  #observePrompt(atMs: number): void {
    const prompt = this.#console.takePrompt()
    if (prompt === undefined || this.#crash !== undefined || this.settled()) return
    this.#observeLine(prompt, atMs)
  }

  #concludeEnd(end: End): void {
    this.#conclude(verdicts.ended(end, this.#expectations.pending(), this.#evidence()), 'end')
  }

  #observeEnd(atMs: number, exitCode: number | null, signal: string | null): void {
    this.#observePrompt(atMs)
    const end = this.#machine.observeEnd(exitCode, signal, this.#console.firstByteMs !== null)
    if (this.#crash !== undefined) this.#concludeCrash(this.#crash)
    else if (this.#machine.panickedMs !== null) this.#concludeEnd({ how: 'guest-panicked' })
    else if (this.#readyMs !== null && isCleanEnd(end)) this.#pass(this.#readyMs)
    else this.#compareEnd(end, atMs)
  }

  /** Holds the end against the one that `exit:` expects, where it is its turn. */
  #compareEnd(end: End, atMs: number): void {
    const failed = this.#expectations.offerEnd({ end, status: this.#status() }, atMs)
    if (failed !== undefined)
      this.#conclude(verdicts.endedOtherwise(end, failed, this.#evidence()), 'end')
    else if (this.#readyMs === null && this.#expectations.allMet()) this.#pass(atMs)
    else this.#concludeEnd(end)
  }

  #observeTime(atMs: number): void {
    const { listenMs, silenceMs, timeoutMs } = this.#settings
    if (atMs >= this.#console.promptAtMs()) this.#observePrompt(atMs)
    if (this.#crash !== undefined) {
      if (atMs >= this.#crash.deadlineMs(this.#lastSignMs)) this.#concludeCrash(this.#crash)
      return
    }
    if (this.#machine.panickedMs !== null) {
      if (atMs >= this.#machine.panickedMs + listenMs) this.#concludeEnd({ how: 'guest-panicked' })
      return
    }
    if (this.#readyMs !== null) {
      if (atMs >= this.#readyMs + listenMs) this.#pass(this.#readyMs)
      return
    }
    const late = this.#expectations.checkTime(atMs)
    const pending = this.#expectations.pending()
    const silentMs = atMs - this.#lastSignMs
    if (late !== undefined) this.#conclude(verdicts.unmet(late, this.#evidence()))
    else if (atMs >= timeoutMs)
      this.#conclude(verdicts.timedOut(timeoutMs, pending, this.#evidence()), 'timeout')
    // The same sum as in the deadline: a difference could round to the other side of it.
    else if (atMs >= this.#lastSignMs + silenceMs)
      this.#conclude(
        verdicts.hung(silentMs, this.#console.firstByteMs !== null, pending, this.#evidence()),
        'silence',
      )
  }

  #observeLogEnd(atMs: number): void {
    this.#observePrompt(atMs)
    if (this.#crash !== undefined) this.#concludeCrash(this.#crash)
    else if (this.#readyMs !== null) this.#pass(this.#readyMs)
    else this.#conclude(verdicts.logEnded(this.#expectations.pending(), this.#evidence()))
  }
}
