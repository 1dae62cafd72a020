import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { budgetBar } from '../../src/report/budgets/bar.js'
import {
  budgetCount,
  budgetRemarks,
  budgetState,
  waiverEnd,
  type ReportedBudget,
  type SizeFindings,
} from '../../src/report/budgets/remarks.js'
import { excerptsOf } from '../../src/report/budgets/excerpts.js'
import { pageData } from '../../src/report/page/fit-page.js'
import { resultSchema, type RunResult } from '../../src/result/result.js'
import { renderTerminal } from '../../src/report/terminal/terminal.js'

function resultOf(name: string): RunResult {
  const file = new URL(`cases/${name}/result.json`, import.meta.url)
  return resultSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}

const budget = { path: 'k', limitBytes: 100, bytes: 50, ok: true }

test.each([
  [{}, { within: 0.5, waived: 0, over: 0 }],
  [{ bytes: 100 }, { within: 1, waived: 0, over: 0 }],
  [
    { bytes: 200, ok: false },
    { within: 0.5, waived: 0, over: 0.5 },
  ],
  [
    { bytes: 200, waivedBytes: 500 },
    { within: 0.5, waived: 0.5, over: 0 },
  ],
  [
    { bytes: 200, waivedBytes: 50, ok: false },
    { within: 0.5, waived: 0.25, over: 0.25 },
  ],
  [
    { limitBytes: 0, bytes: 7, ok: false },
    { within: 0, waived: 0, over: 1 },
  ],
  [{ limitBytes: 0, bytes: 0 }, null],
  [{ bytes: null, ok: false }, null],
])('the bar of %j', (changes, shares) => {
  expect(budgetBar({ ...budget, ...changes })).toEqual(shares)
})

test.each([
  [{}, 'kept'],
  [{ waivedBytes: 5 }, 'waived'],
  [{ severity: 'warn' as const }, 'kept'],
  [{ severity: 'warn' as const, waivedBytes: 5 }, 'waived'],
  [{ ok: false, severity: 'warn' as const }, 'warned'],
  [{ ok: false, waivedBytes: 5 }, 'broken'],
])('%j is %s', (changes, state) => {
  expect(budgetState({ ...budget, ...changes })).toBe(state)
})

test.each<[readonly Partial<ReportedBudget>[], string]>([
  [[], '0 of 0 kept'],
  [[{}, { ok: false }, { ok: false, severity: 'warn' }], '1 of 3 kept'],
  [[{}, { waivedBytes: 5 }, { ok: false, waivedBytes: 5 }], '1 of 3 kept, 1 waived'],
])('of %j are %s', (changes, text) => {
  expect(budgetCount(changes.map((one) => ({ ...budget, ...one })))).toBe(text)
})

test.each<[Partial<ReportedBudget>, readonly string[]]>([
  [{ bytes: null, nearest: 'k/a' }, ['did you mean k/a?']],
  [
    { kind: 'growth', waiverPast: 'commit abc' },
    [
      'limit on growth',
      'the waiver of commit abc excuses no growth, for it is before HEAD: repeat the trailer in the last commit',
    ],
  ],
])('of %j is remarked %j', (changes, remarks) => {
  expect(budgetRemarks({ ...budget, ok: false, ...changes })).toEqual(remarks)
})

test.each<[string, Partial<RunResult>, readonly string[]]>([
  ['leaves out broken budgets if their table is shown', {}, ['console.log']],
  ['has them without the table', { size: null }, ['size.budgets', 'console.log']],
])('the evidence %s', (_, changes, sources) => {
  const result = resultOf('budgets-broken')
  const console = { source: 'console.log', firstLine: 7, lines: ['x'] }
  const evidence = [...result.verdict.evidence, console]
  const shown = excerptsOf({ ...result, verdict: { ...result.verdict, evidence }, ...changes })
  expect(shown.map(({ source }) => source)).toEqual(sources)
})

test('the page does not repeat them either', () => {
  const { runs } = pageData([{ result: resultOf('budgets-broken') }])
  expect(runs.map(({ record }) => record.verdict.evidence)).toEqual([[]])
})

describe('the effect of a waiver', () => {
  const waiver = {
    ...{ path: 'k/a', amountBytes: 5, reason: 'why', author: null, until: '2026-12-31' },
    ...{ origin: 'profile', expired: false, used: true, needed: true, daysLeft: 2 },
  }
  const size: SizeFindings = { budgets: [] }
  test.each<[object, SizeFindings, string]>([
    [{}, size, 'until 2026-12-31 (2 days left)'],
    [{ daysLeft: 1 }, size, 'until 2026-12-31 (1 day left)'],
    [{ daysLeft: 0 }, size, 'until 2026-12-31 (its last day)'],
    // Older results have no such fields.
    [{ daysLeft: undefined, needed: undefined }, size, 'until 2026-12-31'],
    [{ expired: true, daysLeft: -2 }, size, 'ended on 2026-12-31'],
    [
      { needed: false, origin: 'commit abc' },
      size,
      'until 2026-12-31 (2 days left); nothing is over its limit',
    ],
    [
      { needed: false, origin: 'commit abc', earlier: true },
      size,
      'until 2026-12-31 (2 days left); not needed for this change',
    ],
    // A waiver that is not in HEAD excuses the limit but not the growth.
    [
      { origin: 'commit abc', earlier: true },
      { budgets: [{ ...budget, path: 'k/a', ok: false, kind: 'growth' }] },
      'until 2026-12-31 (2 days left); excuses no growth, for its commit is before HEAD',
    ],
    [
      { origin: 'commit abc', earlier: true },
      { budgets: [{ ...budget, path: 'k/a', ok: true, kind: 'growth' }] },
      'until 2026-12-31 (2 days left)',
    ],
    [
      { needed: false },
      { budgets: [], unchecked: ['k/*'] },
      'until 2026-12-31 (2 days left); its budget was not checked',
    ],
    [
      { needed: false },
      { budgets: [], uncheckedSinceRelease: ['k/*'] },
      'until 2026-12-31 (2 days left); its budget was not checked',
    ],
    [
      { needed: false, expired: true },
      size,
      'ended on 2026-12-31; nothing is over its limit: it can be removed',
    ],
  ])('%j', (changes, findings, text) => {
    expect(waiverEnd({ ...waiver, ...changes }, findings)).toBe(text)
  })
})

describe('the terminal', () => {
  test.each(['budgets-broken', 'budgets-waived'])('%s: colours do not shift the layout', (name) => {
    const linesOf = (color: boolean): readonly string[] => {
      const rendered = renderTerminal(resultOf(name), { color, top: 5 })
      return stripVTControlCharacters(rendered)
        .split('\n')
        .map((line) => line.trimEnd())
    }
    expect(linesOf(true)).toEqual(linesOf(false))
  })

  test('an excess is red, a waived one is not', () => {
    const colored = renderTerminal(resultOf('budgets-broken'), { color: true, top: 5 })
    expect(colored).toContain('\u001b[31m▓')
    expect(colored).toContain('\u001b[36m▒')
    expect(colored).toContain('\u001b[31mended on 2026-11-20')
  })

  test('very many budgets and waivers are cut', () => {
    const result = resultOf('budgets-broken')
    if (result.size === null) throw new Error('the case has sizes')
    const budgets = Array.from({ length: 500 }, (_, index) => ({ ...budget, ok: index > 250 }))
    const [waiver] = result.size.waivers ?? []
    if (waiver === undefined) throw new Error('the case has waivers')
    const waivers = Array.from({ length: 500 }, () => waiver)
    const rendered = renderTerminal(
      { ...result, size: { ...result.size, budgets, waivers } },
      { color: false, top: 5 },
    )
    expect(rendered).toContain('Size budgets: 249 of 500 kept')
    expect(rendered).toContain('… and 455 more budgets')
    expect(rendered).toContain('… and 460 more waivers')
    expect(rendered.split('\n').length).toBeLessThan(160)
  })
})
