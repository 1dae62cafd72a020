import { describe, expect, test } from '@jest/globals'
import {
  after,
  commitOf,
  compared,
  host,
  own,
  runOf,
  sampleBoot,
  sampleFrom,
  tests,
  vmm,
  words,
  type Changes,
} from './run-samples.js'

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
    const made = after(compiledWith({ make: 'GNU Make 4.3' }))
    expect(compared(compiledWith({ make: 'GNU Make 4.4' }), made).refused).toEqual([])
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
