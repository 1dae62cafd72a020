import { cpuTimeBetween, type CpuTime } from '../../host/process/cpu-time.js'

/** What the VMM had of the host's CPUs in a time; milliseconds. */
export interface Share {
  readonly ms: number
  readonly ranMs: number
  /** It could have run, and got no CPU. */
  readonly waitedMs: number
}

/** Shares of a machine's time: of all of it, and of the time since the guest last gave a sign. */
export interface CpuShareReading {
  readonly total: Share
  readonly silent: Share
}

export interface CpuShareMeter {
  /** The guest has given a sign of life. */
  sign(): void
  /** Undefined where the host does not tell, or the machine is gone. */
  read(): CpuShareReading | undefined
  stop(): void
}

/** Reading costs some tenths of a millisecond: too much for each byte of a console. */
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

/** Measures what a machine gets of the host's CPUs. */
export function createCpuShareMeter(machine: {
  now(): number
  cpuTime(): CpuTime | undefined
}): CpuShareMeter {
  const start: Sample = { atMs: 0, time: { ranMs: 0, waitedMs: new Map() } }
  let sign = start
  let isSignNew = false
  const sample = (): Sample | undefined => {
    const time = machine.cpuTime()
    if (time === undefined) return undefined
    const now = { atMs: machine.now(), time }
    // What it did up to its last sign is no part of its silence.
    if (isSignNew) sign = now
    isSignNew = false
    return now
  }
  const sampling = setInterval(sample, sampleMs)
  return {
    sign: () => (isSignNew = true),
    read: () => {
      const now = sample()
      return now && { total: shareSince(start, now), silent: shareSince(sign, now) }
    },
    stop: () => clearInterval(sampling),
  }
}
