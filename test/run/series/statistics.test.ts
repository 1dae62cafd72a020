import { expect, test } from '@jest/globals'
import { describeSamples, describeValues } from '../../../src/run/series/statistics.js'

test.each([
  [[7], { count: 1, median: 7, min: 7, max: 7, mad: 0 }],
  [[3, 1, 2], { count: 3, median: 2, min: 1, max: 3, mad: 1 }],
  // The mean of the two in the middle; not sorted as text.
  [[100, 9, 20, 30], { count: 4, median: 25, min: 9, max: 100, mad: 10.5 }],
  // An outlier moves neither.
  [[10, 10, 11, 12, 5000], { count: 5, median: 11, min: 10, max: 5000, mad: 1 }],
])('%p', (values, expected) => {
  expect(describeValues(values)).toEqual(expected)
})

test('no values, no statistics', () => {
  expect(describeValues([])).toBeUndefined()
})

test('a sample without a value does not count as zero', () => {
  const samples = [{ ready: 4, peak: null }, { ready: 6, requests: 9 }, { ready: null }]
  expect(describeSamples(samples)).toEqual({
    ready: { count: 2, median: 5, min: 4, max: 6, mad: 1 },
    requests: { count: 1, median: 9, min: 9, max: 9, mad: 0 },
  })
})
