import type { Crash } from './crash.js'
import type { ConsoleLine } from './lines.js'

/** A crash that goes on printing is cut off after this long, or after this many lines. */
const maxReportMs = 10_000
const maxReportLines = 500

/** Collects what a kernel prints about its own crash: the whole trace, not only its first line. */
export interface CrashReport {
  readonly crash: Crash
  /** Takes a further line; true when the report is complete with it. */
  add(line: ConsoleLine): boolean
  /** When it counts as complete, if nothing more is printed. */
  deadlineMs(lastByteMs: number): number
  lines(): readonly ConsoleLine[]
}

export function createCrashReport(
  crash: Crash,
  first: ConsoleLine,
  atMs: number,
  listenMs: number,
): CrashReport {
  const lines: ConsoleLine[] = [first]
  return {
    crash,
    add: (line) => {
      if (!line.complete) return false
      // A line that was taken for whole when it was still, and went on after all.
      if (lines.at(-1)?.id === line.id) lines.pop()
      lines.push(line)
      return lines.length >= maxReportLines || crash.vocabulary.reportEnd?.test(line.text) === true
    },
    deadlineMs: (lastByteMs) => Math.min(lastByteMs + listenMs, atMs + maxReportMs),
    lines: () => lines,
  }
}
