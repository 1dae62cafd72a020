import { describe, expect, test } from '@jest/globals'
import { planTrial, type LeastMemory, type Trial } from '../../../src/run/series/memory-search.js'

/** Searches in MiB with a guest that `passes` plays; `time` counts the boots with an amount. */
function search(
  passes: (amount: number, time: number) => boolean,
  { from = 4, to = 1024, step = 1 } = {},
): { readonly found: LeastMemory | undefined; readonly tried: readonly number[] } {
  const mebibyte = 2 ** 20
  const wanted = { from: from * mebibyte, to: to * mebibyte, step: step * mebibyte }
  const trials: Trial[] = []
  const tried: number[] = []
  for (;;) {
    const planned = planTrial(wanted, trials)
    if (planned.next === 'not-enough') return { found: undefined, tried }
    if (planned.next === 'found') {
      const { bytes, below, unsteady } = planned.found
      const found = {
        bytes: bytes / mebibyte,
        below: below === null ? null : below / mebibyte,
        unsteady: unsteady.map((amount) => amount / mebibyte),
      }
      return { found, tried }
    }
    const amount = planned.bytes / mebibyte
    tried.push(amount)
    const time = tried.filter((earlier) => earlier === amount).length
    trials.push({ bytes: planned.bytes, passed: passes(amount, time) })
    if (tried.length > 100) throw new Error('it never ends')
  }
}

const enoughFrom =
  (least: number) =>
  (amount: number): boolean =>
    amount >= least

test.each([5, 6, 37, 512, 513, 1023, 1024])('%d MiB is found exactly', (least) => {
  const { found, tried } = search(enoughFrom(least))
  expect(found).toEqual({ bytes: least, below: least - 1, unsteady: [] })
  expect(tried.filter((amount) => amount === least)).toHaveLength(2)
  expect(tried.length).toBeLessThanOrEqual(13)
})

test('tries the most, then the least, and stops if that suffices', () => {
  const { found, tried } = search(() => true)
  expect(found).toEqual({ bytes: 4, below: null, unsteady: [] })
  expect(tried).toEqual([1024, 4, 4])
})

test('stops if the most is not enough', () => {
  expect(search(() => false)).toEqual({ found: undefined, tried: [1024] })
})

test('the range may have a single amount', () => {
  const { found, tried } = search(() => true, { from: 64, to: 64 })
  expect(found).toEqual({ bytes: 64, below: null, unsteady: [] })
  expect(tried).toEqual([64, 64])
})

test.each([
  [100, 100, 84],
  [101, 104, 100],
])('with steps of 16 or 4 from %d MiB', (least, bytes, below) => {
  const step = bytes - below
  expect(search(enoughFrom(least), { step, to: 1000 }).found).toMatchObject({ bytes, below })
})

test('the range need not be a multiple of the step', () => {
  const { found } = search(enoughFrom(23), { from: 4, to: 25, step: 8 })
  expect(found).toMatchObject({ bytes: 25, below: 20 })
})

describe('an unsteady guest', () => {
  test('an amount that passed by luck is rejected and reported', () => {
    const { found } = search((amount, time) => (amount === 30 ? time === 1 : amount > 30))
    expect(found).toEqual({ bytes: 31, below: 30, unsteady: [30] })
  })

  test('passing again with less is not hidden: the amount below the result has failed', () => {
    const { found } = search((amount) => amount >= 200 || (amount >= 20 && amount <= 24))
    expect(found?.bytes).toBe(200)
    expect(found?.below).toBe(199)
  })

  test('one that always fails the second time ends the search as not enough', () => {
    const { found, tried } = search((_, time) => time === 1)
    expect(found).toBeUndefined()
    expect(tried.at(-1)).toBe(1024)
  })

  test('a guest that stays unsteady ends the search at a steady amount', () => {
    const { found } = search((amount, time) => amount >= 512 || (amount >= 16 && time === 1))
    expect(found?.bytes).toBeGreaterThanOrEqual(512)
    expect(found?.unsteady.length).toBeGreaterThan(3)
  })
})
