import { expect, test } from '@jest/globals'
import { recordedSlowness, timelineHeader } from '../../../src/console/clock/timeline.js'
import type { CommonSettings } from '../../../src/profile/schema.js'
import { mergeLayers } from '../../../src/profile/values/merge.js'
import type { LayerName } from '../../../src/profile/values/origin.js'
import { mapOf } from '../../../src/profile/values/settings-tree.js'
import type { RunResult } from '../../../src/result/result.js'
import { describeStretched } from '../../../src/report/limits-text.js'
import { boundBoot, slownessOf } from '../../../src/console/clock/boot-limits.js'

function createProfile(timeout: LayerName, silence: LayerName): Parameters<typeof boundBoot>[0] {
  return {
    settings: { boot: { timeout: 60_000, silence: 30_000 } } as CommonSettings,
    values: mergeLayers([
      mapOf({ boot: { timeout: '60s' } }, { layer: timeout }),
      mapOf({ boot: { silence: '30s' } }, { layer: silence }),
    ]),
  }
}

test.each<[LayerName, LayerName, 'kvm' | 'tcg', number, number, readonly string[]]>([
  ['default', 'default', 'kvm', 60_000, 30_000, []],
  ['default', 'default', 'tcg', 120_000, 60_000, ['timeout', 'silence']],
  ['kernel', 'mode', 'tcg', 120_000, 60_000, ['timeout', 'silence']],
  ['profile', 'default', 'tcg', 60_000, 60_000, ['silence']],
  ['default', 'override', 'tcg', 120_000, 30_000, ['timeout']],
  ['profile', 'override', 'tcg', 60_000, 30_000, []],
])('limits of layers %s and %s under %s', (timeout, silence, accelerator, ...expected) => {
  const limits = boundBoot(createProfile(timeout, silence), slownessOf(accelerator))
  expect([limits.timeoutMs, limits.silenceMs, limits.stretched]).toEqual(expected)
})

test('a recording tells by how much they were stretched', () => {
  expect(recordedSlowness(timelineHeader('2026-01-01', 2))).toBe(2)
  expect(recordedSlowness(timelineHeader('2026-01-01'))).toBe(1)
  for (const damaged of ['', '{', 'null', '{"slowness":"2"}', '{"slowness":0}'])
    expect(recordedSlowness(damaged)).toBe(1)
})

test('a report says which limits were longer, and how long they were', () => {
  const boot = { accelerator: 'tcg' } as NonNullable<RunResult['boot']>
  const limits = boundBoot(createProfile('default', 'profile'), 2)
  expect(describeStretched({ ...boot, limits })).toMatch(/extended for tcg: timeout 2 min/)
  expect(
    describeStretched({ ...boot, limits: boundBoot(createProfile('default', 'default'), 1) }),
  ).toBeUndefined()
  expect(describeStretched(boot)).toBeUndefined()
})
