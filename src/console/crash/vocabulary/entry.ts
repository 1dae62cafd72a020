/**
 * A crash vocabulary is data: what a kernel prints when something went wrong. The patterns are
 * ours, written without nested repetition, so the native engine runs them in linear time.
 */
export const severities = ['fatal', 'stall', 'splat', 'exit'] as const

/**
 * `fatal`: the kernel is gone or must be treated so. `stall`: it reports that it makes no progress.
 * `splat`: it found itself in a state that must not be, and went on. `exit`: it ends by itself, in
 * order, and says why: a program's status, or something that it was told and cannot do.
 */
export type Severity = (typeof severities)[number]

export interface CrashEntry {
  readonly id: string
  readonly severity: Severity
  /** A group named `status` captures the exit status that the line tells. */
  readonly pattern: RegExp
  /** Added to the captured status: 128 where it is the number of a signal, as in a shell. */
  readonly statusBase?: number
  /** What to try first. */
  readonly hint?: string
  /** What to call it, where the line itself is no title. */
  readonly title?: string
  /** It says that there is a crash and not which: what is said within the report names it. */
  readonly vague?: true
  /** What happened stands on the line before. */
  readonly toldBefore?: true
  /**
   * Its kind in a title that is the same from run to run, or where in the line that stands (group
   * 1); without it, the line itself without its numbers.
   */
  readonly called?: string | RegExp
  /** Where it happens says nothing: whoever asks for the last page is no culprit. */
  readonly placeless?: true
}

/**
 * A line that is no trouble by itself, but explains what may come. What it explains is named by the
 * ids of entries, `silence` and `end` among them: the console fell silent, the machine ended.
 */
export interface Clue {
  readonly pattern: RegExp
  readonly explains: readonly string[]
  readonly hint: string
  /** A line that takes it back. */
  readonly until?: RegExp
}

export interface Vocabulary {
  readonly entries: readonly CrashEntry[]
  /** Lines that look like an entry and are none. */
  readonly ignore: readonly RegExp[]
  readonly clues?: readonly Clue[]
  /** A line that ends the report of a crash; without one it ends when the console falls silent. */
  readonly reportEnd?: RegExp
  /** A line just before a report that belongs to it. */
  readonly reportStart?: RegExp
  /** The end of a trace: all of a report that is not fatal, of one that is, mostly all. */
  readonly traceEnd?: RegExp
  /** What may follow the trace of a fatal crash, without the prefix of the log. */
  readonly afterTrace?: RegExp
  /** It gives up: whatever it reported before was fatal. */
  readonly givesUp?: RegExp
  /** Functions that only handle a crash, by bare names: none of them is where it happened. */
  readonly handlers?: RegExp
  /** A command line with this makes the kernel tell every status but 0, so no word means 0. */
  readonly tellsStatus?: RegExp
}
