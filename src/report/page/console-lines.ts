import type { BootEvent } from '../../console/boot-event.js'
import { createLineSplitter, linesOf, type ConsoleLine } from '../../console/input/lines.js'
import { replayEvents, untimedEvents } from '../../console/clock/timeline.js'
import type { AssertionResult, RunResult } from '../../result/result.js'
import type { ConsoleData, ConsoleMark } from './page-data.js'
import { consoleLogName } from '../../output-files.js'

/** A console log and its recording, if there is one. */
export interface RecordedConsole {
  readonly log: Uint8Array
  readonly timeline?: string | undefined
}

interface TimedLine {
  readonly number: number
  readonly text: string
  /** When its first and last byte came; null if unknown. */
  readonly startMs: number | null
  readonly endMs: number | null
}

/** A log with more lines is a flood: only its start and end are shown. */
const shownFromStart = 2_000
const shownFromEnd = 18_000

/** The console as the page shows it: each line with its time and its matches. */
export function consoleData(recorded: RecordedConsole, result: RunResult): ConsoleData {
  const { lines, leftOut } = readLines(recorded)
  return {
    numbers: lines.map(({ number }) => number),
    timesMs: lines.map(({ startMs }) => startMs),
    texts: lines.map(({ text }) => text),
    marks: [...matchedMarks(lines, result.assertions), ...evidenceMarks(lines, result)],
    leftOut,
  }
}

function readLines({ log, timeline }: RecordedConsole): {
  readonly lines: readonly TimedLine[]
  readonly leftOut: number
} {
  const replayed = timeline === undefined ? undefined : replayEvents(log, timeline)
  const start: TimedLine[] = []
  let end: TimedLine[] = []
  let leftOut = 0
  for (const line of timedLines(replayed ?? untimedEvents(log), replayed !== undefined)) {
    if (start.length < shownFromStart) start.push(line)
    else end.push(line)
    if (end.length > 2 * shownFromEnd) {
      leftOut += shownFromEnd
      end = end.slice(shownFromEnd)
    }
  }
  leftOut += Math.max(end.length - shownFromEnd, 0)
  return { lines: [...start, ...end.slice(-shownFromEnd)], leftOut }
}

function* timedLines(events: readonly BootEvent[], isTimed: boolean): Generator<TimedLine, void> {
  const splitter = createLineSplitter()
  /** When the current incomplete line began. */
  let begunMs: number | null = null
  const timed = ({ number, text }: ConsoleLine, endMs: number | null): TimedLine => ({
    number,
    text,
    startMs: isTimed ? (begunMs ?? endMs) : null,
    endMs: isTimed ? endMs : null,
  })
  let lastMs: number | null = null
  for (const event of events) {
    if (event.type !== 'bytes') continue
    lastMs = event.atMs
    for (const line of linesOf(splitter, event.bytes)) {
      yield timed(line, event.atMs)
      begunMs = null
    }
    begunMs = splitter.partial() === undefined ? null : (begunMs ?? event.atMs)
  }
  const rest = splitter.partial()
  if (rest !== undefined) yield timed(rest, lastMs)
}

/** Results of older versions do not have the lines of their matches. */
function matchedMarks(
  lines: readonly TimedLine[],
  assertions: readonly AssertionResult[],
): readonly ConsoleMark[] {
  return assertions.flatMap(({ id, status, line, atMs }): readonly ConsoleMark[] => {
    if (status !== 'passed' || line === undefined || atMs === null) return []
    // Carriage returns split a line into pieces of one number: the last one that had begun matched.
    const at = lines.findLastIndex(
      ({ number, startMs }) => number === line && (startMs === null || startMs <= atMs),
    )
    return at < 0 ? [] : [{ at, kind: 'matched', text: id }]
  })
}

function evidenceMarks(
  lines: readonly TimedLine[],
  { verdict }: Pick<RunResult, 'verdict'>,
): readonly ConsoleMark[] {
  if (verdict.kind === 'pass') return []
  const excerpts = verdict.evidence.filter(({ source }) => source === consoleLogName)
  return excerpts.flatMap(({ firstLine, lines: { length } }) =>
    lines.flatMap(({ number }, at): readonly ConsoleMark[] =>
      number >= firstLine && number < firstLine + length
        ? [{ at, kind: 'evidence', text: verdict.kind }]
        : [],
    ),
  )
}
