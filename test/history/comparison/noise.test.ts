import { describe, expect, test } from '@jest/globals'
import { fewestRuns } from '../../../src/history/comparison/figures.js'
import { bandOf } from '../../../src/history/comparison/noise.js'

const single = (value: number): { value: number } => ({ value })
const repeated = (value: number, mad: number, boots = 5): Parameters<typeof bandOf>[1] => ({
  value,
  spread: { mad, boots },
})

/** Runs around 1000 ms that scatter by 20. */
const steady = [1000, 1020, 980, 1010, 990, 1000, 1015, 985, 1005, 995]
const band = (before: number, earlier: readonly number[]): ReturnType<typeof bandOf> =>
  bandOf('time', single(before), single(0), earlier)

describe('the noise of earlier runs', () => {
  test('is three standard deviations around the baseline', () => {
    expect(band(1000, steady)).toEqual({ low: 955.522, high: 1044.478, runs: 10, basis: 'history' })
  })

  test('covers the level too, of which the baseline may be an outlier', () => {
    expect(band(1200, [...steady.slice(0, 9), 1200])).toMatchObject({ basis: 'history' })
    const { low, high } = band(1200, [...steady.slice(0, 9), 1200])
    expect(low).toBeLessThan(1000)
    expect(high).toBeGreaterThan(1200)
  })

  test('ignores one outlier, and one in twenty more', () => {
    const { low, high } = band(1000, [...steady, 5000])
    expect([low, high]).toEqual([955.522, 1044.478])
  })

  test('covers two usual times, of which one is rare', () => {
    const bimodal = [99, 99, 117, 99, 99, 117, 99, 99, 99, 117, 99, 99]
    const { low, high } = band(99, bimodal)
    expect(low).toBeLessThanOrEqual(81)
    expect(high).toBeGreaterThanOrEqual(117)
  })

  test('is never below two per cent', () => {
    expect(
      band(
        1000,
        steady.map(() => 1000),
      ),
    ).toMatchObject({ low: 980, high: 1020 })
  })

  test('does not count a change of the level as noise', () => {
    const later = [...steady, ...steady.map((value) => value + 500)]
    const { low, high, runs } = band(1500, later)
    expect(runs).toBe(20)
    expect(low).toBeGreaterThan(1440)
    expect(high).toBeLessThan(1560)
  })

  test('takes values at and below zero', () => {
    expect(
      band(
        0,
        steady.map(() => 0),
      ),
    ).toMatchObject({ low: 0, high: 0 })
    const { low, high } = band(
      -1000,
      steady.map((value) => -value),
    )
    expect([low, high]).toEqual([-1044.478, -955.522])
  })
})

describe('with too few runs', () => {
  const few = steady.slice(0, fewestRuns - 1)
  test.each<[string, Parameters<typeof bandOf>, number, number, string, number]>([
    ['a time', ['time', single(1000), single(1), few], 750, 1250, 'default', 7],
    ['a short time: at least 20 ms', ['time', single(10), single(1), []], -10, 30, 'default', 0],
    ['memory', ['memory', single(100e6), single(1), []], 90e6, 110e6, 'default', 0],
    ['little memory: a MiB', ['memory', single(2 ** 20), single(1), []], 0, 2 ** 21, 'default', 0],
    ['a metric', ['metric', single(40), single(1), []], 30, 50, 'default', 0],
    [
      'the boots of both runs',
      ['time', repeated(1000, 30), repeated(1100, 40), few],
      ...([822.088, 1177.912, 'repeats', 10] as const),
    ],
    [
      'boots that hardly scatter',
      ['time', repeated(1000, 0), repeated(1100, 0), []],
      ...([950, 1050, 'repeats', 10] as const),
    ],
    [
      'too few boots of one',
      ['time', repeated(1000, 30), repeated(1100, 40, 4), []],
      ...([750, 1250, 'default', 0] as const),
    ],
    [
      'boots of one run only',
      ['time', single(1000), repeated(1100, 40), []],
      ...([750, 1250, 'default', 0] as const),
    ],
  ])('%s', (_, args, low, high, basis, runs) => {
    expect(bandOf(...args)).toEqual({ low, high, runs, basis })
  })
})
