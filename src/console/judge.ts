import type { Evidence, Verdict } from '../verdict.js'
import type { BootEvent } from './boot-event.js'
import { withoutCommandLineEcho } from './input/command-line-echo.js'
import { createClues } from './crash/clues.js'
import { cluesOf } from './crash/crash.js'
import { nextDeadline, type Deadline } from './clock/next-deadline.js'
import { consoleEvidence } from './input/excerpt.js'
import { isCleanEnd, type End } from './end/exit.js'
import { createExpectations, type Asked, type Unmet } from './expect/expectations.js'
import { ConsoleBuffer } from './input/console-buffer.js'
import { measuredBy, settleAssertions, type JudgeReport } from './judge-report.js'
import type { JudgeSettings } from './judge-settings.js'
import type { ConsoleLine } from './input/lines.js'
import { MachineState } from './end/machine-state.js'
import { FailureTracker } from './crash/failure-tracker.js'
import * as verdicts from './verdicts.js'

/**
 * Judges a boot event by event. Failure beats success: after the last expectation it keeps listening
 * for a while, and a crash in that time counts.
 */
export class Judge {
  readonly #settings: JudgeSettings
  readonly #console = new ConsoleBuffer()
  readonly #machine
  readonly #expectations
  readonly #tracker
  readonly #clues
  #verdict: Verdict | undefined
  #readyMs: number | null = null

  constructor(settings: JudgeSettings) {
    this.#settings = settings
    this.#machine = new MachineState(settings)
    this.#expectations = createExpectations(settings.expect)
    this.#tracker = new FailureTracker(settings, {
      lineBefore: (line) => this.#console.lineBefore(line),
      expectsStatus: (status) => this.#expectations.awaitsStatus(status),
    })
    this.#clues = createClues(cluesOf(settings.vocabularies))
  }

  /** Set as early as possible; later events do not change it. */
  get verdict(): Verdict | undefined {
    return this.#verdict
  }

  settled(): boolean {
    return this.#verdict !== undefined
  }

  /** When to ask for the guest’s share of the CPUs, in milliseconds. */
  limitMs(): number {
    return this.#machine.starvation.limitMs(this.#settings, this.#readyMs)
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
        if (this.#machine.addVmmLine(event.line, event.atMs) === 'accelerator failed')
          this.#conclude(verdicts.acceleratorFailed(event.line, this.#evidence()))
        break
      case 'ended':
        this.#observeEnd(event)
        break
      case 'clock':
        this.#machine.observeClock(event)
        this.#observeTime(event.atMs)
        break
      case 'sent': // Our own input: not a sign of life.
        break
      case 'log-end':
        this.#observeLogEnd(event.atMs)
        break
    }
  }

  /** When to observe a `clock` event if no other event comes first. */
  deadlineMs(): number {
    const { atMs } = this.#nextDeadline()
    if (this.#tracker.crash !== undefined || this.#machine.over !== null) return atMs
    return Math.min(this.#console.promptAtMs(), atMs)
  }

  /** Questions to ask the guest now; observe the answers as events. */
  questions(): readonly Asked[] {
    return this.settled() || this.#tracker.crash !== undefined ? [] : this.#expectations.questions()
  }

  /** Texts to send to the guest's console now; each is returned once. */
  takeSends(): readonly string[] {
    return this.settled() || this.#tracker.crash !== undefined ? [] : this.#expectations.takeSends()
  }

  /** Undefined while there is no verdict. */
  report(): JudgeReport | undefined {
    if (this.#verdict === undefined) return undefined
    const assertions = settleAssertions(this.#verdict, this.#expectations, this.#tracker.assertions)
    return {
      verdict: this.#verdict,
      assertions,
      allowed: this.#tracker.allowed(),
      ...measuredBy(assertions, this.#expectations.units),
      firstByteMs: this.#console.firstByteMs,
      readyMs: this.#expectations.readyMs(),
      end: this.#machine.end,
      guestStatus: this.#machine.status(this.#tracker.reportedStatus),
      event: this.#machine.event,
    }
  }

  /** `about` is the kind of end, for the clues that explain it. */
  #conclude(verdict: Verdict, about = ''): void {
    this.#verdict ??= verdicts.withLapse(this.#clues.explain(verdict, about), this.#tracker.lapsed)
  }

  #evidence(): readonly Evidence[] {
    return this.#console.evidence(this.#machine.vmmLines)
  }

  #pass(readyMs: number): void {
    this.#conclude(verdicts.passed(this.#expectations.assertions.length, readyMs))
  }

  #concludeCrash(): void {
    const report = this.#tracker.crash
    if (report === undefined) return
    const evidence = consoleEvidence(report.lines(this.#console.partial()))
    const verdict = verdicts.crashed(report.crash(), this.#readyMs !== null, evidence)
    this.#conclude(verdict, report.crash().entry.id)
  }

  #observeBytes(chunk: Uint8Array, atMs: number): void {
    this.#machine.starvation.lastSignMs = atMs
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
    const text = withoutCommandLineEcho(written.text, this.#settings.commandLine, written.complete)
    const meaning = this.#tracker.look(written, text, atMs)
    if (meaning.what === 'rejected') this.#conclude(verdicts.rejected(meaning, this.#evidence()))
    else if (meaning.what === 'nothing')
      this.#takeOffer(this.#expectations.offer({ ...written, text }, atMs), atMs)
    else if (meaning.isComplete) this.#concludeCrash()
  }

  #observeAnswer({ answer, atMs, ...asker }: BootEvent & { type: 'answer' }): void {
    this.#machine.starvation.lastSignMs = atMs
    if (this.#tracker.crash === undefined)
      this.#takeOffer(this.#expectations.offerAnswer(asker, answer, atMs), atMs)
  }

  #takeOffer(failed: Unmet | undefined, atMs: number): void {
    if (failed !== undefined) this.#conclude(verdicts.unmet(failed, this.#evidence()))
    else if (this.#expectations.allMet()) this.#readyMs ??= atMs
  }

  /** An unfinished line with nothing after it counts as complete. */
  #observePrompt(atMs: number): void {
    const prompt = this.#console.takePrompt()
    if (prompt === undefined || this.#tracker.crash !== undefined || this.settled()) return
    this.#observeLine(prompt, atMs)
  }

  #concludeEnd(end: End): void {
    this.#conclude(verdicts.ended(end, this.#expectations.pending(), this.#evidence()), 'end')
  }

  #observeEnd(event: BootEvent & { type: 'ended' }): void {
    this.#observePrompt(event.atMs)
    const end = this.#machine.observeEnd(event, this.#console.firstByteMs !== null)
    if (this.#tracker.crash !== undefined) this.#concludeCrash()
    else if (this.#machine.over !== null) this.#concludeEnd(this.#machine.over.end)
    else if (this.#readyMs !== null && isCleanEnd(end)) this.#pass(this.#readyMs)
    else this.#compareEnd(end, event.atMs)
  }

  /** Compares the end with a pending `exit:` expectation. */
  #compareEnd(end: End, atMs: number): void {
    const status = this.#machine.status(this.#tracker.reportedStatus)
    const failed = this.#expectations.offerEnd({ end, status }, atMs)
    if (failed !== undefined)
      this.#conclude(verdicts.endedOtherwise(end, failed, this.#evidence()), 'end')
    else if (this.#readyMs === null && this.#expectations.allMet()) this.#pass(atMs)
    else this.#concludeEnd(end)
  }

  #nextDeadline(): { due: Deadline; atMs: number } {
    const { starvation, over } = this.#machine
    const { lastSignMs } = starvation
    const overMs = over?.atMs ?? null
    const crashReportedMs = this.#tracker.crash?.deadlineMs(lastSignMs) ?? null
    const lateMs = this.#expectations.deadlineMs()
    const clocks = { readyMs: this.#readyMs, overMs, lastSignMs, crashReportedMs, lateMs }
    return nextDeadline(clocks, starvation.extend(this.#settings))
  }

  #observeTime(atMs: number): void {
    if (atMs >= this.#console.promptAtMs()) this.#observePrompt(atMs)
    const next = this.#nextDeadline()
    if (atMs >= next.atMs) this.#concludeDue(next.due, atMs)
  }

  #concludeDue(due: Deadline, atMs: number): void {
    if (due === 'crash-reported') this.#concludeCrash()
    else if (due === 'over' && this.#machine.over !== null)
      this.#concludeEnd(this.#machine.over.end)
    else if (due === 'listened' && this.#readyMs !== null) this.#pass(this.#readyMs)
    else if (due === 'late') this.#takeOffer(this.#expectations.checkTime(atMs), atMs)
    else this.#concludeStill(due, atMs)
  }

  #concludeStill(due: Deadline, atMs: number): void {
    const pending = this.#expectations.pending()
    const sawByte = this.#console.firstByteMs !== null
    const { starvation } = this.#machine
    const verdict =
      due === 'timeout'
        ? verdicts.timedOut(this.#settings.timeoutMs, pending, this.#evidence())
        : verdicts.hung(atMs - starvation.lastSignMs, sawByte, pending, this.#evidence())
    this.#conclude(starvation.explain(verdict, due), due)
  }

  #observeLogEnd(atMs: number): void {
    this.#observePrompt(atMs)
    if (this.#tracker.crash !== undefined) this.#concludeCrash()
    else if (this.#readyMs !== null) this.#pass(this.#readyMs)
    else this.#conclude(verdicts.logEnded(this.#expectations.pending(), this.#evidence()))
  }
}
