import { startAttached } from '../host/attached-process.js'
import { delay, elapsedSince } from '../host/clock.js'
import { peakResidentBytes } from '../host/process-memory.js'
import { createQmpClient } from './qmp.js'

/** What happens to a running machine; times are milliseconds since the VMM's process was started. */
export interface MachineListeners {
  readonly onBytes: (atMs: number, bytes: Uint8Array) => void
  readonly onMachineEvent: (atMs: number, event: string, reason: string | null) => void
  readonly onVmmLine: (atMs: number, line: string) => void
  readonly onEnd: (atMs: number, exitCode: number | null, signal: string | null) => void
}

export interface VirtualMachine {
  /** Milliseconds since the start. */
  now(): number
  /**
   * Lets the guest run, or leaves that to a debugger (QMP tells with RESUME when it does); rejects
   * when the VMM did not come up.
   */
  run(by?: 'us' | 'debugger'): Promise<void>
  /** Ends it: asks, then insists. Resolves when it is gone. */
  stop(): Promise<void>
  readonly ended: Promise<void>
  /** Highest resident memory of the VMM seen so far, in bytes. */
  peakBytes(): number | null
}

/** How long QEMU may take to greet; it is up in 0.1 s on a slow host. */
const greetingLimitMs = 10_000
/** Patience at each step of stopping, before the next one insists. */
const stopStepMs = 1000
const memorySampleMs = 100

/** Starts a machine, stopped: nothing of the guest has run until `run`. */
export function startMachine(argv: readonly string[], listeners: MachineListeners): VirtualMachine {
  const started = performance.now()
  const now = (): number => elapsedSince(started)
  let gone = false
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
  const qmp = createQmpClient(child.control, (event, reason) => {
    // The process is still there when it announces its end, and never larger than now.
    sample()
    listeners.onMachineEvent(now(), event, reason)
  })
  const ended = child.ended.then(({ exitCode, signal }) => {
    gone = true
    clearInterval(sampling)
    listeners.onEnd(now(), exitCode, signal)
  })

  const goneWithin = async (ms: number): Promise<boolean> => {
    await Promise.race([ended, delay(ms)])
    return gone
  }

  return {
    now,
    ended,
    peakBytes: () => peak,
    run: async (by = 'us') => {
      const greeted = await Promise.race([
        qmp.handshake().then(() => true),
        delay(greetingLimitMs).then(() => false),
      ])
      if (!greeted) throw new Error(`QEMU did not greet within ${greetingLimitMs} ms`)
      if (by === 'us') await qmp.execute('cont')
    },
    stop: async () => {
      sample()
      qmp.execute('quit').catch(() => undefined)
      if (await goneWithin(stopStepMs)) return
      child.signal('SIGTERM')
      if (await goneWithin(stopStepMs)) return
      child.signal('SIGKILL')
      await ended
    },
  }
}
