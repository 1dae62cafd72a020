import { describe, expect, test } from '@jest/globals'
import { evaluateBudgets, uncheckedBudgets, type Budget } from '../../src/size/budgets.js'
import { measurementOf, type Measurement } from '../../src/size/measure.js'
import { nodesMatching, patternCovers } from '../../src/size/path-pattern.js'
import type { SizeNode } from '../../src/size/tree.js'
import { parseWaiverTrailer } from '../../src/size/waiver-trailer.js'
import { listWaivers, type Waiver } from '../../src/size/waivers.js'
import { parseSize } from '../../src/profile/units.js'

function measured(table: number): Measurement {
  const symbols: SizeNode[] = [
    { name: 'start', kind: 'symbol', bytes: 50 },
    { name: 'table', kind: 'symbol', bytes: table },
  ]
  const text: SizeNode = { name: '.text', kind: 'section', bytes: 50 + table, children: symbols }
  const bss: SizeNode = { name: '.bss', kind: 'section', bytes: 0, memoryBytes: 4096 }
  const objects: SizeNode = {
    ...{ name: 'objects', kind: 'view', bytes: 50 + table },
    children: [{ name: 'table.o', kind: 'object', bytes: table }],
  }
  const children = [text, bss]
  return measurementOf(
    [{ name: 'k.elf', kind: 'artifact', bytes: 50 + table, children, views: [objects] }],
    'k.elf',
  )
}

test.each([
  ['k.elf/.text/*', ['k.elf/.text/start', 'k.elf/.text/table']],
  ['*/.t*t/*ab*', ['k.elf/.text/table']],
  ['**/table', ['k.elf/.text/table']],
  ['**/table*', ['k.elf/.text/table']],
  ['k.elf/**', ['k.elf/.text', 'k.elf/.text/start', 'k.elf/.text/table', 'k.elf/.bss']],
  ['k.elf/objects/*', ['k.elf/objects/table.o']],
  ['k.elf/.text', ['k.elf/.text']],
  ['*/nothing', []],
])('%s means %j', (pattern, paths) => {
  expect(nodesMatching(measured(100).tree, pattern).map(({ path }) => path)).toEqual(paths)
})

test.each([
  ['k.elf/.text/*', 'k.elf/.text/start', true],
  ['k.elf/.text/*', 'k.elf/.text', false],
  ['k.elf/**', 'k.elf/.text/start', true],
  ['k.elf/**', 'k.elf', false],
  ['**/table', 'k.elf/.text/table', true],
  ['k.elf/**/**/table', 'k.elf/table', true],
  ['memory:k.elf/*', 'memory:k.elf/.bss', true],
  ['memory:k.elf/*', 'k.elf/.bss', false],
  ['k.elf', 'k.elf', true],
  ['*a*b*c', 'k.elf', false],
])('%s covers %s: %s', (pattern, path, isCovered) => {
  expect(patternCovers(pattern, path)).toBe(isCovered)
})

describe('budgets', () => {
  const judge = (
    path: string,
    budget: Budget,
    waivers: readonly Waiver[] = [],
    today = '2026-06-01',
  ): readonly unknown[] =>
    evaluateBudgets(
      measured(110),
      { [path]: budget },
      { baseline: measured(100).tree, waivers, today },
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

  test('on growth are not said to be kept without a baseline', () => {
    const budgets = { image: { growth: 1 }, 'k.elf': 200 }
    expect(evaluateBudgets(measured(1), budgets)).toHaveLength(1)
    expect(uncheckedBudgets(budgets, { baseline: null })).toEqual({ unchecked: ['image'] })
    expect(uncheckedBudgets(budgets, { baseline: measured(1).tree })).toEqual({})
  })

  test('on growth since the release wait for the release alone', () => {
    const { tree } = measured(1)
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
    ...{ path: 'k.elf', amountBytes: 60, reason: 'new table', author: null },
    ...{ until: '2026-06-01', origin: 'profile' },
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

  test('of an earlier commit it is no excuse for growth, but since a release', () => {
    const earlier = { ...waiver, earlier: true as const }
    const tree = measured(100).tree
    const setting = { baseline: tree, release: tree, waivers: [earlier], today: '2026-01-01' }
    const judged = (budget: Budget): readonly unknown[] =>
      evaluateBudgets(measured(110), { 'k.elf': budget }, setting).map(({ ok }) => ok)
    expect(judged([{ max: 100 }, { growth: 5 }, { growth: 5, per: 'release' }])).toEqual([
      ...[true, false, true],
    ])
  })

  test('of an earlier commit, and ended, it is told of where it is missed', () => {
    const earlier = { ...waiver, earlier: true as const }
    const told = (bytes: number): number =>
      listWaivers([earlier], [{ path: 'k.elf', limitBytes: 10, bytes }], '2026-06-02').length
    expect([told(10), told(11)]).toEqual([0, 1])
    expect(listWaivers([earlier], [], '2026-06-01')).toHaveLength(1)
  })

  test.each([
    ['2026-05-31', 1],
    ['2026-06-01', 0],
    ['2026-06-03', -2],
    // Over the end of a month and a summer time.
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
    // Of a pattern that is kept, one node is told; this waiver is for another.
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

  test('have what it was before, where there was something', () => {
    const before = [
      ['k.elf/.text', 150],
      ['memory:k.elf/.bss', 4096],
      ['image', 150],
    ] as const
    for (const [path, beforeBytes] of before)
      expect(judge(path, { max: 1 })).toMatchObject([{ beforeBytes }])
    const [alone] = evaluateBudgets(measured(110), { image: 1 })
    expect(alone).not.toHaveProperty('beforeBytes')
  })
})

test.each([
  ['k.elf 20kB 2026-12-31 for the table', { amountBytes: 20_000, reason: 'for the table' }],
  ['k.elf 20 2026-12-31 no unit', undefined],
  ['k.elf 20kB 2026-02-31 no such day', undefined],
  ['k.elf 20kB 2026-12-31', undefined],
])('the trailer %s', (text, expected) => {
  const waiver = parseWaiverTrailer(text, { author: 'A', commit: 'abc' }, parseSize)
  if (expected === undefined) expect(waiver).toBeUndefined()
  else expect(waiver).toMatchObject({ ...expected, author: 'A', origin: 'commit abc' })
})
