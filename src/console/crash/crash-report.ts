import { crashTitle, findCrash, type Crash } from './crash.js'
import type { ConsoleLine } from '../input/lines.js'
import { withoutLogPrefix } from '../input/log-prefix.js'

/** A crash that goes on printing is cut off after this long, or after this many lines. */
const maxReportMs = 10_000
const maxReportLines = 500

/** Collects what a kernel prints about its own crash: the whole trace, not only its first line. */
export interface CrashReport {
  /** The crash, by what is known of it so far. */
  crash(): Crash
  /** Takes a further line; true when the report is complete with it, or was before it. */
  add(line: ConsoleLine): boolean
  /** When it counts as complete, if nothing more is printed. */
  deadlineMs(lastByteMs: number): number
  /** What it has, and the line that is not whole yet. */
  lines(partial: ConsoleLine | undefined): readonly ConsoleLine[]
}

/** A complaint after which the kernel gives up is as fatal as any (panic_on_warn, panic_on_oom). */
function madeFatal(crash: Crash): Crash {
  return crash.entry.severity === 'splat'
    ? { ...crash, entry: { ...crash.entry, severity: 'fatal' } }
    : crash
}

/**
 * `before` is the line before the first one: some crashes are named there, and some reports begin
 * there.
 */
export function createCrashReport(
  first: Crash,
  line: ConsoleLine,
  before: ConsoleLine | undefined,
  atMs: number,
  listenMs: number,
): CrashReport {
  const { reportStart, reportEnd, traceEnd, afterTrace, givesUp } = first.vocabulary
  const told = first.entry.toldBefore === true ? before : undefined
  const begun = before !== undefined && reportStart?.test(before.text) === true ? before : undefined
  const opening = told ?? begun
  const lines: ConsoleLine[] = opening === undefined ? [line] : [opening, line]
  let crash = told === undefined ? first : { ...first, title: crashTitle(told.text) }
  let isTraced = false

  const name = (next: ConsoleLine): void => {
    // What names the crash may come after what only says that there is one.
    if (crash.entry.vague === true && told === undefined) {
      const named = findCrash(next.text, [crash.vocabulary.name])
      if (named !== undefined && named.entry.vague !== true) crash = named
    }
    if (givesUp?.test(next.text) !== true) return
    crash = madeFatal(crash)
    // A panic has a trace of its own.
    isTraced = false
  }

  return {
    crash: () => crash,
    add: (next) => {
      if (!next.complete) return false
      // A line that was taken for whole when it was still, and went on after all.
      if (lines.at(-1)?.id === next.id) lines.pop()
      // The kernel has recovered, and what is said now is about something else.
      if (isTraced && afterTrace?.test(withoutLogPrefix(next.text)) !== true) return true
      lines.push(next)
      name(next)
      if (traceEnd?.test(next.text) === true) {
        if (crash.entry.severity !== 'fatal') return true
        isTraced = true
      }
      return lines.length >= maxReportLines || reportEnd?.test(next.text) === true
    },
    deadlineMs: (lastByteMs) => Math.min(lastByteMs + listenMs, atMs + maxReportMs),
    lines: (partial) =>
      partial === undefined || partial.id === lines.at(-1)?.id ? lines : [...lines, partial],
  }
}
