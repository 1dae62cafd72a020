import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { renderSarif } from '../../../src/report/sarif/sarif.js'
import { sarifLimits, withinLimits } from '../../../src/report/sarif/limits.js'
import type { RunResult } from '../../../src/result/result.js'
import { sampleResult, sampleVerdict } from '../../github/sample-run.js'

interface Run {
  readonly automationDetails: { readonly id: string }
  readonly results: readonly { readonly level: string; readonly message: { text: string } }[]
  readonly invocations: readonly {
    readonly executionSuccessful: boolean
    readonly toolExecutionNotifications?: readonly { readonly message: { text: string } }[]
  }[]
}
const runsOf = (text: string): readonly Run[] => (JSON.parse(text) as { runs: Run[] }).runs

const failed = (profile: string): RunResult =>
  sampleResult({ profile, verdict: sampleVerdict('panic') })

test('one category for the runs of one profile, and one for all where these are too many', () => {
  const few = runsOf(renderSarif([failed('a'), failed('b'), failed('a')]))
  expect(
    few.map(({ automationDetails, results }) => [automationDetails.id, results.length]),
  ).toEqual([
    ['osv-kernel/a-x86_64-release/', 2],
    ['osv-kernel/b-x86_64-release/', 1],
  ])
  const many = Array.from({ length: 1000 }, (_, index) => failed(`p${index}`))
  const [all, ...none] = runsOf(renderSarif(many))
  expect(none).toEqual([])
  expect(all).toMatchObject({ automationDetails: { id: 'osv-kernel/all/' } })
  expect(all?.results).toHaveLength(1000)
  expect(all?.results[7]?.message.text).toMatch(/^p7 x86_64 release: /)
})

test('runs that failed for the host are bounded', () => {
  const infrastructure = sampleVerdict('infrastructure')
  const [run] = runsOf(
    renderSarif(
      Array.from({ length: 1000 }, (_, index) =>
        sampleResult({ profile: `p${index}`, verdict: infrastructure }),
      ),
    ),
  )
  expect(run?.invocations[0]).toMatchObject({ executionSuccessful: false })
  expect(run?.invocations[0]?.toolExecutionNotifications).toHaveLength(sarifLimits.notifications)
})

test('more findings than GitHub takes are cut, the worst first, and counted', () => {
  const budget = { path: 'a', limitBytes: 1, bytes: 2, ok: false }
  const budgets = Array.from({ length: sarifLimits.resultsPerRun + 5 }, (_, index) => ({
    ...budget,
    ...(index < 10 ? ({ severity: 'warn' } as const) : {}),
  }))
  const tree = { name: 'all', kind: 'image', bytes: 0 } as const
  const size = { tree, totals: {}, baseline: null, delta: null, budgets }
  const [run] = runsOf(renderSarif([sampleResult({ size })]))
  expect(run?.results).toHaveLength(sarifLimits.resultsPerRun)
  expect(run?.results.filter(({ level }) => level === 'warning')).toHaveLength(5)
  expect(run?.invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(
    /^25,000 of 25,005 findings are here, the worst first/,
  )
})

test('what does not compress is cut to what GitHub takes', () => {
  // 20 MB of text, which have 15 MB when they are compressed, at any level.
  const noise = randomBytes(15_000_000).toString('base64')
  const asked: number[] = []
  const text = withinLimits((most) => {
    asked.push(most)
    return noise.slice(0, most * 800)
  })
  expect(asked[0]).toBe(sarifLimits.resultsPerRun)
  expect(asked.length).toBeGreaterThan(1)
  const zipped = gzipSync(text, { level: 1 }).length
  expect(zipped).toBeLessThanOrEqual(sarifLimits.zippedBytes)
  expect(zipped).toBeGreaterThan(sarifLimits.zippedBytes / 3)
})
