import { describe, expect, test } from '@jest/globals'
import {
  formatBytes,
  formatDelta,
  formatDuration,
  formatNumberOf,
} from '../../src/report/quantities.js'

test.each([
  [0, '0 B'],
  [812, '812 B'],
  [1023, '1,023 B'],
  [1024, '1,024 B (1.00 KiB)'],
  [65_536, '65,536 B (64.0 KiB)'],
  [1_048_575, '1,048,575 B (1.00 MiB)'],
  [1_982_256, '1,982,256 B (1.89 MiB)'],
  [18_397_984, '18,397,984 B (17.5 MiB)'],
  [137_438_953_472, '137,438,953,472 B (128 GiB)'],
])('%d bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text)
})

describe('a delta', () => {
  test.each([
    [100, 100, '±0 B'],
    [0, 0, '±0 B'],
    [0, 1234, '+1,234 B (new)'],
    [1234, 0, '−1,234 B (gone)'],
    [200, 201, '+1 B (+0.50 %)'],
    [1000, 1100, '+100 B (+10 %)'],
    [1000, 984, '−16 B (−1.6 %)'],
    [100_000_000, 100_000_001, '+1 B (+<0.01 %)'],
    [100, 5100, '+5,000 B (+5000 %)'],
  ])('from %d to %d is %s', (before, after, text) => {
    expect(formatDelta(before, after)).toBe(text)
  })
})

test.each([
  [0, '0 ms'],
  [0.2, '<1 ms'],
  [12.04, '12 ms'],
  [999.6, '1.00 s'],
  [2310, '2.31 s'],
  [12_345, '12.3 s'],
  [59_960, '1 min 00 s'],
  [185_000, '3 min 05 s'],
  [3_720_000, '1 h 02 min'],
])('%d ms are %s', (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text)
})

test('counts agree with their nouns', () => {
  expect([1, 2000].map((count) => formatNumberOf(count, 'symbol'))).toEqual([
    '1 symbol',
    '2,000 symbols',
  ])
})
