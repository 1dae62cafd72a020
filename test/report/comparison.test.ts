import { describe, expect, test } from '@jest/globals'
import { comparisonNotes } from '../../src/report/comparison/comparison-text.js'
import { changeText } from '../../src/report/comparison/figure-text.js'
import { headlineOf } from '../../src/report/headline.js'
import type { ComparedFigure } from '../../src/result/result.js'
import { sampleResult } from '../github/sample-run.js'
import { resultWithSizes, treeWith } from './page/samples.js'

type Band = ComparedFigure['band']
const over = (low: number, high: number, basis: 'history' | 'default' = 'history'): Band => ({
  ...{ low, high, runs: 12, basis },
})
function figure(before: number, now: number, more: Partial<ComparedFigure> = {}): ComparedFigure {
  return {
    ...{ key: 'boot.timeToReadyMs', title: 'ready', unit: 'ms', before, now },
    ...{ change: now - before, band: over(before * 0.94, before * 1.06), judgement: 'worse' },
    ...more,
  }
}
const metric = { key: 'metrics.m', title: 'm' } as const

test.each<[ComparedFigure, string]>([
  [figure(1210, 1340), '1.21 s → 1.34 s (+11 %, noise ±6 % over 12 runs)'],
  [
    figure(1210, 1230, { judgement: 'within-noise' }),
    '1.21 s → 1.23 s (+1.7 %, within noise ±6 % over 12 runs)',
  ],
  [figure(1210, 1210, { judgement: 'same' }), '1.21 s, unchanged'],
  [
    figure(1000, 1200, { band: over(900, 1040) }),
    '1.00 s → 1.20 s (+20 %, noise −10 % to +4 % over 12 runs)',
  ],
  [
    figure(1000, 1300, { band: { ...over(750, 1250, 'default'), runs: 3 } as Band }),
    '1.00 s → 1.30 s (+30 %, noise ±25 % assumed, 3 of 8 runs known)',
  ],
  [
    figure(1000, 1300, { band: { low: 950, high: 1050, runs: 10, basis: 'repeats' } }),
    '1.00 s → 1.30 s (+30 %, noise ±5 % over 10 boots)',
  ],
  [
    figure(0, 5, { ...metric, unit: 'x', band: over(0, 0) }),
    '0 x → 5 x (+5 x, noise 0 x to 0 x over 12 runs)',
  ],
  [figure(-4, -2, { ...metric, unit: '', band: null }), '-4 → -2 (+50 %)'],
  [figure(1, 120, { ...metric, unit: '', band: null }), '1 → 120 (×120)'],
  [figure(1.23456, 2.34567, { ...metric, unit: '', band: null }), '1.235 → 2.346 (+90 %)'],
  [figure(12, 11, { unit: 'tests', key: 'tests.passed', band: null }), '12 → 11 (−1)'],
])('%#: %j', (one, expected) => {
  expect(changeText(one)).toBe(expected)
})

describe('a boot without a baseline', () => {
  const comparison = { baseline: null, missing: 'none is stored', figures: [], refused: [] }
  test('is noted', () => {
    const { notes } = headlineOf(sampleResult({ comparison }))
    expect(notes).toEqual(['no baseline for the boot: none is stored'])
  })
  test('is not noted a second time if the sizes have none either', () => {
    const { size } = resultWithSizes(treeWith(3))
    const missing = { ...size, baselineMissing: 'no commit' } as typeof size
    expect(comparisonNotes(sampleResult({ comparison, size: missing }))).toEqual([])
  })
})

test('a headline has the figures beyond the noise, the first three', () => {
  const changed = ['a', 'b', 'c', 'd', 'e'].map((name) =>
    figure(1, 2, {
      key: `metrics.${name}`,
      title: name,
      unit: '',
      band: null,
      judgement: 'changed',
    }),
  )
  const same = figure(1, 1, { key: 'metrics.s', title: 's', judgement: 'same' })
  const baseline = { source: 'main', revision: null }
  const comparison = { baseline, figures: [figure(1000, 2000), ...changed, same], refused: [] }
  const { figures } = headlineOf(sampleResult({ comparison }))
  expect(figures.slice(0, 5)).toEqual([
    'ready 1.00 s → 2.00 s (+100 %, noise ±6 % over 12 runs)',
    'a 1 → 2 (+100 %)',
    'b 1 → 2 (+100 %)',
    'c 1 → 2 (+100 %)',
    '2 more figures changed',
  ])
})
