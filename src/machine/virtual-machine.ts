import { startAttached } from '../host/process/attached-process.js'
import { delay, elapsedSince } from '../host/clock.js'
import { readCpuTime, type CpuTime } from '../host/process/cpu-time.js'
import { hasGrown, readOomKills } from '../host/process/oom-kills.js'
import { peakResidentBytes } from '../host/process/process-memory.js'
import type { MachineControl, QmpParameters } from './machine-control.js'
import { createQmpControl } from './qemu/qmp.js'
import { askToPowerOff, endMachine, type PowerdownEnd, type PowerdownRequest } from './stopping.js'
import { vmmFacts } from './vmm-facts.js'

/** What happens to a running machine; times are milliseconds since the VMM's process was started. */
export interface MachineListeners {
  readonly onBytes: (atMs: number, bytes: Uint8Array) => void
  readonly onMachineEvent: (atMs: number, event: string, reason: string | null) => void
  readonly onVmmLine: (atMs: number, line: string) => void
  readonly onEnd: (atMs: number, end: ProcessEnd) => void
}

/** How the VMM's process ended. */
export interface ProcessEnd {
  readonly exitCode: number | null
  readonly signal: string | null
  /** Meanwhile the kernel has killed somebody for want of memory. */
  readonly oomKill: boolean
}

export interface VirtualMachine {
  /** Milliseconds since the start. */
  now(): number
  /**
   * Lets the guest run, or leaves that to a debugger (QMP tells with RESUME when it does); rejects
   * when the VMM did not come up.
   */
  run(by?: 'us' | 'debugger'): Promise<void>
  /** Asks the VMM something over QMP; rejects where there is none, or no answer any more. */
  readonly ask: (command: string, parameters?: QmpParameters) => Promise<unknown>
  /** Types into the guest's serial console; what a machine that is gone cannot take is lost. */
  send(text: string): void
  /** How long it may take to come up, or to end once it cannot be controlled any more. */
  readonly patienceMs: number
  /** Resolves when QMP is, with what became of it; a machine that ended loses it as well. */
  readonly controlLost: Promise<Error>
  /**
   * Ends it: asks, then insists. Resolves when it is gone. With `powerdown` the guest is asked
   * first; says what became of that.
   */
  stop(powerdown?: PowerdownRequest): Promise<PowerdownEnd | null>
  readonly ended: Promise<void>
  /** What the VMM had of the host's CPUs so far; undefined where the host does not tell. */
  cpuTime(): CpuTime | undefined
  /** Highest resident memory of the VMM seen so far, in bytes. */
  peakBytes(): number | null
}

const memorySampleMs = 100

/** Starts a machine. One that starts stopped has run nothing of its guest until `run`. */
export function startMachine(
  argv: readonly string[],
  listeners: MachineListeners,
  control: MachineControl = createQmpControl(),
): VirtualMachine {
  const started = performance.now()
  const now = (): number => elapsedSince(started)
  const oomKills = readOomKills()
  let shutdownReason: string | null = null
  let peak: number | null = null

  const child = startAttached(
    { argv },
    {
      onOutput: (bytes) => listeners.onBytes(now(), bytes),
      onErrorLine: (line) => listeners.onVmmLine(now(), line),
    },
  )
  const sample = (): void => {
    peak = peakResidentBytes(child.pid) ?? peak
  }
  const sampling = setInterval(sample, memorySampleMs)
  const qmp = control.open(child, (event, reason) => {
    // The process is still there when it announces its end, and never larger than now.
    sample()
    if (event === 'SHUTDOWN') shutdownReason = reason
    listeners.onMachineEvent(now(), event, reason)
  })
  const ended = child.ended.then(async ({ exitCode, signal }) => {
    clearInterval(sampling)
    const { lines, event } = await control.readLastWords(child, exitCode)
    for (const line of lines) listeners.onVmmLine(now(), line)
    if (event !== null) listeners.onMachineEvent(now(), event.event, event.reason)
    const oomKill = hasGrown(oomKills, readOomKills())
    listeners.onEnd(now(), { exitCode, signal, oomKill })
  })

  const comeUp = async (by: 'us' | 'debugger'): Promise<'up'> => {
    await qmp.handshake()
    if (by === 'us') await qmp.execute('cont')
    return 'up'
  }
  const { vmm, patienceMs } = control
  const machine = { child, qmp, ended, shutdownReason: () => shutdownReason }

  return {
    now,
    ended,
    cpuTime: () => readCpuTime(child.pid),
    peakBytes: () => peak,
    run: async (by = 'us') => {
      const state = await Promise.race([comeUp(by), delay(patienceMs)])
      if (state !== 'up')
        throw new Error(`${vmmFacts[vmm].title} did not answer within ${patienceMs} ms`)
    },
    ask: async (command, parameters) => qmp.execute(command, parameters),
    send: (text) => void child.input.write(text),
    patienceMs,
    controlLost: qmp.lost,
    stop: async (powerdown) => {
      sample()
      const end = powerdown === undefined ? null : await askToPowerOff(machine, powerdown)
      await endMachine(machine)
      return end
    },
  }
}
