import { describe, expect, test } from '@jest/globals'
import {
  createEventParser,
  translateEvent,
} from '../../../src/machine/cloud-hypervisor/event-monitor.js'
import type { MachineEvent } from '../../../src/machine/machine-control.js'

function write(source: string, event: string, properties: object | null = null): string {
  const timestamp = { secs: 0, nanos: 1 }
  return `${JSON.stringify({ timestamp, source, event, properties }, null, 2)}\n\n`
}

function parse(pieces: readonly string[]): readonly MachineEvent[] {
  const events: MachineEvent[] = []
  const push = createEventParser((event) => events.push(event))
  for (const piece of pieces) push(piece)
  return events
}

describe.each<[string, string, Readonly<Record<string, string>> | null, MachineEvent]>([
  ['vm', 'shutdown', null, { event: 'SHUTDOWN', reason: 'guest-shutdown' }],
  ['vm', 'rebooting', null, { event: 'SHUTDOWN', reason: 'guest-reset' }],
  ['guest', 'panic', { event: 'panic' }, { event: 'GUEST_PANICKED', reason: null }],
  ['guest', 'panic', { event: 'crash_loaded' }, { event: 'guest.panic', reason: null }],
  ['vm', 'booted', null, { event: 'vm.booted', reason: null }],
])('%s.%s %j', (source, event, properties, expected) => {
  test('is translated to QMP', () => {
    expect(translateEvent({ source, event, properties })).toEqual(expected)
  })
})

const both = write('vm', 'booted') + write('virtio-device', 'activated', { id: '__rng' })
const expected = ['vm.booted', 'virtio-device.activated']

test.each([1, 7, 1000])('a stream in pieces of %i', (size) => {
  const pieces = both.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
  expect(parse(pieces).map(({ event }) => event)).toEqual(expected)
})

test('the last event counts without a blank line after it', () => {
  expect(parse([both.trimEnd()]).map(({ event }) => event)).toEqual(expected)
})

test('anything that is not an event is skipped', () => {
  expect(parse(['{\n"half": \n\n', '[]\n\n', '{\n  "source": 1\n}\n\n', both])).toHaveLength(2)
})

test('endless input takes no memory, and later events are still read', () => {
  expect(parse(['x'.repeat(200_000), '\n\n', both])).toHaveLength(2)
})
