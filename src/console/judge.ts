import type { Evidence, Verdict } from '../verdict.js'
import type { BootEvent } from './boot-event.js'
import { withoutCommandLineEcho } from './command-line-echo.js'
import { createCrashReport, type CrashReport } from './crash-report.js'
import { consoleEvidence, createTail } from './excerpt.js'
import { classifyExit, type End } from './exit.js'
import { createExpectations } from './expectations.js'
import { numericCaptures, settleAssertions, type JudgeReport } from './judge-report.js'
import type { JudgeSettings } from './judge-settings.js'
import { createLineSplitter, type ConsoleLine } from './lines.js'
import { createTroubleScanner } from './trouble.js'
import * as verdicts from './verdicts.js'

/** A console that has been still this long shows a whole prompt, even without a line feed. */
const promptMs = 250

/**
 * Judges a boot by what happens, event by event. Failure beats success: after the last expectation
 * it goes on listening for a while, and a crash in that time is a crash.
 */
export class Judge {
  readonly #settings: JudgeSettings
  readonly #splitter = createLineSplitter()
  readonly #tail = createTail()
  readonly #expectations
  readonly #scanner
  readonly #vmmLines: string[] = []
  #verdict: Verdict | undefined
  #crash: CrashReport | undefined
  #bytes = 0
  /** How many bytes had come when the unfinished line was last taken for a prompt. */
  #promptBytes = 0
  #firstByteMs: number | null = null
  #lastByteMs = 0
  #readyMs: number | null = null
  #shutdownReason: string | null = null
  #event: string | null = null
  #end: End | null = null
  #panickedMs: number | null = null

  constructor(settings: JudgeSettings) {
    this.#settings = settings
    this.#expectations = createExpectations(settings.expect)
    this.#scanner = createTroubleScanner(settings.reject, settings.allow, settings.vocabularies)
  }

  /** Known as soon as it can be; nothing that happens afterwards changes it. */
  get verdict(): Verdict | undefined {
    return this.#verdict
  }

  settled(): boolean {
    return this.#verdict !== undefined
  }

  observe(event: BootEvent): void {
    switch (event.type) {
      case 'bytes':
        if (!this.settled()) this.#observeBytes(event.bytes, event.atMs)
        break
      case 'qmp':
        this.#observeMachineEvent(event.event, event.reason, event.atMs)
        break
      case 'vmm-output':
        this.#vmmLines.push(event.line)
        if (/^KVM internal error|^KVM: entry failed/.test(event.line))
          this.#conclude(verdicts.acceleratorFailed(event.line, this.#evidence()))
        break
      case 'ended':
        this.#observeEnd(event.atMs, event.exitCode, event.signal)
        break
      case 'clock':
        if (!this.settled()) this.#observeTime(event.atMs)
        break
      case 'log-end':
        this.#observeLogEnd(event.atMs)
        break
    }
  }

  /** When to observe a `clock` event, if nothing else happens before. */
  deadlineMs(): number {
    const { listenMs, silenceMs, timeoutMs } = this.#settings
    if (this.#crash !== undefined) return this.#crash.deadlineMs(this.#lastByteMs)
    if (this.#panickedMs !== null) return this.#panickedMs + listenMs
    const promptAt = this.#hasNewPrompt() ? this.#lastByteMs + promptMs : Infinity
    if (this.#readyMs !== null) return Math.min(promptAt, this.#readyMs + listenMs)
    const silentAt = this.#lastByteMs + silenceMs
    return Math.min(promptAt, silentAt, timeoutMs, this.#expectations.deadlineMs())
  }

  /** Undefined while there is no verdict. */
  report(): JudgeReport | undefined {
    const verdict = this.#verdict
    if (verdict === undefined) return undefined
    const assertions = settleAssertions(verdict, this.#expectations, this.#scanner.assertions)
    return {
      verdict,
      assertions,
      metrics: numericCaptures(assertions),
      firstByteMs: this.#firstByteMs,
      readyMs: this.#readyMs,
      end: this.#end,
      event: this.#event,
    }
  }

  #conclude(verdict: Verdict): void {
    this.#verdict ??= verdict
  }

  #evidence(): readonly Evidence[] {
    const partial = this.#splitter.partial()
    const lines = this.#tail.lines()
    const console = consoleEvidence(partial === undefined ? lines : [...lines, partial])
    if (this.#vmmLines.length === 0) return console
    return [...console, { source: 'qemu', firstLine: 1, lines: this.#vmmLines }]
  }

  #pass(readyMs: number): void {
    this.#conclude(verdicts.passed(this.#expectations.assertions.length, readyMs))
  }

  #concludeCrash(report: CrashReport): void {
    const partial = this.#splitter.partial()
    const told = report.lines()
    const isNew = partial !== undefined && partial.id !== told.at(-1)?.id
    const lines = isNew ? [...told, partial] : told
    this.#conclude(verdicts.crashed(report.crash, this.#readyMs !== null, consoleEvidence(lines)))
  }

  #observeBytes(chunk: Uint8Array, atMs: number): void {
    this.#firstByteMs ??= atMs
    this.#lastByteMs = atMs
    this.#bytes += chunk.length
    for (const line of this.#splitter.push(chunk)) {
      if (this.settled()) return
      this.#tail.add(line)
      this.#observeLine(line, atMs)
    }
    const partial = this.#splitter.partial()
    if (partial !== undefined && !this.settled()) this.#observeLine(partial, atMs)
    if (this.#bytes > this.#settings.outputLimit)
      this.#conclude(verdicts.flooded(this.#settings.outputLimit, this.#evidence()))
  }

  #observeLine(written: ConsoleLine, atMs: number): void {
    if (this.#crash !== undefined) {
      if (this.#crash.add(written)) this.#concludeCrash(this.#crash)
      return
    }
    const text = withoutCommandLineEcho(written.text, this.#settings.commandLine, written.complete)
    const trouble = this.#scanner.look({ ...written, text }, atMs)
    if (trouble?.type === 'crash')
      this.#crash = createCrashReport(trouble.crash, written, atMs, this.#settings.listenMs)
    else if (trouble?.type === 'rejected')
      this.#conclude(verdicts.rejected(trouble.shown, this.#evidence()))
    else if (this.#readyMs === null) this.#offer({ ...written, text }, atMs)
  }

  #offer(line: ConsoleLine, atMs: number): void {
    const failed = this.#expectations.offer(line, atMs)
    if (failed !== undefined) this.#conclude(verdicts.unmet(failed, this.#evidence()))
    else if (this.#expectations.allMet()) this.#readyMs = atMs
  }

  #hasNewPrompt(): boolean {
    return this.#bytes > this.#promptBytes && this.#splitter.partial() !== undefined
  }

  /** An unfinished line that nothing follows counts as a whole one. */
  #observePrompt(atMs: number): void {
    const partial = this.#splitter.partial()
    this.#promptBytes = this.#bytes
    if (partial === undefined || this.#crash !== undefined || this.settled()) return
    this.#observeLine({ ...partial, complete: true }, atMs)
  }

  #observeMachineEvent(event: string, reason: string | null, atMs: number): void {
    this.#event = event
    if (event === 'SHUTDOWN') this.#shutdownReason = reason
    // What the guest printed about it may still be on its way: it says more than the event.
    if (event === 'GUEST_PANICKED') this.#panickedMs ??= atMs
  }

  #concludeEnd(end: End): void {
    this.#conclude(verdicts.ended(end, this.#expectations.pending(), this.#evidence()))
  }

  #observeEnd(atMs: number, exitCode: number | null, signal: string | null): void {
    this.#observePrompt(atMs)
    const end = classifyExit({
      exitCode,
      signal,
      shutdownReason: this.#shutdownReason,
      debugExit: this.#settings.debugExit,
      vmmLines: this.#vmmLines,
      sawByte: this.#firstByteMs !== null,
    })
    this.#end = end
    const clean = end.how === 'powered-off' || (end.how === 'guest-status' && end.status === 0)
    if (this.#crash !== undefined) this.#concludeCrash(this.#crash)
    else if (this.#panickedMs !== null) this.#concludeEnd({ how: 'guest-panicked' })
    else if (this.#readyMs !== null && clean) this.#pass(this.#readyMs)
    else this.#concludeEnd(end)
  }

  #observeTime(atMs: number): void {
    const { listenMs, silenceMs, timeoutMs } = this.#settings
    if (this.#crash === undefined && this.#hasNewPrompt() && atMs >= this.#lastByteMs + promptMs)
      this.#observePrompt(atMs)
    if (this.#crash !== undefined) {
      if (atMs >= this.#crash.deadlineMs(this.#lastByteMs)) this.#concludeCrash(this.#crash)
      return
    }
    if (this.#panickedMs !== null) {
      if (atMs >= this.#panickedMs + listenMs) this.#concludeEnd({ how: 'guest-panicked' })
      return
    }
    if (this.#readyMs !== null) {
      if (atMs >= this.#readyMs + listenMs) this.#pass(this.#readyMs)
      return
    }
    const late = this.#expectations.checkTime(atMs)
    const pending = this.#expectations.pending()
    const silentMs = atMs - this.#lastByteMs
    if (late !== undefined) this.#conclude(verdicts.unmet(late, this.#evidence()))
    else if (atMs >= timeoutMs)
      this.#conclude(verdicts.timedOut(timeoutMs, pending, this.#evidence()))
    // The same sum as in the deadline: a difference could round to the other side of it.
    else if (atMs >= this.#lastByteMs + silenceMs)
      this.#conclude(verdicts.hung(silentMs, this.#firstByteMs !== null, pending, this.#evidence()))
  }

  #observeLogEnd(atMs: number): void {
    this.#observePrompt(atMs)
    if (this.#crash !== undefined) this.#concludeCrash(this.#crash)
    else if (this.#readyMs !== null) this.#pass(this.#readyMs)
    else this.#conclude(verdicts.logEnded(this.#expectations.pending(), this.#evidence()))
  }
}
