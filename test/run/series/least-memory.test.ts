import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import type { Boot, BootRequest } from '../../../src/run/boot/boot-image.js'
import { findLeastMemory } from '../../../src/run/series/least-memory.js'
import type { BootPart } from '../../../src/run/boot/boot-part.js'
import { resultOf } from '../../../src/run/result-of.js'
import { objectToSeries } from '../../../src/run/objections.js'
import type { Outcome, Verdict } from '../../../src/verdict.js'
import { createOsvProfile } from '../../kernels/osv/osv-profile.js'
import { bootWith, ill, panic, passing, refused, stageBoots } from '../boot-sample.js'
import { noFacts, partsWith } from '../parts-sample.js'

const mebibyte = 2 ** 20
const search = { from: 4 * mebibyte, to: 64 * mebibyte, step: mebibyte }

interface Played {
  readonly outcome: Outcome<Verdict>
  readonly base: BootRequest
  readonly part: BootPart
  /** In MiB. */
  readonly asked: readonly number[]
  readonly console: string
  readonly notices: readonly string[]
}

async function searchMemory(
  play: (amount: number, number: number) => Outcome<Boot>,
): Promise<Played> {
  const { base, bootOne, asked, events } = stageBoots(
    { memory: search.to, memory_search: search, retries: 1 },
    (number, bytes) => play(bytes / mebibyte, number),
  )
  const { part, outcome } = await findLeastMemory(base, search, bootOne)
  const notices = events.flatMap((event) => (event.type === 'notice' ? [event.message] : []))
  return {
    ...{ outcome, base, part, notices, asked: asked.map((bytes) => bytes / mebibyte) },
    console: readFileSync(base.consoleLog, 'utf8'),
  }
}

test('boots that fail for lack of memory do not fail the run', async () => {
  const { outcome, base, part, asked, console, notices } = await searchMemory((amount) =>
    bootWith(amount >= 23 ? passing : panic, amount),
  )
  expect(outcome).toMatchObject({
    value: {
      kind: 'pass',
      summary:
        'the least memory is 23.0 MiB; with 22.0 MiB it does not pass (panic: it crashed); all is well',
    },
  })
  expect(asked.slice(0, 3)).toEqual([64, 4, 34])
  expect(asked.at(-1)).toBe(23)
  // Each amount that failed has its console log, under the name in the notice.
  const number = asked.indexOf(22) + 1
  expect(notices).toContain(`  22.0 MiB: panic: it crashed (console.boot-${number}.log)`)
  const kept = part.kept.map(({ path: file }) => [path.basename(file), readFileSync(file, 'utf8')])
  expect(kept).toEqual(
    asked.flatMap((amount, index) =>
      amount < 23 ? [[`console.boot-${index + 1}.log`, `boot ${index + 1}`]] : [],
    ),
  )
  // The reported boot is the one with the least memory.
  expect(part.boot?.report.readyMs).toBe(23)
  expect(console).toBe(`boot ${asked.length}`)
  const result = resultOf(partsWith({ profile: base.profile, boot: part }), passing, noFacts)
  expect(result.boot?.memory).toMatchObject({
    configuredBytes: 23 * mebibyte,
    leastMemoryBytes: 23 * mebibyte,
  })
  expect(result.metrics.least_memory_bytes).toBe(23 * mebibyte)
})

test('if the most is not enough, that boot has the verdict', async () => {
  const { outcome, part, asked } = await searchMemory(() => bootWith(panic))
  expect(asked).toEqual([64])
  expect(outcome).toMatchObject({
    value: { kind: 'panic', summary: 'with 64.0 MiB, the most tried: it crashed' },
  })
  expect(part.leastMemoryBytes).toBeNull()
})

test('an amount that the VMM rejects is too little', async () => {
  const { outcome, part } = await searchMemory((amount) =>
    bootWith(amount >= 9 ? passing : refused, 1),
  )
  expect(outcome).toMatchObject({ value: { kind: 'pass' } })
  expect(part.leastMemoryBytes).toBe(9 * mebibyte)
})

test('a host that rejects the largest amount as well is at fault', async () => {
  const { outcome, asked } = await searchMemory(() => bootWith(refused))
  expect(asked).toEqual([64])
  expect(outcome).toMatchObject({
    value: { kind: 'infrastructure', summary: 'boot with 64.0 MiB: QEMU will not' },
  })
})

test('a transient failure of the host is retried, and never counts as too little memory', async () => {
  const healed = await searchMemory((amount, number) =>
    bootWith(number === 2 ? ill : amount >= 50 ? passing : panic, 1),
  )
  expect(healed.asked.slice(0, 3)).toEqual([64, 4, 4])
  expect(healed.part.leastMemoryBytes).toBe(50 * mebibyte)
  const stays = await searchMemory((amount) => bootWith(amount === 64 ? passing : ill, 1))
  expect(stays.outcome).toMatchObject({
    value: {
      kind: 'infrastructure',
      summary: 'boot with 4.00 MiB: QEMU is ill (on the second attempt)',
    },
  })
})

test('reports an amount that passed only once', async () => {
  const lucky: number[] = []
  const { outcome, part } = await searchMemory((amount) => {
    if (amount === 30) lucky.push(amount)
    return bootWith(amount > 30 || (amount === 30 && lucky.length === 1) ? passing : panic, 1)
  })
  expect(part.leastMemoryBytes).toBe(31 * mebibyte)
  expect(outcome).toMatchObject({
    value: { summary: expect.stringContaining('it passed once and failed once with 30.0 MiB') },
  })
})

test.each([
  ['the image’s tests', { tests: {} }, {}, 'each of the image’s tests is one boot'],
  ['a debugger', {}, { debug: true }, 'a debugger takes one boot'],
  ['a person', {}, { interactive: true }, 'an interactive boot is one boot'],
  ['none of these', {}, {}, undefined],
  ['only a build', { tests: {} }, { command: 'build' as const }, undefined],
])('several boots and %s', (_, section, request, objection) => {
  const profile = createOsvProfile(section)
  const { settings } = profile
  const objections = [{ repeat: 3 }, { memory_search: search }].map((change) =>
    objectToSeries(
      { ...profile, settings: { ...settings, boot: { ...settings.boot, ...change } } },
      { command: 'run', ...request },
    ),
  )
  for (const found of objections)
    if (objection === undefined) expect(found).toBeUndefined()
    else expect(found?.summary).toContain(objection)
  expect(objectToSeries(profile, { command: 'run', ...request })).toBeUndefined()
})
