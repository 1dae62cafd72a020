import { expect, test } from '@jest/globals'
import { renderNotes } from '../../../src/report/notes/notes.js'
import { resultSchema, type RunResult } from '../../../src/result/result.js'
import { sampleResult } from '../../github/sample-run.js'
import { seeded, withHostileText } from '../hostile/hostile-text.js'
import { problemsOfMarkdown } from '../hostile/well-formed.js'

const boot = sampleResult().boot
const config = (effective: Readonly<Record<string, string>>): RunResult['config'] => ({
  ...{ requested: effective, effective, mismatches: [], explained: {} },
})
const baseline = { source: 'v1.1.0', revision: 'a'.repeat(40), totals: { 'micro.img': 4000 } }
const figure = { unit: '', change: 0, band: null, judgement: 'worse' } as const
const now: RunResult = sampleResult({
  profile: 'micro',
  config: config({ NET: 'y', SMP: 'n', NEW: 'y' }),
  tests: { passed: 4, failed: 0, skipped: 1 },
  artifacts: [{ role: 'image', path: 'micro.img', bytes: 4096, sha256: 'ab'.repeat(32) }],
  boot: boot && { ...boot, memory: { configuredBytes: 1024, peakHostBytes: 3 << 20 } },
  size: {
    ...{ tree: { name: 'micro.img', kind: 'file', bytes: 4096 }, totals: { 'micro.img': 4096 } },
    ...{ image: 'micro.img', baseline, delta: { bytes: 96, changes: [] }, budgets: [] },
  },
  comparison: {
    baseline: { source: 'v1.1.0', revision: 'a'.repeat(40) },
    figures: [
      { ...figure, key: 'boot.timeToReadyMs', title: 'ready', before: 50, now: 73.4 },
      {
        ...{ ...figure, key: 'boot.memory.peakHostBytes', title: 'memory', before: 2 << 20 },
        ...{ now: 3 << 20, judgement: 'within-noise' },
      },
    ],
    refused: [],
  },
})
const before = { ...now, config: config({ NET: 'n', SMP: 'n', OLD: 'x|y' }) }

test('figures against the release before, and the options that changed', () => {
  expect(renderNotes([now, sampleResult()], { before: [before] })).toBe(
    `Compared with v1.1.0 (aaaaaaaaaa); 1 kernel without an earlier result.

| Kernel | Image | Change | Ready after | Memory | Tests |
| :- | -: | -: | -: | -: | -: |
| \`micro/x86_64\` | 4,096 B (4.00 KiB) | +96 B (+2.4 %) | 50 ms → 73 ms | 2.00 MiB → 3.00 MiB (within the noise) | 4 of 5 passed |
| \`hello/x86_64\` | 4,096 B (4.00 KiB) | – | 73 ms | 1.00 KiB | – |

**Changed options**

| Kernel | Option | Before | Now |
| :- | :- | :- | :- |
| \`micro/x86_64\` | \`NET\` | \`n\` | \`y\` |
| \`micro/x86_64\` | \`NEW\` | – | \`y\` |
| \`micro/x86_64\` | \`OLD\` | <code>x&#124;y</code> | – |
`,
  )
})

test('of two variants of one profile the record does not say which was which', () => {
  expect(renderNotes([now], { before: [before, before] })).not.toContain('Changed options')
})

test('notes of thousands of kernels are cut', () => {
  const many = Array.from({ length: 3000 }, (_, index) => ({ ...now, profile: `kernel-${index}` }))
  const text = renderNotes(many, { before: many.map((one) => ({ ...one, config: null })) })
  expect(text.length).toBeLessThan(125_000)
  expect(text).toContain('kernel-199')
})

test('hostile text in a record stays text', () => {
  const random = seeded(5)
  for (let round = 0; round < 20; round += 1) {
    const hostile = resultSchema.parse(withHostileText(now, random))
    const text = renderNotes([hostile], { before: [{ ...hostile, config: before.config }] })
    expect(problemsOfMarkdown(text)).toEqual([])
  }
})
