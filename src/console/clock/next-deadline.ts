/** A deadline that expires unless another event comes first. */
export type Deadline =
  /** The kernel's crash report is complete. */
  | 'crash-reported'
  /** The time for output after a machine event that ends the boot, e.g. a panic, has passed. */
  | 'over'
  /** Nothing failed while listening after the last expectation. */
  | 'listened'
  /** An expectation's own `within:` limit has expired. */
  | 'late'
  | 'timeout'
  | 'silence'

/** Milliseconds since the VMM's start; null if it has not happened. */
export interface Clocks {
  readonly crashReportedMs: number | null
  readonly overMs: number | null
  readonly readyMs: number | null
  readonly lastSignMs: number
  /** Infinity if no pending expectation has a limit. */
  readonly lateMs: number
}

interface Limits {
  readonly listenMs: number
  readonly silenceMs: number
  readonly timeoutMs: number
}

/** The first deadline to expire. A crash report is always read to its end, whatever else is due. */
export function nextDeadline(clocks: Clocks, limits: Limits): { due: Deadline; atMs: number } {
  const { crashReportedMs, overMs, readyMs, lastSignMs, lateMs } = clocks
  const { listenMs, silenceMs, timeoutMs } = limits
  if (crashReportedMs !== null) return { due: 'crash-reported', atMs: crashReportedMs }
  if (overMs !== null) return { due: 'over', atMs: overMs + listenMs }
  if (readyMs !== null) return { due: 'listened', atMs: readyMs + listenMs }
  const silentMs = lastSignMs + silenceMs
  const atMs = Math.min(lateMs, timeoutMs, silentMs)
  if (atMs === lateMs) return { due: 'late', atMs }
  return { due: atMs === timeoutMs ? 'timeout' : 'silence', atMs }
}
