import { describe, expect, test } from '@jest/globals'
import {
  evaluateBudgets,
  uncheckedBudgets,
  type Budget,
} from '../../../src/size/budgets/budgets.js'
import { sumOf } from '../../../src/size/folders.js'
import { measurementOf } from '../../../src/size/measure.js'
import type { SizeNode } from '../../../src/size/tree.js'
import { listWaivers, type Waiver } from '../../../src/size/budgets/waivers.js'
import { measuredKernel } from '../measured-kernel.js'

describe('budgets', () => {
  const judge = (
    path: string,
    budget: Budget,
    waivers: readonly Waiver[] = [],
    today = '2026-06-01',
  ): readonly unknown[] =>
    evaluateBudgets(
      measuredKernel(110),
      { [path]: budget },
      { baseline: measuredKernel(100).tree, waivers, today },
    )

  test.each<[string, Budget, object]>([
    ['memory:k.elf/.bss', { max: 4096 }, { bytes: 4096, ok: true }],
    ['memory:k.elf/.bss', { max: 4095 }, { bytes: 4096, ok: false }],
    ['k.elf/.text', { growth: 10 }, { kind: 'growth', limitBytes: 160, bytes: 160, ok: true }],
    ['image', { growth: 9 }, { kind: 'growth', limitBytes: 159, bytes: 160, ok: false }],
    ['k.elf/.text', { growth: { perCent: 1 } }, { limitBytes: 151, ok: false }],
    [
      'k.elf/.text/*',
      { max: 60 },
      { path: 'k.elf/.text/table', pattern: 'k.elf/.text/*', ok: false },
    ],
    ['k.elf/.text/*', { max: 600 }, { path: 'k.elf/.text/table', bytes: 110, ok: true }],
    ['k.elf', { max: 1, severity: 'warn' }, { severity: 'warn', ok: false }],
    ['k.elf/x*', { growth: 1 }, { bytes: null, ok: false }],
  ])('%s: %j', (path, budget, result) => {
    expect(judge(path, budget)).toEqual([expect.objectContaining(result)])
  })

  test('with wildcards skip unattributed nodes, which must be named', () => {
    const rest: SizeNode = { name: '(no symbol)', kind: 'unattributed', bytes: 90 }
    const text = sumOf('.text', 'section', [{ name: 'a', kind: 'symbol', bytes: 50 }, rest])
    const now = measurementOf([sumOf('k', 'artifact', [text])], null)
    expect(evaluateBudgets(now, { 'k/.text/*': 60 })).toMatchObject([
      { path: 'k/.text/a', ok: true },
    ])
    expect(evaluateBudgets(now, { 'k/.text/(no symbol)': 60 })).toMatchObject([
      { bytes: 90, ok: false },
    ])
  })

  test.each([
    ['k.elf/.txt', 'k.elf/.text'],
    ['k.elf/.txet/tabel', 'k.elf/.text/table'],
    ['k.efl/objects/*', 'k.elf/objects/*'],
    ['memory:k.elf/.bbs', 'memory:k.elf/.bss'],
    // With the artifact of an example, or without an artifact.
    ['vmlinux/.text', 'k.elf/.text'],
    ['.text/table', 'k.elf/.text/table'],
    ['imgae', 'image'],
    ['k.elf/objects/table.c', 'k.elf/objects/table.o'],
    ['k.elf/.text/table/more', undefined],
    ['k.elf/*/nothing', undefined],
    ['vmlinux', undefined],
    ['', undefined],
    [`k.elf/${'x'.repeat(100_000)}`, undefined],
  ])('for %s, which matches nothing, suggest %s', (path, nearest) => {
    expect(judge(path, 1)).toEqual([
      {
        path,
        limitBytes: 1,
        bytes: null,
        ok: false,
        ...(nearest === undefined ? {} : { nearest }),
      },
    ])
  })

  test('with wildcards that match only an unattributed node suggest that node', () => {
    const rest: SizeNode = { name: '(not loaded)', kind: 'unattributed', bytes: 90 }
    const now = measurementOf([sumOf('k', 'artifact', [rest])], null)
    expect(evaluateBudgets(now, { 'k/*': 60 })).toMatchObject([
      { bytes: null, nearest: 'k/(not loaded)' },
    ])
  })

  test('on growth are unchecked without a baseline', () => {
    const budgets = { image: { growth: 1 }, 'k.elf': 200 }
    expect(evaluateBudgets(measuredKernel(1), budgets)).toHaveLength(1)
    expect(uncheckedBudgets(budgets, { baseline: null })).toEqual({ unchecked: ['image'] })
    expect(uncheckedBudgets(budgets, { baseline: measuredKernel(1).tree })).toEqual({})
  })

  test('on growth since the release need only the release', () => {
    const { tree } = measuredKernel(1)
    const budgets: Readonly<Record<string, Budget>> = {
      image: [{ growth: 1 }, { growth: 2, per: 'release' }],
    }
    expect(uncheckedBudgets(budgets, { baseline: tree })).toEqual({
      uncheckedSinceRelease: ['image'],
    })
    expect(uncheckedBudgets(budgets, { baseline: null, release: tree })).toEqual({
      unchecked: ['image'],
    })
  })

  const waiver: Waiver = {
    path: 'k.elf',
    amountBytes: 60,
    reason: 'new table',
    author: null,
    until: '2026-06-01',
    origin: 'profile',
  }
  test.each([
    ['2026-06-01', 100, { ok: true, waivedBytes: 60 }],
    ['2026-06-01', 99, { ok: false, waivedBytes: 60 }],
    ['2026-06-02', 100, { ok: false, waiverEnded: '2026-06-01' }],
  ])('waived, on %s with a limit of %s', (today, max, result) => {
    expect(judge('k.elf', max, [waiver], today)).toEqual([expect.objectContaining(result)])
    const budgets = [{ path: 'k.elf', limitBytes: max, bytes: 160 }]
    expect(listWaivers([waiver], budgets, today)).toMatchObject([
      { expired: today > waiver.until, used: true, needed: true },
    ])
  })

  test('a waiver of an earlier commit does not excuse growth, except since a release', () => {
    const earlier = { ...waiver, earlier: true as const }
    const tree = measuredKernel(100).tree
    const setting = { baseline: tree, release: tree, waivers: [earlier], today: '2026-01-01' }
    const judged = (budget: Budget): readonly unknown[] =>
      evaluateBudgets(measuredKernel(110), { 'k.elf': budget }, setting).map(({ ok }) => ok)
    expect(judged([{ max: 100 }, { growth: 5 }, { growth: 5, per: 'release' }])).toEqual([
      ...[true, false, true],
    ])
  })

  test.each<[Partial<Waiver>, number, string | undefined]>([
    [{ earlier: true }, 5, 'commit abc'],
    [{ earlier: true }, 10, undefined],
    [{ earlier: true, until: '2025-12-31' }, 5, undefined],
    [{ earlier: true, path: 'image' }, 5, undefined],
    [{}, 5, undefined],
  ])('waiver %j, growth limit %i: reported as past %s', (changes, growth, waiverPast) => {
    const past = { ...waiver, origin: 'commit abc', ...changes }
    const setting = { baseline: measuredKernel(100).tree, waivers: [past], today: '2026-01-01' }
    const [result] = evaluateBudgets(measuredKernel(110), { 'k.elf': { growth } }, setting)
    expect(result?.waiverPast).toBe(waiverPast)
  })

  test('an expired waiver of an earlier commit is listed only if it is needed', () => {
    const earlier = { ...waiver, earlier: true as const }
    const listed = (bytes: number): number =>
      listWaivers([earlier], [{ path: 'k.elf', limitBytes: 10, bytes }], '2026-06-02').length
    expect([listed(10), listed(11)]).toEqual([0, 1])
    expect(listWaivers([earlier], [], '2026-06-01')).toHaveLength(1)
  })

  test.each([
    ['2026-05-31', 1],
    ['2026-06-01', 0],
    ['2026-06-03', -2],
    // Across the end of a month and the start of daylight saving time.
    ['2026-03-01', 92],
  ])('of a waiver, on %s there are %i days left', (today, daysLeft) => {
    expect(listWaivers([waiver], [], today)).toMatchObject([{ daysLeft, used: false }])
  })

  test.each<[string, object, object]>([
    ['k.elf', { path: 'k.elf', bytes: 10 }, { used: true, needed: false }],
    ['k.elf', { path: 'k.elf', bytes: null }, { used: true, needed: false }],
    ['k.elf', { path: 'k.elf/.text', bytes: 11 }, { used: false, needed: false }],
    [
      'k.elf/*',
      { path: 'k.elf/.text', pattern: 'k.elf/*', bytes: 11 },
      { used: true, needed: true },
    ],
    // A pattern within its limit reports one node; this waiver is for another one.
    [
      'k.elf/.data',
      { path: 'k.elf/.text', pattern: 'k.elf/*', bytes: 10 },
      { used: true, needed: false },
    ],
    [
      'other/.data',
      { path: 'k.elf/.text', pattern: 'k.elf/*', bytes: 10 },
      { used: false, needed: false },
    ],
  ])('the waiver of %s, by %j', (path, budget, expected) => {
    const budgets = [{ path: '', limitBytes: 10, bytes: 0, ...budget }]
    expect(listWaivers([{ ...waiver, path }], budgets, '2026-01-01')).toMatchObject([expected])
  })

  test('have the size before if there is a baseline', () => {
    const before = [
      ['k.elf/.text', 150],
      ['memory:k.elf/.bss', 4096],
      ['image', 150],
    ] as const
    for (const [path, beforeBytes] of before)
      expect(judge(path, { max: 1 })).toMatchObject([{ beforeBytes }])
    const [alone] = evaluateBudgets(measuredKernel(110), { image: 1 })
    expect(alone).not.toHaveProperty('beforeBytes')
  })
})
