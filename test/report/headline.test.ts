import { expect, test } from '@jest/globals'
import { headlineOf, imageBytesOf } from '../../src/report/headline.js'
import type { RunResult, SizeReport } from '../../src/result/result.js'
import { sampleResult } from '../github/sample-run.js'

type Totals = Readonly<Record<string, number>>

function sizesOf(totals: Totals, before: Totals | null, more: Partial<SizeReport>): SizeReport {
  const sum = (all: Totals): number => Object.values(all).reduce((one, other) => one + other, 0)
  const baseline = before === null ? null : { source: 'main', revision: null, totals: before }
  const delta = before === null ? null : { bytes: sum(totals) - sum(before), changes: [] }
  const tree = { name: 'image', kind: 'image' as const, bytes: sum(totals) }
  return { tree, totals, baseline, delta, budgets: [], ...more }
}

const image = { role: 'image', path: 'k.elf', bytes: 900, sha256: '' } as const
const both = { 'k.elf': 900, stripped: 100 }

test.each<[string, RunResult['artifacts'], SizeReport | null, readonly string[]]>([
  ['not measured', [image], null, ['image 900 B', 'size not measured']],
  ['no baseline', [image], sizesOf(both, null, {}), ['image 900 B', 'no size baseline']],
  [
    'a copy that grew as well',
    [image],
    sizesOf(both, { 'k.elf': 800, stripped: 50 }, {}),
    ['image 900 B, +100 B (+13 %) against main', 'all artifacts +150 B (+18 %)'],
  ],
  [
    'an image that was not built now',
    [],
    sizesOf(both, { 'k.elf': 900, stripped: 50 }, { image: 'k.elf' }),
    ['image 900 B, ±0 B against main', 'all artifacts +50 B (+5.3 %)'],
  ],
  [
    'the image alone',
    [image],
    sizesOf({ 'k.elf': 900 }, { 'k.elf': 800 }, {}),
    ['image 900 B, +100 B (+13 %) against main'],
  ],
  [
    'an image that is new',
    [image],
    sizesOf(both, { stripped: 100 }, {}),
    ['image 900 B, +900 B (new) against main', 'all artifacts +900 B (+900 %)'],
  ],
  [
    'an image that was not measured',
    [image],
    sizesOf({ a: 1, b: 2 }, { a: 1, b: 1 }, {}),
    ['image 900 B', 'all artifacts +1 B (+50 %) against main'],
  ],
])('sizes in the headline: %s', (_, artifacts, size, figures) => {
  const result = sampleResult({ boot: null, artifacts, size })
  expect(headlineOf(result).figures.slice(1)).toEqual(figures)
  expect(imageBytesOf(result)).toBe(900)
})
