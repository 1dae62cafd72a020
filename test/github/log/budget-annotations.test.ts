import { expect, test } from '@jest/globals'
import { boundAnnotations } from '../../../src/github/log/annotations.js'
import { annotateBudgets } from '../../../src/github/log/budget-annotations.js'
import { reportRun } from '../../../src/github/report-run.js'
import type { Finding } from '../../../src/report/sarif/finding.js'
import { fakeAction } from '../fake-action.js'
import { sampleOutcome, sampleVerdict } from '../sample-run.js'

const place = { file: 'profiles/a.yml', line: 12 }
const broken: Finding = { rule: 'size-budget', message: '2 B too many', place, identity: 'a' }

test.each([
  ['error', 'error'],
  ['warning', 'warning'],
] as const)('a broken budget is a %s at its line', (level, expected) => {
  expect(annotateBudgets([broken], level)).toEqual([
    {
      level: expected,
      message: '2 B too many',
      properties: { title: 'osv-kernel: size-budget', file: place.file, startLine: 12 },
    },
  ])
})

test('a warning is never an error, a waiver is a notice with its reason', () => {
  const suppressions = [{ justification: 'until 2026-12-31: new\n##[error]', place: undefined }]
  const findings: readonly Finding[] = [
    { ...broken, level: 'note', suppressions, place: undefined },
    { ...broken, level: 'warning' },
  ]
  expect(boundAnnotations(annotateBudgets(findings, 'error'))).toMatchObject([
    { level: 'warning' },
    {
      level: 'notice',
      message: '2 B too many\nuntil 2026-12-31: new ##\\[error]',
      properties: { title: 'osv-kernel: size-budget' },
    },
  ])
})

test('a level never takes the place of another', () => {
  const many = (level?: 'warning' | 'note'): readonly Finding[] =>
    Array.from({ length: 40 }, () => ({ ...broken, ...(level === undefined ? {} : { level }) }))
  const levels = boundAnnotations(
    annotateBudgets([...many('note'), ...many(), ...many('warning')], 'error'),
  )
  for (const level of ['error', 'warning', 'notice']) {
    const kept = levels.filter((annotation) => annotation.level === level)
    expect(kept).toHaveLength(10)
    expect(kept.at(-1)?.message).toBe(
      '2 B too many\n… and 30 more like this, in the report and in result.json',
    )
  }
})

test('a run that passes with a waiver reports it', async () => {
  const { recorded, deps } = fakeAction({}, {})
  const waiver = {
    ...{ path: 'image', amountBytes: 5, reason: 'new scheduler', author: 'Ada' },
    ...{ until: '2026-12-31', origin: 'profile', expired: false, used: true, needed: true },
  }
  const size = {
    tree: { name: 'image', kind: 'image' as const, bytes: 10 },
    ...{ totals: {}, baseline: null, delta: null, waivers: [waiver] },
    budgets: [{ path: 'image', limitBytes: 7, bytes: 10, ok: true, waivedBytes: 5 }],
  }
  const outcome = sampleOutcome('/nowhere', { verdict: sampleVerdict('pass'), size })
  const run = deps(async () => Promise.resolve(outcome))
  const at = '/nowhere'
  const folders = { out: at, compilerCache: at, artifactNames: at, cache: at }
  const where = { workspace: at, directory: at, ...folders }
  const status = await reportRun(run, where, outcome, { fail: true, summary: true })
  expect(status).toBe(0)
  expect(recorded.annotations).toEqual([
    { level: 'notice', message: expect.stringMatching(/3 B over .*\nwaiver of 5 B until 2026-12/) },
  ])
})
