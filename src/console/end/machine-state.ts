import { vmmFacts, type VmmId } from '../../machine/vmm-facts.js'
import { vmms } from '../../machine/vmms.js'
import type { Evidence } from '../../verdict.js'
import type { BootEvent } from '../boot-event.js'
import { reportsStatus } from '../crash/crash.js'
import { classifyExit, type End } from './exit.js'
import { statusOfEnd } from '../expect/expected-end.js'
import type { JudgeSettings } from '../judge-settings.js'
import { CpuStarvation } from '../clock/cpu-starvation.js'
import { VmmWords } from './vmm-words.js'

/** The state of the machine itself, apart from its guest's console. */
export class MachineState {
  readonly starvation = new CpuStarvation()
  readonly #settings: JudgeSettings
  readonly #vmm: VmmId
  readonly #words = new VmmWords()
  #shutdownReason: string | null = null
  #event: string | null = null
  #guestRan = false
  #blockError: string | null = null
  #over: { readonly end: End; readonly atMs: number } | null = null
  #end: End | null = null

  constructor(settings: JudgeSettings) {
    this.#settings = settings
    this.#vmm = settings.vmm
  }

  /** The VMM's own output, under its name. */
  get vmmLines(): Evidence {
    return this.#words.evidence(this.#vmm)
  }

  /** The last QMP event. */
  get event(): string | null {
    return this.#event
  }

  /**
   * When and how the boot ended although the VMM still runs; guest output from before may still
   * arrive.
   */
  get over(): { readonly end: End; readonly atMs: number } | null {
    return this.#over
  }

  /** How the machine ended by itself; null while it runs. */
  get end(): End | null {
    return this.#end
  }

  /** The guest's exit status, if known; `reported` is the status from its console. */
  status(reported: number | null): number | null {
    const { commandLine, vocabularies } = this.#settings
    if (this.#end === null) return reported
    return statusOfEnd(this.#end, reported, reportsStatus(commandLine, vocabularies))
  }

  addVmmLine(line: string, atMs: number): 'accelerator failed' | undefined {
    this.#words.add(line)
    const { outputLimit } = this.#settings
    if (this.#words.characters > outputLimit)
      this.#giveUp(`it printed more than ${outputLimit} bytes itself; last line: ${line}`, atMs)
    const { acceleratorFailed } = vmms[this.#vmm].vocabulary
    return acceleratorFailed?.test(line) === true ? 'accelerator failed' : undefined
  }

  observeClock(event: BootEvent & { type: 'clock' }): void {
    this.starvation.observe(event)
    if (event.pace?.stopped === true)
      this.#giveUp('its process is stopped (SIGSTOP or a debugger)', event.atMs)
  }

  observeEvent(event: string, reason: string | null, atMs: number): void {
    // QEMU stops the guest once the boot is over; the event before explains more.
    if (event !== 'STOP' || this.#over === null) this.#event = event
    if (event === 'SHUTDOWN') this.#shutdownReason = reason
    if (event === 'BLOCK_IO_ERROR') this.#blockError = reason ?? 'unknown'
    if (event === 'GUEST_PANICKED') this.#over ??= { end: { how: 'guest-panicked' }, atMs }
    if (event === 'WATCHDOG') this.#over ??= { end: { how: 'watchdog' }, atMs }
    if (event === 'RESUME') {
      this.#guestRan = true
      // The guest was paused until now.
      this.starvation.lastSignMs = atMs
    }
    if (event === 'STOP' && this.#isRunningFreely()) this.#giveUp(this.#whyStopped(), atMs)
  }

  /** Running, without a debugger that could stop it (with one, no time limit applies). */
  #isRunningFreely(): boolean {
    const isDebugged = this.#settings.silenceMs === Infinity
    return this.#guestRan && this.#shutdownReason === null && !isDebugged
  }

  /** QEMU itself stops a guest on a disk error (werror=, rerror=) or when KVM fails. */
  #whyStopped(): string {
    return this.#blockError === null
      ? 'it stopped the guest'
      : `it stopped the guest after a disk error: ${this.#blockError}`
  }

  #giveUp(message: string, atMs: number): void {
    this.#over ??= { end: { how: 'vmm-failed', vmm: vmmFacts[this.#vmm].title, message }, atMs }
  }

  observeEnd(ended: BootEvent & { type: 'ended' }, sawByte: boolean): End {
    this.#end = classifyExit({
      exitCode: ended.exitCode,
      signal: ended.signal,
      oomKill: ended.oomKill === true,
      shutdownReason: this.#shutdownReason,
      debugExit: this.#settings.debugExit,
      vmmLines: this.#words.lines,
      sawByte,
      vmm: this.#vmm,
    })
    return this.#end
  }
}
