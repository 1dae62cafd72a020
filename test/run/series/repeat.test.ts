import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import type { Profile } from '../../../src/profile/profile.js'
import type { Boot } from '../../../src/run/boot/boot-image.js'
import type { BootPart } from '../../../src/run/boot/boot-part.js'
import { resultOf } from '../../../src/run/result-of.js'
import { bootRepeatedly } from '../../../src/run/series/repeat.js'
import { clearTagged } from '../../../src/run/series/keep-attempts.js'
import { failure, type Outcome, type Verdict } from '../../../src/verdict.js'
import { bootWith, ill, panic, passing, stageBoots } from '../boot-sample.js'
import { noFacts, partsWith } from '../parts-sample.js'

const hang: Verdict = { kind: 'hang', summary: 'no output', evidence: [] }

interface Played {
  readonly outcome: Outcome<Verdict>
  readonly profile: Profile
  readonly part: BootPart
  readonly boots: number
  readonly out: string
  readonly files: readonly string[]
  readonly notices: readonly string[]
}

async function repeatBoots(
  repeat: number,
  play: (number: number) => Outcome<Boot>,
  retries = 1,
): Promise<Played> {
  const { base, bootOne, asked, events } = stageBoots({ repeat, retries }, play)
  const { part, outcome } = await bootRepeatedly(base, bootOne)
  const files = readdirSync(base.out).map(
    (name) => `${name}: ${readFileSync(path.join(base.out, name), 'utf8')}`,
  )
  const notices = events.map((event) => {
    if (event.type === 'step') return `${event.done}/${event.total ?? '?'} ${event.label}`
    return event.type === 'notice' ? event.message : event.type
  })
  const { profile } = base
  return { outcome, part, profile, boots: asked.length, out: base.out, files, notices }
}

test('all pass: one verdict, and statistics over all boots', async () => {
  const { outcome, part, files, notices } = await repeatBoots(4, (number) =>
    bootWith(passing, [100, 120, 90, 400][number - 1]),
  )
  expect(outcome).toMatchObject({
    value: { kind: 'pass', summary: 'all 4 boots passed; ready after 110 ms (median)' },
  })
  expect(part.repeats).toMatchObject({
    ...{ count: 4, failed: 0 },
    statistics: {
      'boot.timeToReadyMs': { count: 4, median: 110, min: 90, max: 400, mad: 15 },
      'boot.timeToFirstByteMs': { count: 4, median: 1 },
      'boot.memory.peakHostBytes': { median: 1000 },
      'metrics.rate': { median: 220, max: 800 },
    },
  })
  expect(files).toEqual(['console.log: boot 4'])
  expect(notices).toEqual(['1/4 boot 1', '2/4 boot 2', '3/4 boot 3', '4/4 boot 4'])
})

test('the first failure decides; each failure is reported and kept under its number', async () => {
  const { outcome, part, boots, files, notices } = await repeatBoots(5, (number) => {
    if (number === 2) return bootWith(panic)
    return number === 4 ? bootWith(hang) : bootWith(passing, 10)
  })
  expect(boots).toBe(5)
  expect(outcome).toMatchObject({
    value: { kind: 'panic', summary: '2 of 5 boots failed; boot 2: it crashed' },
  })
  expect(files).toEqual([
    'console.boot-2.log: boot 2',
    'console.boot-4.log: boot 4',
    'console.log: boot 2',
  ])
  expect(part.boot?.report.verdict).toBe(panic)
  expect(part.kept.map(({ path: file }) => path.basename(file)).toSorted()).toEqual([
    'console.boot-2.log',
    'console.boot-4.log',
  ])
  expect(part.repeats?.boots.map(({ number, kind, log }) => [number, kind, log])).toEqual([
    [1, 'pass', null],
    [2, 'panic', 'console.boot-2.log'],
    [3, 'pass', null],
    [4, 'hang', 'console.boot-4.log'],
    [5, 'pass', null],
  ])
  // Only boots that passed count in the statistics.
  expect(part.repeats?.statistics['boot.timeToFirstByteMs']?.count).toBe(3)
  expect(notices).toContain('✗ boot 4: hang: no output')
})

test('the last boot can be the one that failed', async () => {
  const { outcome, files } = await repeatBoots(2, (number) =>
    bootWith(number === 2 ? panic : passing, 1),
  )
  expect(outcome).toMatchObject({ value: { summary: '1 of 2 boots failed; boot 2: it crashed' } })
  expect(files).toEqual(['console.boot-2.log: boot 2', 'console.log: boot 2'])
})

test('a pass on the second attempt is counted', async () => {
  const { outcome, part } = await repeatBoots(3, (number) =>
    number === 2 ? bootWith(ill) : bootWith(passing, 5),
  )
  expect(outcome).toMatchObject({
    value: {
      kind: 'pass',
      summary: 'all 3 boots passed, 1 of them not on the first attempt; ready after 5 ms (median)',
    },
  })
  expect(part.repeats?.boots[1]).toMatchObject({ number: 2, kind: 'pass', attempts: 2 })
})

test.each([
  ['an ill host', bootWith(ill), 'infrastructure', 'boot 3 of 9: QEMU is ill'],
  ['a cancellation', failure('cancelled', 'cancelled'), 'cancelled', 'boot 3 of 9: cancelled'],
])('%s ends the series and is not a failed boot', async (_, last, kind, summary) => {
  const { outcome, part, boots } = await repeatBoots(
    9,
    (number) => (number < 3 ? bootWith(passing, 1) : last),
    0,
  )
  expect(boots).toBe(3)
  expect(outcome).toMatchObject({ ok: false, failure: { kind, summary } })
  expect(part.repeats).toMatchObject({ count: 9, failed: 0, boots: { length: 2 } })
})

test('an exception ends the series; earlier boots are kept', async () => {
  const { outcome, part } = await repeatBoots(3, (number) => {
    if (number === 3) throw new Error('oh')
    return bootWith(number === 1 ? panic : passing, 1)
  })
  expect(outcome).toMatchObject({
    ok: false,
    failure: { kind: 'internal-error', summary: expect.stringContaining('Error: oh') },
  })
  expect(part.boot?.report.verdict).toBe(panic)
  expect(part.repeats).toMatchObject({ count: 3, failed: 1, boots: { length: 2 } })
})

test('the result lists them, and the next run removes their files', async () => {
  const { outcome, part, profile, out } = await repeatBoots(2, () => bootWith(panic))
  if (!outcome.ok) throw new Error('no verdict')
  const { repeats, boot } = resultOf(partsWith({ profile, boot: part }), outcome.value, noFacts)
  expect(repeats).toMatchObject({ count: 2, failed: 2, statistics: {} })
  expect(boot).not.toHaveProperty('flaky')
  await clearTagged(out)
  expect(readdirSync(out)).toEqual(['console.log'])
})
