import { expect, test } from '@jest/globals'
import { parseSize } from '../../../src/profile/schema/units.js'
import { parseWaiverTrailer, strayWaivers } from '../../../src/size/budgets/waiver-trailer.js'

const by = { author: 'A', commit: 'abc' }

test('a trailer is a waiver', () => {
  expect(parseWaiverTrailer('k.elf 20kB 2026-12-31 for the table', by, parseSize)).toEqual({
    waiver: {
      path: 'k.elf',
      amountBytes: 20_000,
      until: '2026-12-31',
      reason: 'for the table',
      author: 'A',
      origin: 'commit abc',
    },
  })
})

test.each([
  ['k.elf 20 2026-12-31 why', 'the amount 20 has no unit, such as B or kB'],
  ['k.elf -20kB 2026-12-31 why', '-20kB is not an amount such as 20kB'],
  ['k.elf 1e99kB 2026-12-31 why', '1e99kB is not an amount such as 20kB'],
  [`k.elf ${'9'.repeat(5000)}`, `the amount ${'9'.repeat(40)}… has no unit, such as B or kB`],
  ['k.elf', 'the amount is missing, such as 20kB'],
  ['k.elf 20kB', 'the date is missing, such as 2026-12-31'],
  ['k.elf 20kB 2026-02-31 why', '2026-02-31 is not a date such as 2026-12-31'],
  ['k.elf 20kB 31.12.2026 why', '31.12.2026 is not a date such as 2026-12-31'],
  ['k.elf 20kB why', 'why is not a date such as 2026-12-31'],
  ['k.elf 20kB 2026-12-31', 'the reason is missing'],
  ['20kB 2026-12-31 why', 'the path is missing'],
])('the trailer %s is rejected: %s', (text, problem) => {
  expect(parseWaiverTrailer(text, by, parseSize)).toEqual({ problem })
})

const outside = 'it is not among the trailers, which are in the last paragraph'
test.each<[string, readonly string[], readonly string[]]>([
  ['T\n\nSize-Waiver: k 1kB', ['k 1kB'], []],
  // The value of a trailer continues on the next line.
  ['T\n\nSize-Waiver: k\n  1kB', ['k 1kB'], []],
  ['T\n\nSize-Waiver: k 1kB\n\nMore.', [], [outside]],
  ['T\n\n* size-waiver: k 1kB\n\n* Next', ['other'], [outside]],
  ['T\n\nSize-Waivers: k 1kB', [], ['Size-Waivers is not Size-Waiver']],
  ['T\n\nSize-waivre: k 1kB', [], ['Size-waivre is not Size-Waiver']],
  ['T\n\nSize Waiver: k 1kB', [], ['Size Waiver is not Size-Waiver']],
  ['T\n\nSize-Waiver:\nReviewed-by: A\nSize-wise: fine\nWaiver: k', [], []],
  ['We write Size-Waiver: lines', [], []],
  ['', [], []],
])('lines of %j that look like waivers but are not trailers', (message, values, problems) => {
  expect(strayWaivers(message, values).map(({ problem }) => problem)).toEqual(problems)
})
