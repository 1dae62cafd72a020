import { describe, expect, test } from '@jest/globals'
import { compareBoots, type EarlierBoots } from '../../../src/history/comparison/compare.js'
import {
  sampleOf,
  sampleOfLine,
  sampleSchema,
  type BootSample,
} from '../../../src/history/comparison/sample.js'
import { historyLine } from '../../../src/history/result-line.js'
import type { BootComparison, BootReport, RunResult } from '../../../src/result/result.js'
import { sampleResult, sampleVerdict } from '../../github/sample-run.js'

const commitOf = (number: number): string => String(number).padStart(40, '0')
const own = commitOf(99)

interface Changes extends Partial<RunResult> {
  readonly readyMs?: number
}

const { boot: booted, host } = sampleResult()
if (booted === null) throw new Error('the sample has a boot')
const sampleBoot: BootReport = booted
const vmm = { name: 'qemu', version: '8.2.2' }

/** A run that was ready after `readyMs`. */
function runOf(revision: string, { readyMs = 1000, ...changes }: Changes = {}): RunResult {
  const times = { timeToFirstByteMs: 100, timeToReadyMs: readyMs, durationMs: readyMs + 10 }
  return sampleResult({ revision, boot: { ...sampleBoot, ...times, vmm }, ...changes })
}

function sampleFrom(result: RunResult): BootSample {
  const sample = sampleOf(result)
  if (sample === null) throw new Error('nothing to compare')
  // What is stored can be read.
  expect(sampleSchema.parse(JSON.parse(JSON.stringify(sample)))).toEqual(sample)
  return sample
}

/** Runs of the commits 1, 2, …, of which the last is the baseline. */
function after(...runs: readonly Changes[]): EarlierBoots {
  const samples = runs.map((changes, index) => sampleFrom(runOf(commitOf(index + 1), changes)))
  return {
    source: 'main',
    commits: runs.map((_, index) => commitOf(index + 1)).toReversed(),
    ...{ samples, missing: 'no boot is stored' },
  }
}

function compared(now: Changes, earlier: EarlierBoots): BootComparison {
  const comparison = compareBoots(runOf(own, now), earlier)
  if (comparison === undefined) throw new Error('nothing was compared')
  return comparison
}

/** `ready 1000 → 1200 worse` of each figure. */
const words = ({ figures }: BootComparison): readonly string[] =>
  figures.map(({ title, before, now, judgement }) => `${title} ${before} → ${now} ${judgement}`)

const tests = (passed: number, failed: number, skipped: number): RunResult['tests'] => ({
  ...{ passed, failed, skipped },
})
type Case = NonNullable<RunResult['tests']['cases']>[number]
function testsNamed(statuses: Readonly<Record<string, Case['status']>>): RunResult['tests'] {
  const cases = Object.entries(statuses).map(([name, status]) => ({
    ...{ name, status, kind: null, durationMs: null, summary: '', log: null, evidence: [] },
  }))
  const count = (wanted: string): number => cases.filter(({ status }) => status === wanted).length
  return { ...tests(count('passed'), count('failed'), count('skipped')), cases }
}

describe('the figures of a boot', () => {
  test.each<[string, Changes, Changes, readonly string[]]>([
    [
      'beyond the noise',
      {},
      { readyMs: 1300 },
      ['ready 1000 → 1300 worse', 'first byte 100 → 100 same', 'whole boot 1010 → 1310 worse'],
    ],
    [
      'within it',
      {},
      { readyMs: 1200 },
      [
        'ready 1000 → 1200 within-noise',
        'first byte 100 → 100 same',
        'whole boot 1010 → 1210 within-noise',
      ],
    ],
    [
      'faster',
      {},
      { readyMs: 700 },
      ['ready 1000 → 700 better', 'first byte 100 → 100 same', 'whole boot 1010 → 710 better'],
    ],
  ])('%s', (_, before, now, expected) => {
    expect(words(compared(now, after(before)))).toEqual(expected)
  })

  test('the noise is that of the earlier runs', () => {
    const runs = [1000, 1010, 990, 1005, 995, 1000, 1010, 1000].map((readyMs) => ({ readyMs }))
    expect(compared({ readyMs: 1200 }, after(...runs)).figures[0]).toMatchObject({
      ...{ key: 'boot.timeToReadyMs', judgement: 'worse', change: 200 },
      band: { basis: 'history', runs: 8 },
    })
  })

  test('runs after the baseline, and this commit itself, are not its noise', () => {
    const runs = Array.from({ length: 9 }, () => ({ readyMs: 1000 }))
    const { samples, ...more } = after(...runs)
    const later = [
      ...samples,
      ...[commitOf(20), own].map((commit) => sampleFrom(runOf(commit, { readyMs: 3000 }))),
    ]
    const { figures } = compared({ readyMs: 1200 }, { ...more, samples: later })
    expect(figures[0]?.band).toMatchObject({ runs: 9, high: 1020 })
    const rerun = [sampleFrom(runOf(own)), ...samples]
    expect(compared({}, { ...more, samples: rerun }).figures[0]?.band?.runs).toBe(9)
  })

  test('medians count if there were several boots', () => {
    const statistics = {
      'boot.timeToReadyMs': { count: 5, median: 800, min: 1, max: 2000, mad: 10 },
    }
    const repeats = { count: 5, failed: 0, boots: [], statistics }
    const { figures } = compared({ repeats, readyMs: 1999 }, after({ repeats }))
    expect(figures[0]).toMatchObject({
      before: 800,
      now: 800,
      band: { basis: 'repeats', runs: 10 },
    })
  })

  const metric = (value: number, unit: string): Changes => ({
    ...{ metrics: { constructor: value }, metricUnits: { constructor: unit } },
  })
  test.each([
    ['ms', 'worse'],
    ['KiB', 'worse'],
    ['req/s', 'better'],
    ['widgets', 'changed'],
  ])('a metric in %s that doubles is %s', (unit, judgement) => {
    const { figures } = compared(metric(20, unit), after(metric(10, unit)))
    expect(figures.at(-1)).toMatchObject({
      ...{ key: 'metrics.constructor', title: 'constructor', unit, judgement },
    })
  })

  test('a metric without a unit is only changed', () => {
    const { figures } = compared({ metrics: { a: 20 } }, after({ metrics: { a: 10 } }))
    expect(figures.at(-1)).toMatchObject({ unit: '', judgement: 'changed' })
  })

  test('what only one of them has is not compared', () => {
    const { figures } = compared({ metrics: { a: 1 } }, after({ metrics: { b: 1 } }))
    expect(figures.map(({ key }) => key).filter((key) => key.startsWith('metrics'))).toEqual([])
  })
})

describe('the baseline', () => {
  test('is the nearest one in the same conditions', () => {
    const kvm = { ...sampleBoot, vmm, accelerator: 'kvm', timeToReadyMs: 50 } as const
    const { baseline, figures, refused } = compared({}, after({ readyMs: 900 }, { boot: kvm }))
    expect(baseline).toEqual({ source: 'main', revision: commitOf(1), behind: 1 })
    expect(figures[0]).toMatchObject({ before: 900 })
    expect(refused).toEqual([])
  })

  test.each<[string, Changes, string]>([
    [
      'accelerator',
      { boot: { ...sampleBoot, vmm, accelerator: 'kvm' } },
      'another accelerator (kvm before, tcg now)',
    ],
    ['CPU', { host: { ...host, cpu: 'EPYC' } }, 'another CPU model (EPYC before, cpu now)'],
    [
      'QEMU',
      { boot: { ...sampleBoot, vmm: { name: 'qemu', version: '9.0.1' } } },
      'another VMM (qemu 9.0.1 before, qemu 8.2.2 now)',
    ],
    [
      'unknown QEMU',
      { boot: sampleBoot },
      'another VMM (an unknown version before, qemu 8.2.2 now)',
    ],
  ])('of another %s is refused', (_, before, reason) => {
    const comparison = compared(
      { tests: tests(1, 0, 0) },
      after({ ...before, tests: tests(2, 0, 0) }),
    )
    expect(comparison).toEqual({
      baseline: { source: 'main', revision: commitOf(1) },
      figures: [],
      refused: [
        {
          figures: [
            'boot.timeToReadyMs',
            'boot.timeToFirstByteMs',
            'boot.durationMs',
            'tests.passed',
            'tests.failed',
            'tests.skipped',
          ],
          reason,
        },
      ],
    })
  })

  test('of another version of a compiler is refused; another compiler is part of the change', () => {
    const compiledWith = (tools: Readonly<Record<string, string>>): Changes => ({
      host: { ...host, tools },
    })
    const before = after(compiledWith({ gcc: 'gcc 13' }))
    expect(compared(compiledWith({ gcc: 'gcc 14' }), before).refused).toMatchObject([
      { reason: 'another compiler (gcc: gcc 13 before, gcc 14 now)' },
    ])
    expect(compared(compiledWith({ clang: 'clang 19' }), before).refused).toEqual([])
    expect(compared(compiledWith({}), before).refused).toEqual([])
  })

  test('noise comes from runs in the same conditions alone', () => {
    const other = { host: { ...host, cpu: 'EPYC' }, readyMs: 5000 }
    const runs = [other, other, other, other, {}, {}, {}, {}]
    expect(compared({}, after(...runs)).figures[0]?.band).toMatchObject({
      basis: 'default',
      runs: 4,
    })
  })

  test('may be missing, with the reason', () => {
    const none = { source: 'main', commits: [commitOf(1)], samples: [], missing: 'none is stored' }
    expect(compared({}, none)).toEqual({
      ...{ baseline: null, missing: 'none is stored', figures: [], refused: [] },
    })
    // A sample of another branch is no baseline, only noise.
    const elsewhere = { ...none, samples: [sampleFrom(runOf(commitOf(7)))] }
    expect(compared({}, elsewhere).baseline).toBeNull()
  })

  test('may be the one that the user named', () => {
    const named = sampleFrom(runOf(commitOf(5), { readyMs: 500 }))
    const { baseline, figures } = compared({}, { ...after({}), source: 'old.json', named })
    expect(baseline).toEqual({ source: 'old.json', revision: commitOf(5) })
    expect(figures[0]).toMatchObject({ before: 500, judgement: 'worse' })
  })
})

describe('tests', () => {
  test('are compared by number and by name', () => {
    const before = testsNamed({ a: 'passed', b: 'failed', c: 'failed', e: 'skipped' })
    const now = testsNamed({ a: 'failed', b: 'passed', c: 'failed', d: 'failed', e: 'passed' })
    const failed = { verdict: sampleVerdict('assertion-failed') }
    const comparison = compared({ ...failed, tests: now }, after({ ...failed, tests: before }))
    expect(words(comparison)).toEqual([
      'tests passed 1 → 2 better',
      'tests failed 2 → 3 worse',
      'tests skipped 1 → 0 changed',
    ])
    expect(comparison.tests).toEqual({ newFailures: ['a', 'd'], fixed: ['b'] })
    expect(comparison.figures.map(({ band }) => band)).toEqual([null, null, null])
  })

  test('without names only by number', () => {
    const comparison = compared({ tests: tests(3, 0, 0) }, after({ tests: tests(4, 0, 0) }))
    expect(comparison.figures.at(-3)).toMatchObject({ change: -1, judgement: 'worse' })
    expect(comparison.tests).toBeUndefined()
  })
})

test.each<[string, Changes]>([
  ['that did not boot', { boot: null }],
  ['that failed and has no tests', { verdict: sampleVerdict('hang') }],
])('a run %s has nothing to compare', (_, changes) => {
  expect(compareBoots(runOf(own, changes), after({}))).toBeUndefined()
})

test('a line of history is a sample like its result, without names of tests', () => {
  const result = runOf(commitOf(3), { tests: testsNamed({ a: 'passed' }), metrics: { rate: 3 } })
  const facts = { commit: commitOf(3), at: '2026-11-21T13:45:00Z', subject: '' }
  const line = historyLine(result, { commit: facts, now: facts.at, allowUnversioned: false })
  if (!line.ok) throw new Error(line.failure.summary)
  const { failedTests, ...sample } = sampleFrom(result)
  expect(failedTests).toEqual([])
  expect(sampleOfLine(line.value)).toEqual(sample)
  const { boot } = line.value
  expect(
    sampleOfLine({
      ...line.value,
      boot: boot === null ? null : { ...boot, conditions: undefined },
    }),
  ).toBeNull()
  expect(sampleOfLine({ ...line.value, dirty: true })).toBeNull()
})
