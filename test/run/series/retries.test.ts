import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { bootPersistently } from '../../../src/run/series/retries.js'
import { failure, type Outcome } from '../../../src/verdict.js'
import type { Boot } from '../../../src/run/boot/boot-image.js'
import { bootWith, ill, panic, passing, refused, stageBoots } from '../boot-sample.js'

const lost: Outcome<Boot> = { ok: false, failure: { ...ill, summary: 'control lost' } }

interface Told {
  readonly outcome: Outcome<Boot>
  readonly boots: number
  /** Name and content of every file that is left. */
  readonly files: readonly string[]
  readonly kept: readonly string[]
}

async function tell(
  outcomes: readonly Outcome<Boot>[],
  { retries = 1, tag, debug = false }: { retries?: number; tag?: string; debug?: boolean } = {},
): Promise<Told> {
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

test('a pass on the second attempt says so, and the first one’s console is kept', async () => {
  const { outcome, boots, files, kept } = await tell([bootWith(ill), bootWith(passing)])
  expect(boots).toBe(2)
  expect(outcome).toMatchObject({ ok: true, value: { attempts: 2 } })
  expect(summaryOf(outcome)).toBe('all is well; passed on the second attempt')
  expect(files).toEqual(['console.attempt-1.log: boot 1', 'console.log: boot 2'])
  expect(kept).toEqual(['console console.attempt-1.log'])
})

test.each([
  ['a pass', bootWith(passing)],
  ['what the kernel did', bootWith(panic)],
  ['a host that will not', bootWith(refused)],
  ['a boot that never was', failure('infrastructure', 'missing: qemu')],
  ['a cancellation', failure('cancelled', 'cancelled')],
])('%s is not tried again', async (_, outcome) => {
  const told = await tell([outcome])
  expect(told.boots).toBe(1)
  expect(told.outcome).toEqual(outcome)
})

test('a panic on the second attempt is a panic', async () => {
  const { outcome } = await tell([lost, bootWith(panic)])
  expect(outcome).toMatchObject({ value: { attempts: 2, report: { verdict: { kind: 'panic' } } } })
  expect(summaryOf(outcome)).toBe('it crashed (on the second attempt)')
})

test.each([
  [0, 1, 'control lost'],
  [1, 2, 'control lost (after 2 attempts)'],
  [3, 4, 'control lost (after 4 attempts)'],
])('with %d retries a host that stays ill has %d attempts', async (retries, boots, summary) => {
  const told = await tell([lost, lost, lost, lost], { retries })
  expect(told.boots).toBe(boots)
  expect(summaryOf(told.outcome)).toBe(summary)
})

test('a debugger is not taken to a second boot', async () => {
  expect(await tell([lost], { debug: true })).toMatchObject({ boots: 1 })
})

test('one of several boots has its number in the names of its attempts', async () => {
  const { kept } = await tell([lost, bootWith(passing)], { tag: 'boot-7' })
  expect(kept).toEqual(['console console.boot-7.attempt-1.log'])
})
