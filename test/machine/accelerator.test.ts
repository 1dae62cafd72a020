import { describe, expect, test } from '@jest/globals'
import { chooseAccelerator, type KvmState } from '../../src/machine/accelerator.js'
import { judgeProbe } from '../../src/machine/kvm-probe.js'

const broken: KvmState = { state: 'broken', reason: 'a probe guest hung' }

describe.each<[string, Parameters<typeof chooseAccelerator>, string]>([
  ['auto with working KVM', ['auto', 'x86_64', 'x86_64', { state: 'works' }], 'kvm'],
  ['auto without the device', ['auto', 'x86_64', 'x86_64', { state: 'absent' }], 'tcg'],
  ['auto without permission', ['auto', 'x86_64', 'x86_64', { state: 'no-permission' }], 'tcg'],
  ['auto with broken KVM', ['auto', 'x86_64', 'x86_64', broken], 'tcg'],
  ['auto for another architecture', ['auto', 'aarch64', 'x86_64', { state: 'works' }], 'tcg'],
  ['tcg asked for', ['tcg', 'x86_64', 'x86_64', { state: 'works' }], 'tcg'],
  ['kvm asked for and working', ['kvm', 'x86_64', 'x86_64', { state: 'works' }], 'kvm'],
  ['kvm asked for and broken', ['kvm', 'x86_64', 'x86_64', broken], 'infrastructure'],
  ['kvm asked for across', ['kvm', 'aarch64', 'x86_64', { state: 'works' }], 'infrastructure'],
])('%s', (_, args, expected) => {
  test('is decided', () => {
    const chosen = chooseAccelerator(...args)
    expect(chosen.ok ? chosen.value.accelerator : chosen.failure.kind).toBe(expected)
    expect(chosen.ok ? chosen.value.reason : chosen.failure.hint).toMatch(/./)
  })
})

describe.each<[string, Parameters<typeof judgeProbe>[0], RegExp | undefined]>([
  ['33', { exitCode: 33, timedOut: false, output: 'RPLTSFI' }, undefined],
  ['35', { exitCode: 35, timedOut: false, output: 'RPL' }, /far slower/],
  ['a triple fault', { exitCode: 0, timedOut: false, output: 'RP' }, /died at long mode/],
  ['a hang', { exitCode: null, timedOut: true, output: '' }, /hung at its first instruction/],
  [
    'an internal error',
    { exitCode: null, timedOut: true, output: 'RPLT\nKVM internal error. Suberror: 1' },
    /hung at SSE arithmetic \(KVM internal error/,
  ],
])('a probe that ends with %s', (_, run, reason) => {
  test('is judged', () => {
    const state = judgeProbe(run)
    if (reason === undefined) expect(state).toEqual({ state: 'works' })
    else expect(state).toMatchObject({ state: 'broken', reason: expect.stringMatching(reason) })
  })
})
