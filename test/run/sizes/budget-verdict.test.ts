import { expect, test } from '@jest/globals'
import type { SizeReport } from '../../../src/result/result.js'
import { judgeBudgets } from '../../../src/run/sizes/budget-verdict.js'
import type { LackingCommits } from '../../../src/run/sizes/waivers.js'

type Budget = SizeReport['budgets'][number]

const over: Budget = { path: 'k', limitBytes: 100, bytes: 150, ok: false }
const growth: Budget = { ...over, kind: 'growth' }
const nothing: Budget = { path: 'k/.txt', limitBytes: 100, bytes: null, ok: false }

function sizeWith(
  budgets: readonly Budget[],
  totals: Record<string, number> = { k: 150 },
): SizeReport {
  const tree = { name: 'image', kind: 'image', bytes: 150 } as const
  return { tree, totals, baseline: null, delta: null, budgets }
}

test('budgets that only warn, are waived or are kept do not fail', () => {
  const budgets: readonly Budget[] = [
    { ...over, severity: 'warn' },
    { ...over, ok: true, waivedBytes: 50 },
    { ...over, ok: true, bytes: 1 },
  ]
  expect(judgeBudgets(sizeWith(budgets), 'earlier')).toBeUndefined()
})

test.each<[Partial<Budget>, string]>([
  [over, 'k: 150 bytes, 50 over the limit of 100'],
  [nothing, 'k/.txt: nothing in the size tree has this path'],
  [
    { ...nothing, nearest: 'k/.text' },
    'k/.txt: nothing in the size tree has this path; did you mean k/.text?',
  ],
  [
    { ...growth, waiverPast: 'commit abc' },
    'k: 150 bytes, 50 over the limit of 100; limit on growth; the waiver of commit abc excuses no growth, for it is before HEAD: repeat the trailer in the last commit',
  ],
])('%j: %s', (budget, summary) => {
  expect(judgeBudgets(sizeWith([{ ...over, ...budget }]), 'none')).toMatchObject({
    ...{ kind: 'over-budget', summary },
  })
})

const where = 'osv-kernel size and osv-kernel diff show where the bytes are'
const artifacts = (names: string): string =>
  `the artifacts are ${names}, and image is the booted one; osv-kernel size shows the paths in them`
const shallow =
  'waivers in commits that this clone lacks do not count: the clone is shallow: check out with `fetch-depth: 0`, or `git fetch --unshallow`'

test.each<[string, readonly Budget[], LackingCommits, readonly string[]]>([
  ['a limit', [over], 'none', [where]],
  ['a limit', [over], 'earlier', [where, shallow]],
  // Nor would a waiver in an earlier commit excuse it.
  ['growth', [growth], 'earlier', [where]],
  ['growth', [growth], 'merged', [where, shallow]],
  ['growth per release', [{ ...growth, per: 'release' }], 'earlier', [where, shallow]],
  ['a path that names nothing', [nothing], 'merged', [artifacts('k')]],
  ['both', [nothing, over], 'none', [artifacts('k'), where]],
])('the hint on %s', (_, budgets, lacking, hints) => {
  expect(judgeBudgets(sizeWith(budgets), lacking)).toMatchObject({ hint: hints.join('; ') })
})

test('a long list of artifacts is cut', () => {
  const totals = Object.fromEntries(Array.from({ length: 300 }, (__, index) => [`a${index}`, 1]))
  expect(judgeBudgets(sizeWith([nothing], totals), 'none')).toMatchObject({
    hint: artifacts('a0, a1, a2, a3, a4, a5, a6, a7, a8, a9 …'),
  })
})
