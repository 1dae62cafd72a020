import { describe, expect, test } from '@jest/globals'
import type { BootEvent } from '../../../src/console/boot-event.js'
import { Judge } from '../../../src/console/judge.js'
import type { JudgeSettings } from '../../../src/console/judge-settings.js'
import { describeShare } from '../../../src/console/clock/cpu-starvation.js'
import { createCpuShareMeter, type Share } from '../../../src/console/clock/cpu-share-meter.js'
import {
  replay,
  replayEvents,
  timelineEntry,
  timelineHeader,
} from '../../../src/console/clock/timeline.js'
import { cpuTimeBetween } from '../../../src/host/process/cpu-time.js'

const share = (ms: number, ranMs: number, waitedMs: number): Share => ({ ms, ranMs, waitedMs })

test.each<[Share, string]>([
  [share(30_000, 29_800, 100), 'busy: 99 % of a CPU'],
  [share(10_000, 19_500, 0), 'busy: 195 % of a CPU'],
  [share(30_000, 12, 3), 'idle: no CPU used'],
  [
    share(30_000, 6000, 22_100),
    'starved: the host gave it 20 % of a CPU, it waited 22.1 s for one',
  ],
  // It ran longer than it waited: slow, but not the host's fault.
  [share(30_000, 16_000, 14_000), 'busy: 53 % of a CPU'],
  // An idle guest that waited a little was not held up.
  [share(30_000, 10, 500), 'idle: no CPU used'],
])('%j is described as %s', (given, text) => expect(describeShare(given)).toBe(text))

const settings: JudgeSettings = {
  expect: [{ text: 'never said' }],
  ...{ reject: [], allow: [], vocabularies: [], today: '2026-01-01', commandLine: '' },
  ...{
    vmm: 'qemu',
    debugExit: false,
    timeoutMs: 60_000,
    silenceMs: 2000,
    listenMs: 100,
    outputLimit: 1000,
  },
}
const hello: BootEvent = { type: 'bytes', atMs: 1000, bytes: Buffer.from('hello\n') }
const strike = (atMs: number, silent: Share, total = silent): BootEvent => ({
  ...{ type: 'clock', atMs, pace: { silent, total } },
})

function judgeOf(changes: Partial<JudgeSettings>, ...events: readonly BootEvent[]): Judge {
  const judge = new Judge({ ...settings, ...changes })
  for (const event of events) judge.observe(event)
  return judge
}

describe('silence', () => {
  test('of a guest that had its CPU is a hang; the summary says what it did', () => {
    const { verdict } = judgeOf({}, hello, strike(3001, share(2001, 1990, 3)))
    expect(verdict?.summary).toBe(
      'no output for 2.0 s while waiting for “never said” (busy: 99 % of a CPU)',
    )
  })

  test('of a starved guest may last longer by the time it waited', () => {
    const judge = judgeOf({}, hello, strike(3001, share(2001, 400, 1500)))
    expect(judge.verdict).toBeUndefined()
    expect(judge.deadlineMs()).toBe(4500)
    judge.observe(strike(4501, share(3501, 1400, 2000)))
    expect(judge.deadlineMs()).toBe(5000)
    judge.observe(strike(5001, share(4001, 1800, 2000)))
    expect(judge.verdict?.summary).toMatch(/\(starved: the host gave it 45 % of a CPU/)
  })

  test('lasts three times its limit at most', () => {
    const judge = judgeOf({}, hello, strike(7001, share(6001, 1, 6000)))
    expect(judge.verdict?.kind).toBe('hang')
    expect(judgeOf({}, hello, strike(6999, share(5999, 1, 5998))).verdict).toBeUndefined()
  })

  test('restarts with a byte: earlier waiting no longer counts', () => {
    const more: BootEvent = { type: 'bytes', atMs: 3500, bytes: Buffer.from('more\n') }
    const judge = judgeOf({}, hello, strike(3001, share(2001, 400, 1500)), more)
    expect(judge.deadlineMs()).toBe(5500)
  })
})

describe('listening after the last expectation', () => {
  const listening = { expect: [{ text: 'hello' }], listenMs: 500, debugExit: true }

  test('ends in time if the guest had its CPU, or wanted none', () => {
    for (const had of [share(501, 480, 20), share(501, 2, 1)])
      expect(judgeOf(listening, hello, strike(1501, had)).verdict?.kind).toBe('pass')
  })

  test('goes on while the guest gets no CPU, and hears how it ends', () => {
    const judge = judgeOf(listening, hello, strike(1501, share(501, 20, 470)))
    expect(judge.verdict).toBeUndefined()
    expect(judge.deadlineMs()).toBe(1970)
    judge.observe({ type: 'ended', atMs: 1900, exitCode: 7, signal: null })
    expect(judge.verdict?.kind).toBe('unexpected-exit')
  })

  test('lasts twenty times its limit at most', () => {
    const starved = share(10_001, 1, 10_000)
    expect(judgeOf(listening, hello, strike(11_001, starved)).verdict?.kind).toBe('pass')
  })
})

test('a machine that somebody has stopped is the host’s, live and from a recording', () => {
  const stopped: BootEvent = {
    type: 'clock',
    atMs: 3001,
    pace: { silent: share(2001, 0, 0), total: share(3001, 900, 0), stopped: true },
  }
  const verdict = {
    kind: 'infrastructure',
    summary: 'QEMU gave up: its process is stopped (SIGSTOP or a debugger)',
  }
  const live = judgeOf({}, hello, stopped)
  const after: BootEvent = { type: 'clock', atMs: live.deadlineMs() }
  live.observe(after)
  expect(live.verdict).toMatchObject(verdict)
  const happened = [hello, stopped, after]
  const recording = [timelineHeader('2026-01-01'), ...happened.map(timelineEntry)].join('')
  const judge = new Judge(settings)
  replay(judge, replayEvents(Buffer.from('hello\n'), recording) ?? [])
  expect(judge.verdict).toMatchObject(verdict)
})

test('the limit on the whole boot is extended for a starved guest, too', () => {
  const starved = strike(4001, share(10, 10, 0), share(4001, 500, 3000))
  const limits = { timeoutMs: 4000, silenceMs: 60_000 }
  expect(judgeOf(limits, hello, starved).deadlineMs()).toBe(7000)
  const busy = strike(4001, share(10, 10, 0), share(4001, 3900, 5))
  expect(judgeOf(limits, hello, busy).verdict).toMatchObject({
    kind: 'timeout',
    summary: 'still running after 4.0 s while waiting for “never said” (busy: 97 % of a CPU)',
  })
})

test('a recording keeps CPU shares, so a stored log gets the same verdict', () => {
  const late: BootEvent = { type: 'bytes', atMs: 4200, bytes: Buffer.from('late\n') }
  const happened = [
    hello,
    strike(3001, share(2001, 400, 1500)),
    late,
    strike(6201, share(2001, 4, 0)),
  ]
  const live = judgeOf({}, ...happened)
  const recording = [timelineHeader('2026-01-01'), ...happened.map(timelineEntry)].join('')
  const events = replayEvents(Buffer.from('hello\nlate\n'), recording) ?? []
  const judge = new Judge(settings)
  replay(judge, events)
  expect(judge.verdict).toEqual(live.verdict)
  expect(judge.verdict?.summary).toContain('idle: no CPU used')
})

test('the thread that waited longest counts', () => {
  const before = { ranMs: 100, waitedMs: new Map([['1', 50]]) }
  const after = {
    ranMs: 300,
    waitedMs: new Map([
      ['1', 60],
      ['2', 40],
    ]),
  }
  expect(cpuTimeBetween(before, after)).toEqual({ ranMs: 200, waitedMs: 40 })
})

test('a meter measures from the last sign of life and from the start', () => {
  let now = 0
  let ranMs = 0
  const meter = createCpuShareMeter({
    now: () => now,
    cpuTime: () => ({ ranMs, waitedMs: new Map() }),
    isStopped: () => false,
  })
  ;[now, ranMs] = [1000, 600]
  meter.sign()
  meter.read()
  ;[now, ranMs] = [4000, 700]
  const reading = meter.read()
  meter.stop()
  expect(reading?.silent).toEqual({ ms: 3000, ranMs: 100, waitedMs: 0 })
  expect(reading?.total).toEqual({ ms: 4000, ranMs: 700, waitedMs: 0 })
})
