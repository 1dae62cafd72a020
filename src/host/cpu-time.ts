import { readdirSync, readFileSync } from 'node:fs'

/** What the threads of a process had of the host's CPUs so far, in milliseconds. */
export interface CpuTime {
  readonly ranMs: number
  /** How long each thread was ready to run and did not get a CPU, by thread. */
  readonly waitedMs: ReadonlyMap<string, number>
}

const nanosecondsInMs = 1e6

/**
 * Reads a process's CPU time (Linux: Documentation/scheduler/sched-stats.rst, /proc/PID/schedstat);
 * undefined when it is gone, or where the kernel keeps no such figures.
 */
export function readCpuTime(pid: number): CpuTime | undefined {
  let ranMs = 0
  const waitedMs = new Map<string, number>()
  try {
    const tasks = `/proc/${pid}/task`
    for (const thread of readdirSync(tasks)) {
      const [ran, waited] = readFileSync(`${tasks}/${thread}/schedstat`, 'utf8').split(' ')
      ranMs += Number(ran) / nanosecondsInMs
      waitedMs.set(thread, Number(waited) / nanosecondsInMs)
    }
    return { ranMs, waitedMs }
  } catch {
    return undefined
  }
}

/**
 * What a process had between two readings. It waited as long as the thread that waited longest: the
 * others wait beside it, not after it.
 */
export function cpuTimeBetween(
  from: CpuTime,
  to: CpuTime,
): { readonly ranMs: number; readonly waitedMs: number } {
  const waits = [...to.waitedMs].map(([thread, ms]) => ms - (from.waitedMs.get(thread) ?? 0))
  return { ranMs: Math.max(0, to.ranMs - from.ranMs), waitedMs: Math.max(0, ...waits) }
}
