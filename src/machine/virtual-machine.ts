import { startAttached } from '../host/process/attached-process.js'
import { delay } from '../host/clock.js'
import { isStopped, readCpuTime, type CpuTime } from '../host/process/cpu-time.js'
import { hasGrown, readOomKills } from '../host/process/oom-kills.js'
import { peakResidentBytes } from '../host/process/process-memory.js'
import { startGuestClock } from './guest-clock.js'
import type { MachineControl, QmpParameters } from './machine-control.js'
import { askToPowerOff, endMachine, type PowerdownEnd, type PowerdownRequest } from './stopping.js'
import { vmmFacts } from './vmm-facts.js'

/** Callbacks of a running machine; times are those of its guest clock. */
export interface MachineListeners {
  readonly onBytes: (atMs: number, bytes: Uint8Array) => void
  readonly onMachineEvent: (atMs: number, event: string, reason: string | null) => void
  readonly onVmmLine: (atMs: number, line: string) => void
  readonly onEnd: (atMs: number, end: VmmEnd) => void
}

/** How the VMM's process ended. */
export interface VmmEnd {
  readonly exitCode: number | null
  readonly signal: string | null
  /** The host's OOM killer was active meanwhile. */
  readonly oomKill: boolean
}

export interface VirtualMachine {
  /** Milliseconds since the start, by the guest clock. */
  now(): number
  /**
   * Starts the guest, or leaves that to a debugger (QMP then sends RESUME); rejects if the VMM did
   * not start.
   */
  run(by?: 'us' | 'debugger'): Promise<void>
  /** Runs a QMP command; rejects if the VMM has no QMP or the connection is lost. */
  readonly ask: (command: string, parameters?: QmpParameters) => Promise<unknown>
  /** Types into the guest's serial console; text to a machine that has ended is lost. */
  send(text: string): void
  /** How long it may take to start, or to end after the connection is lost. */
  readonly patienceMs: number
  /** Resolves when the QMP connection is lost, with the reason; also after the machine has ended. */
  readonly controlLost: Promise<Error>
  /**
   * Stops it, by force if necessary; resolves when it has ended. With `powerdown` the guest is asked
   * to power off first; returns the outcome of that.
   */
  stop(powerdown?: PowerdownRequest): Promise<PowerdownEnd | null>
  readonly ended: Promise<void>
  /** CPU time that the VMM has used; undefined if the host does not report it. */
  cpuTime(): CpuTime | undefined
  /** Whether somebody has stopped the VMM's process, by SIGSTOP or a debugger. */
  isStopped(): boolean
  /** Highest resident memory of the VMM seen so far, in bytes. */
  peakBytes(): number | null
}

const memorySampleMs = 100

/** Starts a machine. If it starts stopped, the guest executes nothing before `run`. */
export function startMachine(
  argv: readonly string[],
  listeners: MachineListeners,
  control: MachineControl,
): VirtualMachine {
  const clock = startGuestClock()
  const now = (): number => clock.now()
  const oomKills = readOomKills()
  let shutdownReason: string | null = null
  let peak: number | null = null

  const child = startAttached(
    { argv },
    {
      onOutput: (bytes) => clock.handle(() => listeners.onBytes(now(), bytes)),
      onErrorLine: (line) => clock.handle(() => listeners.onVmmLine(now(), line)),
    },
  )
  const sample = (): void => {
    peak = peakResidentBytes(child.pid) ?? peak
  }
  const sampling = setInterval(sample, memorySampleMs)
  const qmp = control.open(child, (event, reason) => {
    // The process still exists when it announces its end, and is at its largest.
    sample()
    if (event === 'SHUTDOWN') shutdownReason = reason
    clock.handle(() => listeners.onMachineEvent(now(), event, reason))
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
    isStopped: () => isStopped(child.pid),
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
