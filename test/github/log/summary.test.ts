import { describe, expect, test } from '@jest/globals'
import { fitSummary } from '../../../src/github/log/summary.js'
import { markdownLimits } from '../../../src/report/markdown/limits.js'

const maxSummaryBytes = markdownLimits.summary.most

describe('the step summary', () => {
  test('that fits is unchanged', () => {
    expect(fitSummary('# Report\n')).toBe('# Report\n')
  })

  test('that is too long is cut at a line, with the notice first', () => {
    const cut = fitSummary('ü line\n'.repeat(300_000))
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(maxSummaryBytes)
    expect(Buffer.byteLength(cut)).toBeGreaterThan(maxSummaryBytes - 100)
    expect(cut).toMatch(/^> The report is longer/)
    expect(cut.endsWith('ü line\n')).toBe(true)
  })

  test('of one endless line becomes only the notice', () => {
    expect(fitSummary('x'.repeat(500), 200)).toMatch(/^> The report is longer.*\n\n$/)
  })
})
