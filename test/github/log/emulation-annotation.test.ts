import { describe, expect, test } from '@jest/globals'
import { annotateEmulation } from '../../../src/github/log/emulation-annotation.js'
import { sampleLine } from '../../history/sample-lines.js'
import { sampleResult } from '../sample-run.js'

type Boot = NonNullable<ReturnType<typeof sampleResult>['boot']>

const sample = sampleResult().boot
const resultWith = (changes: Partial<Boot>): ReturnType<typeof sampleResult> =>
  sampleResult({ boot: sample === null ? null : { ...sample, timeToReadyMs: 700, ...changes } })

const reason = '/dev/kvm may not be opened by this user'
const emulated = resultWith({ acceleratorReason: reason })
const messageOf = (...parameters: Parameters<typeof annotateEmulation>): string =>
  annotateEmulation(...parameters)
    .map(({ level, message, properties }) => `${level} ${properties.title}\n${message}`)
    .join('\n')

const kvmLine = (readyMs: number | null, profile = 'hello'): ReturnType<typeof sampleLine> =>
  sampleLine(1, { profile, boot: { accelerator: 'kvm', firstByteMs: 1, readyMs, peakBytes: null } })

test('why, and what to write', () => {
  const message = messageOf(emulated, [])
  expect(message).toMatch(/^notice osv-kernel: emulated\n/)
  expect(message).toContain(reason)
  expect(message).toContain('accel: kvm')
  expect(message).toContain('arm64')
  expect(message).not.toContain('times as long')
})

describe.each<[string, Parameters<typeof annotateEmulation>[1], string | undefined]>([
  ['the median under KVM', [60, 70, 1000].map((ms) => kvmLine(ms)), '10.0 times as long'],
  ['no run under KVM', [sampleLine(1)], undefined],
  ['a run that was not ready', [kvmLine(null)], undefined],
  ['a time of zero', [kvmLine(0)], undefined],
  ['another profile', [kvmLine(70, 'other')], undefined],
])('by %s', (_, history, factor) => {
  test(`the factor is ${factor ?? 'unknown'}`, () => {
    const message = messageOf(emulated, history)
    if (factor === undefined) expect(message).not.toContain('times as long')
    else expect(message).toContain(factor)
  })
})

test('limits that were stretched, and those that were not', () => {
  const limits = { timeoutMs: 1, silenceMs: 1 }
  const stretched = resultWith({
    acceleratorReason: reason,
    limits: { ...limits, stretched: ['timeout'] },
  })
  expect(messageOf(stretched, [])).toContain('are longer: boot.timeout; others')
  const own = resultWith({ acceleratorReason: reason, limits: { ...limits, stretched: [] } })
  expect(messageOf(own, [])).toContain('apply as written')
})

test.each([
  ['KVM', resultWith({ accelerator: 'kvm', acceleratorReason: 'a probe guest ran to its end' })],
  ['emulation that was asked for', resultWith({ acceleratorReason: 'asked for' })],
  ['no boot', sampleResult({ boot: null })],
])('nothing is said about %s', (_, result) => {
  expect(annotateEmulation(result, [])).toEqual([])
})
