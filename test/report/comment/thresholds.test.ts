import { expect, test } from '@jest/globals'
import { parsePercent, parseSizeThreshold } from '../../../src/report/comment/thresholds.js'

test.each([
  ['1KiB', { sizeBytes: 1024, sizePercent: 0 }],
  ['0.1%', { sizeBytes: 1, sizePercent: 0.1 }],
  ['1KiB, 0.1%', { sizeBytes: 1024, sizePercent: 0.1 }],
  ['2% , 64B', { sizeBytes: 64, sizePercent: 2 }],
])('%s', (text, value) => {
  expect(parseSizeThreshold(text)).toEqual({ ok: true, value })
})

test.each(['', '1', '-1%', '1000%', 'x', '1KiB;2%'])('%j is refused with the remedy', (text) => {
  expect(parseSizeThreshold(text)).toMatchObject({
    ok: false,
    failure: { kind: 'invalid-profile', hint: 'write 1KiB, 0.1%, or both: 1KiB, 0.1%' },
  })
})

test('a percentage', () => {
  expect(parsePercent('7.5%')).toEqual({ ok: true, value: 7.5 })
  expect(parsePercent('7.5').ok).toBe(false)
})
