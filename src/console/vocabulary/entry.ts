/**
 * A crash vocabulary is data: what a kernel prints when something went wrong. The patterns are
 * ours, written without nested repetition, so the native engine runs them in linear time.
 */
export const severities = ['fatal', 'stall', 'splat'] as const

/**
 * `fatal`: the kernel is gone or must be treated so. `stall`: it reports that it makes no progress.
 * `splat`: it found itself in a state that must not be, and went on.
 */
export type Severity = (typeof severities)[number]

export interface CrashEntry {
  readonly id: string
  readonly severity: Severity
  readonly pattern: RegExp
  /** What to try first. */
  readonly hint?: string
}

export interface Vocabulary {
  readonly name: string
  readonly entries: readonly CrashEntry[]
  /** Lines that look like an entry and are none. */
  readonly ignore: readonly RegExp[]
  /** A line that ends the report of a crash; without one it ends when the console falls silent. */
  readonly reportEnd?: RegExp
}
