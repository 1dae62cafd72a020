import { describe, expect, test } from '@jest/globals'
import {
  addPeriod,
  limitsOfCall,
  reasonToGiveUp,
  startOfCall,
  usefulRate,
  type WaitMeter,
} from '../../../src/github/services/wait-meter.js'

type Period = Parameters<typeof addPeriod>[1]

const silent: Period = { ms: 1000, bytes: 0, isPending: true }
const busy: Period = { ms: 1000, bytes: usefulRate * 2, isPending: true }
const drip: Period = { ms: 1000, bytes: usefulRate / 4, isPending: true }
const own: Period = { ms: 1000, bytes: 0, isPending: false }

const meter = (...periods: readonly Period[]): WaitMeter => periods.reduce(addPeriod, startOfCall)

describe('the time that a call waits', () => {
  test.each([
    ['nothing yet', [], 0],
    ['no answer', [silent, silent], 2000],
    ['a transfer at a useful rate', [busy, busy, busy], 0],
    ['a transfer that drips', [drip, drip, drip, drip], 3000],
    ['a transfer that stops is not paid for by its fast start', [busy, busy, busy, silent], 1000],
    ['bytes that come late take waiting back', [silent, silent, busy], 1000],
    ['our own work, such as packing', [own, own], 0],
  ])('%s', (_, periods, waited) => {
    expect(meter(...periods)).toEqual({ elapsedMs: periods.length * 1000, waitedMs: waited })
  })
})

describe('a call is given up', () => {
  const used = (waitedMs: number, elapsedMs: number): WaitMeter => ({ waitedMs, elapsedMs })
  const limits = limitsOfCall(60_000, 1 / 3, startOfCall)

  test.each([
    ['before its limit', used(19_999, 299_999), undefined],
    ['after a third of the budget', used(20_000, 20_000), /no answer.* for 20 s/],
    ['after five budgets, however fast', used(0, 300_000), /not done after 300 s/],
  ])('%s', (_, meter, expected) => {
    const reason = reasonToGiveUp(meter, limits)
    if (expected === undefined) expect(reason).toBeUndefined()
    else expect(reason).toMatch(expected)
  })

  test('what earlier calls used is missing', () => {
    expect(limitsOfCall(60_000, 1 / 3, used(50_000, 290_000))).toEqual({
      waitMs: 10_000,
      elapsedMs: 10_000,
    })
  })

  test('with the failure that was seen before', () => {
    expect(reasonToGiveUp(used(20_000, 20_000), limits, ['status 503'])).toMatch(/status 503/)
  })
})
