import { describe, expect, test } from '@jest/globals'
import { planTrial, type LeastMemory, type Trial } from '../../../src/run/series/memory-search.js'

/** In MiB, of a guest that passes where `passes` says so; `time` counts the boots with an amount. */
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

test('the most is tried first, then the least: nothing else where that is enough', () => {
  const { found, tried } = search(() => true)
  expect(found).toEqual({ bytes: 4, below: null, unsteady: [] })
  expect(tried).toEqual([1024, 4, 4])
})

test('where the most is not enough, nothing else is tried', () => {
  expect(search(() => false)).toEqual({ found: undefined, tried: [1024] })
})

test('there may be nothing to choose from', () => {
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

test('steps need not end at the most', () => {
  const { found } = search(enoughFrom(23), { from: 4, to: 25, step: 8 })
  expect(found).toMatchObject({ bytes: 25, below: 20 })
})

describe('a guest that is not the same each time', () => {
  test('what passed by luck is not taken, and told', () => {
    const { found } = search((amount, time) => (amount === 30 ? time === 1 : amount > 30))
    expect(found).toEqual({ bytes: 31, below: 30, unsteady: [30] })
  })

  test('what works with less again is not missed silently: what is found has failed below', () => {
    const { found } = search((amount) => amount >= 200 || (amount >= 20 && amount <= 24))
    expect(found?.bytes).toBe(200)
    expect(found?.below).toBe(199)
  })

  test('one that always fails the second time ends, as not enough', () => {
    const { found, tried } = search((_, time) => time === 1)
    expect(found).toBeUndefined()
    expect(tried.at(-1)).toBe(1024)
  })

  test('one that is unsteady again and again is given up on, at what is steady', () => {
    const { found } = search((amount, time) => amount >= 512 || (amount >= 16 && time === 1))
    expect(found?.bytes).toBeGreaterThanOrEqual(512)
    expect(found?.unsteady.length).toBeGreaterThan(3)
  })
})
