import { readdirSync, readFileSync } from 'node:fs'

/** CPU time of a process's threads so far, in milliseconds. */
export interface CpuTime {
  readonly ranMs: number
  /** How long each thread was runnable without a CPU, by thread. */
  readonly waitedMs: ReadonlyMap<string, number>
}

const nanosecondsInMs = 1e6

/**
 * Reads a process's CPU time (Linux: Documentation/scheduler/sched-stats.rst, /proc/PID/schedstat);
 * undefined if it is gone or the kernel has no such figures.
 */
export function readCpuTime(pid: number): CpuTime | undefined {
  let ranMs = 0
  const waitedMs = new Map<string, number>()
  for (const thread of threadsOf(pid)) {
    const figures = readFigures(pid, thread)
    // The thread just ended: the others still count.
    if (figures === undefined) continue
    ranMs += figures.ranMs
    waitedMs.set(thread, figures.waitedMs)
  }
  return waitedMs.size === 0 ? undefined : { ranMs, waitedMs }
}

/**
 * Whether a signal or a tracer has stopped a process: state T or t of proc(5). Its name comes before,
 * in brackets, and may contain any.
 */
export function isStopped(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state = ''] = stat.slice(stat.lastIndexOf(')') + 2)
    return 'Tt'.includes(state) && state !== ''
  } catch {
    return false
  }
}

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}

function readFigures(
  pid: number,
  thread: string,
): { readonly ranMs: number; readonly waitedMs: number } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8')
    const [ran, waited] = text.split(' ')
    return { ranMs: Number(ran) / nanosecondsInMs, waitedMs: Number(waited) / nanosecondsInMs }
  } catch {
    return undefined
  }
}

/**
 * CPU time of a process between two readings. It waited as long as the thread that waited longest:
 * threads wait in parallel.
 */
export function cpuTimeBetween(
  from: CpuTime,
  to: CpuTime,
): { readonly ranMs: number; readonly waitedMs: number } {
  const waits = [...to.waitedMs].map(([thread, ms]) => ms - (from.waitedMs.get(thread) ?? 0))
  return { ranMs: Math.max(0, to.ranMs - from.ranMs), waitedMs: Math.max(0, ...waits) }
}
