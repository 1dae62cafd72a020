import { describe, expect, test } from '@jest/globals'
import {
  evaluateBudgets,
  type Budget,
  type BudgetResult,
} from '../../../src/size/budgets/budgets.js'
import { sumOf } from '../../../src/size/folders.js'
import { measurementOf, type Measurement } from '../../../src/size/measure.js'
import { nodeAt, nodeFinder } from '../../../src/size/paths.js'
import type { SizeNode } from '../../../src/size/tree.js'
import { listWaivers, type Waiver } from '../../../src/size/budgets/waivers.js'

describe('budgets of many nodes', () => {
  const symbols = (count: number, bytes: (index: number) => number): Measurement => {
    const all = Array.from({ length: count }, (_, index): SizeNode => ({
      name: `s${index}`,
      kind: 'symbol',
      bytes: bytes(index),
    }))
    return measurementOf([sumOf('k', 'artifact', all)], 'k')
  }
  const waiverOf = (path: string): Waiver => ({
    path,
    amountBytes: 1000,
    reason: 'known',
    author: null,
    until: '2026-12-31',
    origin: 'profile',
  })
  const judged = (
    now: Measurement,
    budget: Budget,
    waivers: readonly Waiver[],
  ): readonly BudgetResult[] =>
    evaluateBudgets(now, { 'k/*': budget }, { baseline: null, waivers, today: '2026-06-01' })

  test('100,000 symbols are compared with their earlier sizes', () => {
    const before = symbols(100_000, (index) => 16 + (index % 99))
    const now = symbols(100_000, (index) => 16 + (index % 99) + (index === 99_999 ? 200 : 0))
    const setting = { baseline: before.tree, waivers: [], today: '' }
    expect(evaluateBudgets(now, { 'k/**': { growth: 100 } }, setting)).toEqual([
      {
        path: 'k/s99999',
        pattern: 'k/**',
        kind: 'growth',
        ok: false,
        limitBytes: 125,
        bytes: 225,
        beforeBytes: 25,
      },
    ])
  })

  test('each earlier node is read only a few times, however many there are', () => {
    const now = symbols(2000, () => 16)
    let reads = 0
    const before = now.tree.children?.[0]?.children?.map(({ name, kind, bytes }): SizeNode => ({
      get name() {
        reads++
        return name
      },
      kind,
      bytes,
    }))
    const baseline = sumOf('image', 'image', [sumOf('k', 'artifact', before ?? [])])
    evaluateBudgets(now, { 'k/**': { growth: 1 } }, { baseline, waivers: [], today: '' })
    expect(reads).toBeGreaterThan(0)
    expect(reads).toBeLessThan(10 * 2000)
  })

  test('broken nodes are reported before waived ones', () => {
    const now = symbols(102, (index) => (index === 101 ? 200 : 1000))
    const waivers = Array.from({ length: 101 }, (_, index) => waiverOf(`k/s${index}`))
    const results = judged(now, 100, waivers)
    expect(results[0]).toMatchObject({ path: 'k/s101', bytes: 200, ok: false })
    expect(results.filter(({ ok }) => !ok)).toHaveLength(1)
    // No waiver looks unused.
    expect(listWaivers(waivers, results, '2026-06-01').filter(({ needed }) => !needed)).toEqual([])
  })

  test('with a waiver of the pattern, 100 nodes are reported', () => {
    const results = judged(
      symbols(150, () => 1000),
      100,
      [waiverOf('k/*')],
    )
    expect(results).toHaveLength(100)
    expect(results.every(({ ok }) => ok)).toBe(true)
  })
})

test('growth counts from the first of namesakes, and from a child before a view', () => {
  const leaf = (kind: 'section' | 'view', bytes: number): SizeNode => ({ name: 'a', kind, bytes })
  const tree = (children: readonly SizeNode[]): SizeNode =>
    sumOf('image', 'image', [{ ...sumOf('k', 'artifact', children), views: [leaf('view', 7)] }])
  const [before, viewOnly] = [tree([leaf('section', 5), leaf('section', 6)]), tree([])]
  for (const root of [before, viewOnly]) {
    const found = nodeFinder(root)
    for (const path of ['k', 'k/a', 'k/b', 'k/a/b', 'x', ''])
      expect(found(path)).toBe(nodeAt(root, path))
  }
  expect([before, viewOnly].map((root) => nodeFinder(root)('k/a')?.bytes)).toEqual([5, 7])
})

test.each<[string, number]>([
  ['image', 100],
  ['memory:image', 4196],
  ['k', 100],
  ['memory:k', 4196],
])('size of the whole in the file and in memory: %s', (path, bytes) => {
  const elf: SizeNode = { name: 'k', kind: 'artifact', bytes: 100, memoryBytes: 4196 }
  expect(evaluateBudgets(measurementOf([elf], null), { [path]: 1 })).toMatchObject([{ bytes }])
})

test('the root has memoryBytes only if they differ', () => {
  const elf: SizeNode = { name: 'k', kind: 'artifact', bytes: 100 }
  expect(Object.keys(measurementOf([elf], null).tree)).toEqual([
    'name',
    'kind',
    'bytes',
    'children',
  ])
  const both = measurementOf([elf, { ...elf, name: 'd', memoryBytes: 30 }], null).tree
  expect(both).toMatchObject({ bytes: 200, memoryBytes: 130 })
})
