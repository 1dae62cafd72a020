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
 * What Cloud Hypervisor's events mean. A triple fault is a reset to it as well; of a guest's panic it
 * tells by the device pvpanic (its docs/event-monitor.md).
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

/** An event has a few hundred bytes; whatever is longer is none. */
const longestEvent = 64 * 1024

/** Cuts a stream into events: JSON objects in several lines each, a blank line between them. */
export function createEventParser(onEvent: (event: MachineEvent) => void): (text: string) => void {
  let rest = ''
  return (text) => {
    const pieces = (rest + text).split('\n\n')
    rest = (pieces.pop() ?? '').slice(-longestEvent)
    // The blank line behind an event may be late: an object that is whole is an event.
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

/** Follows Cloud Hypervisor's event monitor until it ends. */
export function followEvents(stream: Readable, onEvent: (event: MachineEvent) => void): void {
  const parse = createEventParser(onEvent)
  stream.setEncoding('utf8')
  stream.on('data', parse)
}
