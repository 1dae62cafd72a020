import type { BootEvent } from '../boot-event.js'
import type { Judge } from '../judge.js'

const formatVersion = 1

/**
 * A recording of when each piece of the console came and of what else happened: JSON lines beside
 * the raw log, so that a stored log gets the verdict the live console got, time limits included.
 */
export function timelineHeader(date: string, slowness = 1): string {
  const stretched = slowness === 1 ? {} : { slowness }
  return `${JSON.stringify({ timeline: formatVersion, date, ...stretched })}\n`
}

function headerOf(recording: string): { readonly date?: unknown; readonly slowness?: unknown } {
  try {
    return (JSON.parse(recording.split('\n', 1)[0] ?? '') as object | null) ?? {}
  } catch {
    return {}
  }
}

/** The date (UTC) on which it was recorded; undefined where it does not tell. */
export function recordedDate(recording: string): string | undefined {
  const { date } = headerOf(recording)
  return typeof date === 'string' ? date : undefined
}

/** By how much default limits were stretched when it was recorded. */
export function recordedSlowness(recording: string): number {
  const { slowness } = headerOf(recording)
  return typeof slowness === 'number' && slowness >= 1 ? slowness : 1
}

/** One line of the recording; of console bytes only how many they were. */
export function timelineEntry(event: BootEvent): string {
  const shown = event.type === 'bytes' ? { ...event, bytes: event.bytes.length } : event
  return `${JSON.stringify(shown)}\n`
}

type Recorded =
  Exclude<BootEvent, { type: 'bytes' }> | { type: 'bytes'; atMs: number; bytes: number }

/** Joins a raw log with its recording; undefined when the recording is none of ours or damaged. */
export function replayEvents(log: Uint8Array, recording: string): readonly BootEvent[] | undefined {
  const [header, ...entries] = recording.split('\n').filter((line) => line !== '')
  try {
    if ((JSON.parse(header ?? '') as { timeline?: number }).timeline !== formatVersion)
      return undefined
    let offset = 0
    const events = entries.map((line): BootEvent => {
      const entry = JSON.parse(line) as Recorded
      if (entry.type !== 'bytes') return entry
      const bytes = log.subarray(offset, offset + entry.bytes)
      offset += entry.bytes
      return { ...entry, bytes }
    })
    // The log may go on after the verdict, but never be shorter than what was recorded.
    return offset <= log.length ? events : undefined
  } catch {
    return undefined
  }
}

/** Events of a log of which nobody knows when its bytes came. */
export function untimedEvents(log: Uint8Array): readonly BootEvent[] {
  return [
    { type: 'bytes', atMs: 0, bytes: log },
    { type: 'log-end', atMs: 0 },
  ]
}

/** Shows a judge the past: between two events the clock strikes whenever the judge asked for it. */
export function replay(judge: Judge, events: readonly BootEvent[]): void {
  for (const event of events) {
    // What the host was slow about moves the very limit that is over.
    const pace = event.type === 'clock' && event.pace !== undefined ? { pace: event.pace } : {}
    while (judge.verdict === undefined && judge.deadlineMs() <= event.atMs)
      judge.observe({ type: 'clock', atMs: judge.deadlineMs(), ...pace })
    judge.observe(event)
  }
}
