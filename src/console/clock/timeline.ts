import type { z } from 'zod'
import type { BootEvent } from '../boot-event.js'
import type { Judge } from '../judge.js'
import { recordedEventSchema, recordingHeaderSchema } from './recorded-event.js'

const formatVersion = 1

/**
 * Records when each piece of console output arrived, and all other events, as JSON lines beside the
 * raw log. A stored log thus gets the same verdict as the live console, time limits included.
 */
export function timelineHeader(date: string, slowness = 1): string {
  const stretched = slowness === 1 ? {} : { slowness }
  return `${JSON.stringify({ timeline: formatVersion, date, ...stretched })}\n`
}

function headerOf(recording: string): z.output<typeof recordingHeaderSchema> | undefined {
  try {
    const [header = ''] = recording.split('\n', 1)
    return recordingHeaderSchema.safeParse(JSON.parse(header)).data
  } catch {
    return undefined
  }
}

/** The date (UTC) of the recording; undefined if the header has none. */
export function recordedDate(recording: string): string | undefined {
  return headerOf(recording)?.date
}

/** The factor by which default limits were stretched during the recording. */
export function recordedSlowness(recording: string): number {
  return headerOf(recording)?.slowness ?? 1
}

/** One line of the recording; console bytes are recorded as a count. */
export function timelineEntry(event: BootEvent): string {
  const shown = event.type === 'bytes' ? { ...event, bytes: event.bytes.length } : event
  return `${JSON.stringify(shown)}\n`
}

/** Joins a raw log with its recording; undefined if the recording is foreign or damaged. */
export function replayEvents(log: Uint8Array, recording: string): readonly BootEvent[] | undefined {
  if (headerOf(recording)?.timeline !== formatVersion) return undefined
  const [, ...entries] = recording.split('\n').filter((line) => line !== '')
  try {
    let offset = 0
    const events = entries.map((line): BootEvent => {
      const entry = recordedEventSchema.parse(JSON.parse(line))
      if (entry.type !== 'bytes') return entry
      const bytes = log.subarray(offset, offset + entry.bytes)
      offset += entry.bytes
      return { ...entry, bytes }
    })
    // The log may continue after the verdict, but is never shorter than the recording says.
    return offset <= log.length ? events : undefined
  } catch {
    return undefined
  }
}

/** Events of a log without a recording: the times of its bytes are unknown. */
export function untimedEvents(log: Uint8Array): readonly BootEvent[] {
  return [
    { type: 'bytes', atMs: 0, bytes: log },
    { type: 'log-end', atMs: 0 },
  ]
}

/** Replays recorded events to a judge, with a clock event at each deadline in between. */
export function replay(judge: Judge, events: readonly BootEvent[]): void {
  for (const event of events) {
    // The recorded CPU share extends the limit that is about to expire.
    const pace = event.type === 'clock' && event.pace !== undefined ? { pace: event.pace } : {}
    while (judge.verdict === undefined && judge.deadlineMs() <= event.atMs)
      judge.observe({ type: 'clock', atMs: judge.deadlineMs(), ...pace })
    judge.observe(event)
  }
}
