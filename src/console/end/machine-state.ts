import { defaultVmm, vmmFacts, type VmmId } from '../../machine/vmm-facts.js'
import { vmms } from '../../machine/vmms.js'
import type { Evidence } from '../../verdict.js'
import type { BootEvent } from '../boot-event.js'
import { tellsStatus } from '../crash/crash.js'
import { classifyExit, type End } from './exit.js'
import { statusOfEnd } from '../expect/expected-end.js'
import type { JudgeSettings } from '../judge-settings.js'
import { CpuStarvation } from '../clock/cpu-starvation.js'
import { VmmWords } from './vmm-words.js'

/** What is known of the machine itself, besides what its guest says on the console. */
export class MachineState {
  /** What the host lets it do. */
  readonly pace = new CpuStarvation()
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
    this.#vmm = settings.vmm ?? defaultVmm
  }

  /** The VMM's own words, under its name. */
  get vmmLines(): Evidence {
    return this.#words.evidence(this.#vmm)
  }

  /** The last event of QEMU's machine protocol. */
  get event(): string | null {
    return this.#event
  }

  /**
   * When and how the boot came to its end although the VMM is still there; what the guest printed
   * before may still be coming.
   */
  get over(): { readonly end: End; readonly atMs: number } | null {
    return this.#over
  }

  /** How it ended by itself; null while it runs. */
  get end(): End | null {
    return this.#end
  }

  /** The guest's exit status, as far as it is known; `told` is what its console says of it. */
  status(told: number | null): number | null {
    const { commandLine, vocabularies } = this.#settings
    if (this.#end === null) return told
    return statusOfEnd(this.#end, told, tellsStatus(commandLine, vocabularies))
  }

  addVmmLine(line: string, atMs: number): 'accelerator failed' | undefined {
    this.#words.add(line)
    const { outputLimit } = this.#settings
    if (this.#words.characters > outputLimit)
      this.#giveUp(`it said more than ${outputLimit} bytes of its own, at last: ${line}`, atMs)
    const { acceleratorFailed } = vmms[this.#vmm].vocabulary
    return acceleratorFailed?.test(line) === true ? 'accelerator failed' : undefined
  }

  observeEvent(event: string, reason: string | null, atMs: number): void {
    // The guest is stopped once it is over, and why says more than that.
    if (event !== 'STOP' || this.#over === null) this.#event = event
    if (event === 'SHUTDOWN') this.#shutdownReason = reason
    if (event === 'BLOCK_IO_ERROR') this.#blockError = reason ?? 'of an unknown kind'
    if (event === 'GUEST_PANICKED') this.#over ??= { end: { how: 'guest-panicked' }, atMs }
    if (event === 'WATCHDOG') this.#over ??= { end: { how: 'watchdog' }, atMs }
    if (event === 'RESUME') {
      this.#guestRan = true
      // Until then the guest stood still.
      this.pace.lastSignMs = atMs
    }
    if (event === 'STOP' && this.#isOnItsWay()) this.#giveUp(this.#whyStopped(), atMs)
  }

  /** It runs and nobody has a reason to stop it: a debugger would have, and then no clock runs. */
  #isOnItsWay(): boolean {
    const isDebugged = this.#settings.silenceMs === Infinity
    return this.#guestRan && this.#shutdownReason === null && !isDebugged
  }

  /** QEMU stops a guest by itself where a disk fails (werror=, rerror=) and where KVM loses it. */
  #whyStopped(): string {
    return this.#blockError === null
      ? 'it stopped the guest'
      : `it stopped the guest after an error of a disk: ${this.#blockError}`
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
