import type { Readable } from 'node:stream'
import { z } from 'zod'
import type { MachineEvent } from '../machine-control.js'

const eventSchema = z.object({
  source: z.string(),
  event: z.string(),
  properties: z.record(z.string(), z.string()).nullish(),
})

type MonitorEvent = z.infer<typeof eventSchema>

/**
 * Translates Cloud Hypervisor's events. It reports a triple fault as a reset too, and a guest's panic
 * through the pvpanic device (its docs/event-monitor.md).
 */
export function translateEvent({ source, event, properties }: MonitorEvent): MachineEvent {
  switch (`${source}.${event}`) {
    case 'vm.shutdown':
      return { event: 'SHUTDOWN', reason: 'guest-shutdown' }
    case 'vm.rebooting':
      return { event: 'SHUTDOWN', reason: 'guest-reset' }
    case 'guest.panic':
      if (properties?.event === 'panic') return { event: 'GUEST_PANICKED', reason: null }
      break
  }
  return { event: `${source}.${event}`, reason: null }
}

/** An event has a few hundred bytes; anything longer is not an event and is dropped. */
const longestEvent = 64 * 1024

/** Splits a stream into events: multi-line JSON objects, separated by blank lines. */
export function createEventParser(onEvent: (event: MachineEvent) => void): (text: string) => void {
  let rest = ''
  return (text) => {
    const pieces = (rest + text).split('\n\n')
    rest = (pieces.pop() ?? '').slice(-longestEvent)
    // The blank line after an event may arrive late: a complete object is an event.
    if (rest.trimEnd().endsWith('\n}')) {
      pieces.push(rest)
      rest = ''
    }
    for (const piece of pieces) {
      const event = parseEvent(piece)
      if (event !== undefined) onEvent(translateEvent(event))
    }
  }
}

function parseEvent(text: string): MonitorEvent | undefined {
  try {
    return eventSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Reads Cloud Hypervisor's event monitor until it ends. */
export function followEvents(stream: Readable, onEvent: (event: MachineEvent) => void): void {
  const parse = createEventParser(onEvent)
  stream.setEncoding('utf8')
  stream.on('data', parse)
}
