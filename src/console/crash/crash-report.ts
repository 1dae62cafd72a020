import { crashTitle, findCrash, type Crash } from './crash.js'
import type { ConsoleLine } from '../input/lines.js'
import { withoutLogPrefix } from '../input/log-prefix.js'

/** A crash report is cut off after this time or this many lines. */
const maxReportMs = 10_000
const maxReportLines = 500

/** Collects a kernel's crash report: the whole trace, not only its first line. */
export interface CrashReport {
  /** The crash as far as it is known. */
  crash(): Crash
  /** Adds a line; true if the report is complete with it, or was complete before it. */
  add(line: ConsoleLine): boolean
  /** When the report counts as complete if nothing more is printed. */
  deadlineMs(lastByteMs: number): number
  /** The lines so far, with the unfinished one. */
  lines(partial: ConsoleLine | undefined): readonly ConsoleLine[]
}

/** A splat after which the kernel gives up is fatal (panic_on_warn, panic_on_oom). */
function madeFatal(crash: Crash): Crash {
  return crash.entry.severity === 'splat'
    ? { ...crash, entry: { ...crash.entry, severity: 'fatal' } }
    : crash
}

/**
 * `before` is the line before the first one: it holds the title of some crashes and the start of
 * some reports.
 */
export function createCrashReport(
  first: Crash,
  line: ConsoleLine,
  before: ConsoleLine | undefined,
  atMs: number,
  listenMs: number,
): CrashReport {
  const { reportStart, reportEnd, traceEnd, afterTrace, givesUp } = first.vocabulary
  const titleLine = first.entry.titleBefore === true ? before : undefined
  const begun = before !== undefined && reportStart?.test(before.text) === true ? before : undefined
  const opening = titleLine ?? begun
  const lines: ConsoleLine[] = opening === undefined ? [line] : [opening, line]
  let crash = titleLine === undefined ? first : { ...first, title: crashTitle(titleLine.text) }
  let isTraced = false

  const name = (next: ConsoleLine): void => {
    // The line that names the crash may follow a vague one.
    if (crash.entry.vague === true && titleLine === undefined) {
      const named = findCrash(next.text, [crash.vocabulary.name])
      if (named !== undefined && named.entry.vague !== true) crash = named
    }
    if (givesUp?.test(next.text) !== true) return
    crash = madeFatal(crash)
    // A panic prints its own trace.
    isTraced = false
  }

  return {
    crash: () => crash,
    add: (next) => {
      if (!next.complete) return false
      // The line was taken for complete when the console was still, but then continued.
      if (lines.at(-1)?.id === next.id) lines.pop()
      // The kernel has recovered: this line is no longer part of the report.
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
