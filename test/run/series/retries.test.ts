import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { bootPersistently } from '../../../src/run/series/retries.js'
import { failure, type Outcome } from '../../../src/verdict.js'
import type { Boot } from '../../../src/run/boot/boot-image.js'
import { bootWith, ill, panic, passing, refused, stageBoots } from '../boot-sample.js'

const lost: Outcome<Boot> = { ok: false, failure: { ...ill, summary: 'control lost' } }

interface Played {
  readonly outcome: Outcome<Boot>
  readonly boots: number
  /** Name and content of every remaining file. */
  readonly files: readonly string[]
  readonly kept: readonly string[]
}

async function bootWithRetries(
  outcomes: readonly Outcome<Boot>[],
  { retries = 1, tag, debug = false }: { retries?: number; tag?: string; debug?: boolean } = {},
): Promise<Played> {
  const { base, bootOne, asked } = stageBoots(
    { retries },
    (number) => outcomes[number - 1] ?? failure('internal-error', 'one boot too many'),
  )
  const { part: kept, outcome } = await bootPersistently(
    { ...base, debug: debug ? { elf: '/elf' } : null },
    bootOne,
    tag,
  )
  const files = readdirSync(base.out).map(
    (name) => `${name}: ${readFileSync(path.join(base.out, name), 'utf8')}`,
  )
  return {
    ...{ outcome, files, boots: asked.length },
    kept: kept.map(({ role, path: file }) => `${role} ${path.basename(file)}`),
  }
}

function summaryOf(outcome: Outcome<Boot>): string {
  return (outcome.ok ? outcome.value.report.verdict : outcome.failure).summary
}

test('a pass on the second attempt says so and keeps the console of the first', async () => {
  const { outcome, boots, files, kept } = await bootWithRetries([bootWith(ill), bootWith(passing)])
  expect(boots).toBe(2)
  expect(outcome).toMatchObject({ ok: true, value: { attempts: 2 } })
  expect(summaryOf(outcome)).toBe('all is well; passed on the second attempt')
  expect(files).toEqual(['console.attempt-1.log: boot 1', 'console.log: boot 2'])
  expect(kept).toEqual(['console console.attempt-1.log'])
})

test.each([
  ['a pass', bootWith(passing)],
  ['a failure of the kernel', bootWith(panic)],
  ['a permanent failure of the host', bootWith(refused)],
  ['a boot that was never started', failure('infrastructure', 'missing: qemu')],
  ['a cancellation', failure('cancelled', 'cancelled')],
])('%s is not retried', async (_, outcome) => {
  const ended = await bootWithRetries([outcome])
  expect(ended.boots).toBe(1)
  expect(ended.outcome).toEqual(outcome)
})

test('a panic on the second attempt is a panic', async () => {
  const { outcome } = await bootWithRetries([lost, bootWith(panic)])
  expect(outcome).toMatchObject({ value: { attempts: 2, report: { verdict: { kind: 'panic' } } } })
  expect(summaryOf(outcome)).toBe('it crashed (on the second attempt)')
})

test.each([
  [0, 1, 'control lost'],
  [1, 2, 'control lost (after 2 attempts)'],
  [3, 4, 'control lost (after 4 attempts)'],
])(
  'with %d retries a host that keeps failing gets %d attempts',
  async (retries, boots, summary) => {
    const ended = await bootWithRetries([lost, lost, lost, lost], { retries })
    expect(ended.boots).toBe(boots)
    expect(summaryOf(ended.outcome)).toBe(summary)
  },
)

test('a boot with a debugger is not retried', async () => {
  expect(await bootWithRetries([lost], { debug: true })).toMatchObject({ boots: 1 })
})

test('the attempts of a boot in a series have its number in their names', async () => {
  const { kept } = await bootWithRetries([lost, bootWith(passing)], { tag: 'boot-7' })
  expect(kept).toEqual(['console console.boot-7.attempt-1.log'])
})
