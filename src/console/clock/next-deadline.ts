/** What happens to be over when nothing else happens before. */
export type Deadline =
  /** What the kernel prints about its own crash has come to its end. */
  | 'crash-told'
  /** So has what may come after an event of the machine that ends the boot, as a panic does. */
  | 'over'
  /** Nothing went wrong while listening after the last expectation. */
  | 'heard-out'
  /** An expectation's own time limit. */
  | 'late'
  | 'timeout'
  | 'silence'

/** All times in milliseconds since the VMM's start; null where it has not come to that. */
export interface Clocks {
  readonly crashToldMs: number | null
  readonly overMs: number | null
  readonly readyMs: number | null
  readonly lastSignMs: number
  /** Infinity where no expectation that is next has a limit. */
  readonly lateMs: number
}

interface Limits {
  readonly listenMs: number
  readonly silenceMs: number
  readonly timeoutMs: number
}

/** What is over first, and when: a crash is told to its end, whatever else would be over by then. */
export function nextDeadline(clocks: Clocks, limits: Limits): { due: Deadline; atMs: number } {
  const { crashToldMs, overMs, readyMs, lastSignMs, lateMs } = clocks
  const { listenMs, silenceMs, timeoutMs } = limits
  if (crashToldMs !== null) return { due: 'crash-told', atMs: crashToldMs }
  if (overMs !== null) return { due: 'over', atMs: overMs + listenMs }
  if (readyMs !== null) return { due: 'heard-out', atMs: readyMs + listenMs }
  const silentMs = lastSignMs + silenceMs
  const atMs = Math.min(lateMs, timeoutMs, silentMs)
  if (atMs === lateMs) return { due: 'late', atMs }
  return { due: atMs === timeoutMs ? 'timeout' : 'silence', atMs }
}
