import { expect, test } from '@jest/globals'
import type { BootEvent } from '../../../src/console/boot-event.js'
import {
  recordedDate,
  recordedSlowness,
  replayEvents,
  timelineEntry,
  timelineHeader,
} from '../../../src/console/clock/timeline.js'

const share = { ms: 3, ranMs: 1, waitedMs: 2 }
const answer = { status: null, headers: { server: 'osv' }, body: 'b' }
const events: readonly BootEvent[] = [
  { type: 'bytes', atMs: 1, bytes: Buffer.from('abc') },
  { type: 'qmp', atMs: 2, event: 'RESUME', reason: null },
  { type: 'answer', atMs: 3, index: 0, answer },
  { type: 'answer', atMs: 3, key: 'expect.1', index: 1, answer },
  { type: 'sent', atMs: 4.5, text: 'x\n' },
  { type: 'vmm-output', atMs: 5, line: 'warning' },
  { type: 'clock', atMs: 6 },
  { type: 'clock', atMs: 7, pace: { total: share, silent: share } },
  { type: 'ended', atMs: 8, exitCode: null, signal: 'SIGKILL', oomKill: true },
  { type: 'ended', atMs: 8, exitCode: 0, signal: null },
  { type: 'log-end', atMs: 9 },
]
const header = timelineHeader('2026-01-02', 2)

test('every kind of event is read as it was recorded', () => {
  const recording = [header, ...events.map(timelineEntry)].join('')
  expect(replayEvents(Buffer.from('abc, and more'), recording)).toEqual(events)
  expect([recordedDate(recording), recordedSlowness(recording)]).toEqual(['2026-01-02', 2])
})

test.each([
  ['of another version', '{"timeline":2}'],
  ['without a header', ''],
  ['whose header is a list', '[]'],
  ['of more bytes than the log has', `${header}{"type":"bytes","atMs":1,"bytes":4}`],
  ['without the number of bytes', `${header}{"type":"bytes","atMs":1}`],
  ['with a negative number of bytes', `${header}{"type":"bytes","atMs":1,"bytes":-1}`],
  ['whose end was cut off', `${header}{"type":"bytes","atM`],
  ['of an answer without its text', `${header}{"type":"answer","atMs":1,"index":0,"answer":null}`],
  ['whose time is text', `${header}{"type":"clock","atMs":"soon"}`],
])('a recording %s is not used', (_, recording) =>
  expect(replayEvents(Buffer.from('abc'), recording)).toBeUndefined(),
)

test.each(['', 'null', '[]', '{"date":7,"slowness":0.5}', '{"timeline":1}'])(
  'the header %s has no date and stretches nothing',
  (line) => expect([recordedDate(line), recordedSlowness(line)]).toEqual([undefined, 1]),
)
