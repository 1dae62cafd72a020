import { cpuTimeBetween, type CpuTime } from '../../host/process/cpu-time.js'

/** The VMM's share of the host's CPUs over an interval, in milliseconds. */
export interface Share {
  readonly ms: number
  readonly ranMs: number
  /** Runnable, but without a CPU. */
  readonly waitedMs: number
}

/** CPU share over the whole boot, and since the guest's last sign of life. */
export interface CpuShareReading {
  readonly total: Share
  readonly silent: Share
  /** The VMM's process is stopped. */
  readonly stopped?: true
}

export interface CpuShareMeter {
  /** Records a sign of life of the guest. */
  sign(): void
  /** Undefined if the host does not report CPU time or the machine has exited. */
  read(): CpuShareReading | undefined
  stop(): void
}

/** A reading costs some tenths of a millisecond: too much for every console byte. */
const sampleMs = 100

interface Sample {
  readonly atMs: number
  readonly time: CpuTime
}

function shareSince(from: Sample, to: Sample): Share {
  const { ranMs, waitedMs } = cpuTimeBetween(from.time, to.time)
  const round = (ms: number): number => Math.round(ms * 10) / 10
  return { ms: round(to.atMs - from.atMs), ranMs: round(ranMs), waitedMs: round(waitedMs) }
}

/** Measures a machine's share of the host's CPUs. */
export function createCpuShareMeter(machine: {
  now(): number
  cpuTime(): CpuTime | undefined
  isStopped(): boolean
}): CpuShareMeter {
  const start: Sample = { atMs: 0, time: { ranMs: 0, waitedMs: new Map() } }
  let sign = start
  let isSignNew = false
  const sample = (): Sample | undefined => {
    const time = machine.cpuTime()
    if (time === undefined) return undefined
    const now = { atMs: machine.now(), time }
    // CPU time before the last sign of life does not count as silence.
    if (isSignNew) sign = now
    isSignNew = false
    return now
  }
  const sampling = setInterval(sample, sampleMs)
  return {
    sign: () => (isSignNew = true),
    read: () => {
      const now = sample()
      if (now === undefined) return undefined
      const shares = { total: shareSince(start, now), silent: shareSince(sign, now) }
      return machine.isStopped() ? { ...shares, stopped: true } : shares
    },
    stop: () => clearInterval(sampling),
  }
}
