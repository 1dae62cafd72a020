import { crashTitle, findCrash, type Crash } from './crash.js'
import type { ConsoleLine } from './lines.js'

/** A crash that goes on printing is cut off after this long, or after this many lines. */
const maxReportMs = 10_000
const maxReportLines = 500

/** Collects what a kernel prints about its own crash: the whole trace, not only its first line. */
export interface CrashReport {
  /** The crash, by what is known of it so far. */
  crash(): Crash
  /** Takes a further line; true when the report is complete with it. */
  add(line: ConsoleLine): boolean
  /** When it counts as complete, if nothing more is printed. */
  deadlineMs(lastByteMs: number): number
  /** What it has, and the line that is not whole yet. */
  lines(partial: ConsoleLine | undefined): readonly ConsoleLine[]
}

/** `before` is the line before the first one: some crashes are named there. */
export function createCrashReport(
  first: Crash,
  line: ConsoleLine,
  before: ConsoleLine | undefined,
  atMs: number,
  listenMs: number,
): CrashReport {
  const told = first.entry.toldBefore === true ? before : undefined
  const lines: ConsoleLine[] = told === undefined ? [line] : [told, line]
  let crash = told === undefined ? first : { ...first, title: crashTitle(told.text) }
  return {
    crash: () => crash,
    add: (next) => {
      if (!next.complete) return false
      // A line that was taken for whole when it was still, and went on after all.
      if (lines.at(-1)?.id === next.id) lines.pop()
      lines.push(next)
      // What names the crash may come after what only says that there is one.
      if (crash.entry.vague === true && told === undefined) {
        const named = findCrash(next.text, [crash.vocabulary.name])
        if (named !== undefined && named.entry.vague !== true) crash = named
      }
      return lines.length >= maxReportLines || crash.vocabulary.reportEnd?.test(next.text) === true
    },
    deadlineMs: (lastByteMs) => Math.min(lastByteMs + listenMs, atMs + maxReportMs),
    lines: (partial) =>
      partial === undefined || partial.id === lines.at(-1)?.id ? lines : [...lines, partial],
  }
}
