import { tellsStatus } from './crash.js'
import { classifyExit, type End } from './exit.js'
import { statusOfEnd } from './expected-end.js'
import type { JudgeSettings } from './judge-settings.js'

/** What is known of the machine itself, besides what its guest says on the console. */
export class MachineState {
  readonly #settings: JudgeSettings
  readonly #vmmLines: string[] = []
  #shutdownReason: string | null = null
  #event: string | null = null
  #panickedMs: number | null = null
  #end: End | null = null

  constructor(settings: JudgeSettings) {
    this.#settings = settings
  }

  /** The VMM's own words. */
  get vmmLines(): readonly string[] {
    return this.#vmmLines
  }

  /** The last event of QEMU's machine protocol. */
  get event(): string | null {
    return this.#event
  }

  /** When the guest reported a panic to the machine; what it prints of it may still be coming. */
  get panickedMs(): number | null {
    return this.#panickedMs
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

  addVmmLine(line: string): void {
    this.#vmmLines.push(line)
  }

  observeEvent(event: string, reason: string | null, atMs: number): void {
    this.#event = event
    if (event === 'SHUTDOWN') this.#shutdownReason = reason
    if (event === 'GUEST_PANICKED') this.#panickedMs ??= atMs
  }

  observeEnd(exitCode: number | null, signal: string | null, sawByte: boolean): End {
    this.#end = classifyExit({
      exitCode,
      signal,
      shutdownReason: this.#shutdownReason,
      debugExit: this.#settings.debugExit,
      vmmLines: this.#vmmLines,
      sawByte,
    })
    return this.#end
  }
}
