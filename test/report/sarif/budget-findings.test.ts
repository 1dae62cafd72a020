import { describe, expect, test } from '@jest/globals'
import type { RunResult } from '../../../src/result/result.js'
import { sampleResult } from '../../github/sample-run.js'
import { file, found, places, runOf, verdict } from './sarif-form.js'

describe('in SARIF', () => {
  const tree = { name: 'all', kind: 'image' as const, bytes: 10 }
  const sizes = (more: Partial<NonNullable<RunResult['size']>>): Partial<RunResult> => ({
    size: { tree, totals: {}, baseline: null, delta: null, budgets: [], ...more },
    places,
  })
  const waiver = {
    ...{ path: 'vmlinux/.text', amountBytes: 5, reason: 'new scheduler', author: 'Ada' },
    ...{ until: '2026-12-31', origin: 'profile', expired: false, used: true, needed: true },
    daysLeft: 40,
  }
  const broken = { path: 'vmlinux/.text', limitBytes: 5, bytes: 10, ok: false }

  test('a budget with a dot in its name is not taken for one of another', () => {
    const budgets = [{ ...broken, path: 'vmlinux/.text.unlikely' }]
    expect(found({ verdict: verdict('over-budget'), ...sizes({ budgets }) })).toEqual([
      `size-budget ${file}:1`,
    ])
  })

  test('a broken budget is at its line', () => {
    const budgets = [broken, { path: 'image', limitBytes: 50, bytes: 10, ok: true }]
    expect(found({ verdict: verdict('over-budget'), ...sizes({ budgets }) })).toEqual([
      `size-budget ${file}:20`,
    ])
    const [result] = runOf(sampleResult(sizes({ budgets }))).results
    expect(result?.level).toBe('error')
    expect(result).not.toHaveProperty('suppressions')
  })

  test('a budget that only warns is a warning', () => {
    const budgets = [{ ...broken, severity: 'warn' as const }]
    expect(runOf(sampleResult(sizes({ budgets }))).results).toMatchObject([{ level: 'warning' }])
  })

  test('a budget with a waiver is suppressed, and the waiver says why', () => {
    const budgets = [{ ...broken, ok: true, waivedBytes: 5 }]
    const ended = { ...waiver, until: '2026-01-01', expired: true, daysLeft: -300 }
    const holding = { ...waiver, key: 'size.waivers.1' }
    const waivers = [ended, holding, { ...waiver, origin: 'commit abc' }]
    const { results } = runOf(sampleResult(sizes({ budgets, waivers })))
    const justification = expect.stringMatching(/^waiver of 5 B until 2026-12-31 \(40 days left\)/)
    expect(results).toMatchObject([
      {
        level: 'note',
        suppressions: [
          {
            justification,
            location: { physicalLocation: { region: { startLine: 26 } } },
          },
          { justification: expect.stringMatching(/: new scheduler – Ada \(commit abc\)$/) },
        ],
      },
    ])
    expect(results[0]?.suppressions?.[1]).not.toHaveProperty('location')
  })

  test('a budget whose waiver has ended is an error and says so', () => {
    const budgets = [{ ...broken, waiverEnded: '2026-01-01' }]
    const waivers = [{ ...waiver, until: '2026-01-01', expired: true }]
    const { results } = runOf(sampleResult(sizes({ budgets, waivers })))
    expect(results).toHaveLength(1)
    expect(results[0]?.level).toBe('error')
    expect(results[0]?.message.text).toMatch(/its waiver ended on 2026-01-01$/)
    expect(results[0]).not.toHaveProperty('suppressions')
  })

  test('a waiver of the profile that nothing needs is noted; not where nothing could be checked', () => {
    const idle = { ...waiver, key: 'size.waivers.0', needed: false }
    const kept = [{ ...broken, bytes: 5, ok: true }]
    expect(found(sizes({ budgets: kept, waivers: [idle] }))).toEqual([`size-waiver ${file}:25`])
    for (const waivers of [[waiver], [{ ...idle, origin: 'commit abc' }]])
      expect(found(sizes({ budgets: kept, waivers }))).toEqual([])
    expect(found(sizes({ waivers: [idle], unchecked: [idle.path] }))).toEqual([])
    expect(found(sizes({ waivers: [idle], unchecked: ['vmlinux/*'] }))).toEqual([])
  })
})
