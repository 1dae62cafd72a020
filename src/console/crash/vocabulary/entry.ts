/**
 * A crash vocabulary is data: the messages a kernel prints when it fails. The patterns are our own,
 * without nested repetition, so the native engine runs them in linear time.
 */
export const severities = ['fatal', 'stall', 'splat', 'exit'] as const

/**
 * `fatal`: the kernel is dead, or must be treated as dead. `stall`: it reports that it makes no
 * progress. `splat`: it detected an invalid state and continued. `exit`: it ends in an orderly way
 * and says why: a program's status, or a request that it cannot fulfil.
 */
export type Severity = (typeof severities)[number]

export interface CrashEntry {
  readonly id: string
  readonly severity: Severity
  /** A group named `status` captures the exit status in the line. */
  readonly pattern: RegExp
  /** Added to the captured status: 128 for signal numbers, as in a shell. */
  readonly statusBase?: number
  /** The first thing to try. */
  readonly hint?: string
  /** A title, if the line itself does not serve as one. */
  readonly title?: string
  /** The line announces a crash without naming it: a line within the report does. */
  readonly vague?: true
  /** The line before is the title. */
  readonly titleBefore?: true
  /**
   * The kind of crash, for a title that is stable between runs, or an expression that captures it
   * (group 1); default: the line without its numbers.
   */
  readonly called?: string | RegExp
  /** The place says nothing: the function that hits out-of-memory is rarely its cause. */
  readonly placeless?: true
}

/**
 * A line that is harmless itself but may explain a later failure. `explains` lists ids of entries,
 * or `silence` (the console fell silent), `timeout` and `end` (the machine ended).
 */
export interface Clue {
  readonly pattern: RegExp
  readonly explains: readonly string[]
  readonly hint: string
  /** A line that cancels the clue. */
  readonly until?: RegExp
}

export interface Vocabulary {
  readonly entries: readonly CrashEntry[]
  /** Lines that match an entry but are not crashes. */
  readonly ignore: readonly RegExp[]
  readonly clues?: readonly Clue[]
  /** A line that ends a crash report; without one it ends when the console falls silent. */
  readonly reportEnd?: RegExp
  /** The line before a report, if it belongs to the report. */
  readonly reportStart?: RegExp
  /** The end of a trace: ends a report that is not fatal; a fatal one may continue. */
  readonly traceEnd?: RegExp
  /** Lines that may follow the trace of a fatal crash, without the log prefix. */
  readonly afterTrace?: RegExp
  /** The kernel gives up: the crash reported before was fatal. */
  readonly givesUp?: RegExp
  /** Functions that only handle a crash, by bare name: never its place. */
  readonly handlers?: RegExp
  /** With this on its command line the kernel reports every status but 0, so silence means 0. */
  readonly reportsStatus?: RegExp
}
