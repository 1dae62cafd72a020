import { expect, test } from '@jest/globals'
import type { Profile } from '../../../src/profile/profile.js'
import type { Boot } from '../../../src/run/boot/boot-image.js'
import { bootReport } from '../../../src/run/boot/boot-report.js'

/** Only what the report reads. */
function phasesOf(guestStartMs: number, firstByteMs: number): unknown {
  const boot = {
    report: { verdict: { kind: 'pass' }, firstByteMs, readyMs: 90, end: null, event: null },
    guestStartMs,
    verdictMs: 100,
    peakBytes: null,
    sandbox: null,
    stop: 'stopped',
    acceleration: { accelerator: 'tcg', reason: '' },
    chart: null,
  } as unknown as Boot
  const limits = { timeout: 1000, silence: 1000 }
  const settings = { boot: { machine: 'q35', memory: 1024, ...limits } }
  const profile = { settings, values: { entries: new Map() } } as unknown as Profile
  return bootReport(boot, profile, null).phases.map(({ startMs, endMs }) => [startMs, endMs])
}

test('a start that was reported after the first byte is not after it', () => {
  expect(phasesOf(30, 40)).toEqual([
    [0, 30],
    [30, 40],
    [40, 90],
  ])
  expect(phasesOf(45, 40)).toEqual([
    [0, 40],
    [40, 40],
    [40, 90],
  ])
})
