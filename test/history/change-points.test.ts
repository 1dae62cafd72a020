import { describe, expect, jest, test } from '@jest/globals'
import { findChangePoints } from '../../src/history/change-points.js'
import { findSteps } from '../../src/history/steps.js'
import { normalNumbers, randomNumbers } from './sample-lines.js'

function series(length: number, valueAt: (index: number) => number): readonly number[] {
  return Array.from({ length }, (_, index) => valueAt(index))
}

describe('exact values', () => {
  test.each([
    ['nothing', [], []],
    ['one', [5], []],
    ['a step', [1000, 1000, 1100, 1100], [[2, 1000, 1100]]],
    ['a step at the last run', [1000, 1000, 999], [[2, 1000, 999]]],
    ['less than a thousandth', [100_000, 100_099, 100_000], []],
    ['a thousandth', [100_000, 100_100], [[1, 100_000, 100_100]]],
    [
      'there and back',
      [10, 20, 10],
      [
        [1, 10, 20],
        [2, 20, 10],
      ],
    ],
    // From the level of the last mark, not from the run before.
    ['a little with every run', [10_000, 10_004, 10_008, 10_012, 10_016], [[3, 10_000, 10_012]]],
    ['appears', [0, 0, 7], [[2, 0, 7]]],
    ['goes', [7, 0], [[1, 7, 0]]],
    ['unknown is not a change', [null, 10, null, 10, null, 12], [[5, 10, 12]]],
  ])('%s', (_, values, expected) => {
    expect(findSteps(values).map(({ index, from, to }) => [index, from, to])).toEqual(expected)
  })
})

const marked = (values: readonly (number | null)[]): readonly number[] =>
  findChangePoints(values).map(({ index }) => index)

describe('values with 2 % noise', () => {
  const around = (seed: number): ((level: number) => number) => {
    const normal = normalNumbers(seed)
    return (level) => level * (1 + 0.02 * normal())
  }

  test.each([
    ['up by 15 %', 40, [25], (at: number) => (at < 25 ? 100 : 115)],
    ['down by 15 %', 40, [12], (at: number) => (at < 12 ? 100 : 85)],
    ['seen after five runs', 25, [20], (at: number) => (at < 20 ? 100 : 115)],
    ['comes and goes', 40, [15, 26], (at: number) => (at >= 15 && at < 26 ? 115 : 100)],
    ['three levels', 60, [20, 40], (at: number) => 100 + 12 * Math.floor(at / 20)],
    ['no change', 60, [], () => 100],
    ['too few runs', 5, [], (at: number) => (at < 3 ? 100 : 200)],
    ['a step of 1 % is too small', 200, [], (at: number) => (at < 100 ? 100 : 101)],
  ])('%s', (_, length, expected, level) => {
    // For many seeds, not one lucky one.
    for (const seed of [1, 2, 3]) {
      const value = around(seed)
      expect(marked(series(length, (at) => value(level(at))))).toEqual(expected)
    }
  })

  test('levels are medians', () => {
    const value = around(4)
    const [change] = findChangePoints(series(40, (at) => value(at < 20 ? 100 : 150)))
    expect(Math.abs((change?.from ?? 0) - 100)).toBeLessThan(2)
    expect(Math.abs((change?.to ?? 0) - 150)).toBeLessThan(3)
  })

  test.each([0, 1, 15, 28, 29])('an outlier at run %i is not a change', (outlier) => {
    for (const seed of [5, 6, 7]) {
      const value = around(seed)
      expect(marked(series(30, (at) => value(at === outlier ? 1000 : 100)))).toEqual([])
    }
  })

  test('an outlier hides no change', () => {
    const value = around(8)
    const values = series(40, (at) => value(at === 30 ? 900 : at < 20 ? 100 : 115))
    expect(marked(values)).toEqual([20])
  })

  test('runs without a value are skipped, and the index is that of the run', () => {
    const value = around(9)
    const values = series(40, (at) => value(at < 20 ? 100 : 115))
    expect(marked(values.flatMap((one) => [null, one]))).toEqual([41])
  })

  test('the same series always has the same marks', () => {
    const chance = jest.spyOn(Math, 'random').mockImplementation(() => {
      throw new Error('asked for')
    })
    const value = around(10)
    expect(marked(series(50, (at) => value(at < 30 ? 100 : 104)))).toEqual([31])
    chance.mockRestore()
  })
})

describe('noise alone', () => {
  const kinds: Readonly<Record<string, (seed: number) => () => number>> = {
    'normal, 3 %': (seed) => {
      const normal = normalNumbers(seed)
      return () => 100 * (1 + 0.03 * normal())
    },
    'skewed, 20 %': (seed) => {
      const normal = normalNumbers(seed)
      return () => 100 * Math.exp(0.2 * normal())
    },
    'hosts of two speeds': (seed) => {
      const random = randomNumbers(seed)
      const normal = normalNumbers(seed + 1)
      return () => (random() < 0.5 ? 100 : 160) * (1 + 0.01 * normal())
    },
    'equal but for a few': (seed) => {
      const random = randomNumbers(seed)
      return () => (random() < 0.2 ? 104 : 100)
    },
  }

  // Two tests at a level of 1 in 200: at most 1 series of 100 may be marked.
  test.each(Object.entries(kinds))(
    '%s: at most 1 mark in 100 series',
    (_, noiseOf) => {
      let falsely = 0
      for (let seed = 0; seed < 100; seed++) {
        const noise = noiseOf(1000 + 7 * seed)
        if (marked(series(40, noise)).length > 0) falsely++
      }
      expect(falsely).toBeLessThanOrEqual(1)
    },
    60_000,
  )
})

test('equal values; only the newest of very many values are scanned', () => {
  expect(marked(series(1000, () => 7))).toEqual([])
  const normal = normalNumbers(3)
  const level = (at: number): number => (at < 100 ? 60 : at < 4900 ? 100 : 130)
  const values = series(5000, (at) => level(at) + normal())
  expect(marked(values)).toEqual([4900])
  expect(marked(values.slice(0, 200))).toEqual([100])
})
