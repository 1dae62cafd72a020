import { describe, expect, test } from '@jest/globals'
import { chooseAccelerator, type KvmState } from '../../src/machine/accelerator.js'
import type { KvmNeed } from '../../src/machine/machine-types.js'
import { archs, type Arch } from '../../src/machine/arch.js'
import { judgeProbe } from '../../src/machine/probe/kvm-probe.js'
import { probeGuests, type ProbeRun } from '../../src/machine/probe/probe-guests.js'
import { machineOf } from '../../src/machine/vmm-facts.js'

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
  ['KVM required and working', ['require-kvm', 'x86_64', 'x86_64', { state: 'works' }], 'kvm'],
  ['KVM required and broken', ['require-kvm', 'x86_64', 'x86_64', broken], 'infrastructure'],
  [
    'kvm asked for on another architecture',
    ['kvm', 'aarch64', 'x86_64', { state: 'works' }],
    'infrastructure',
  ],
])('%s', (_, args, expected) => {
  test('is decided', () => {
    const chosen = chooseAccelerator(...args)
    expect(chosen.ok ? chosen.value.accelerator : chosen.failure.kind).toBe(expected)
    expect(chosen.ok ? chosen.value.reason : chosen.failure.hint).toMatch(/./)
  })
})

const needOf = (...[boot]: Parameters<typeof machineOf>): KvmNeed | null =>
  machineOf(boot).traits.kvmNeed
const microvm = needOf({ vmm: 'qemu', machine: 'microvm' })
const firecracker = needOf({ vmm: 'firecracker', machine: 'q35' })
const cloudHypervisor = needOf({ vmm: 'cloud-hypervisor', machine: 'q35' })

test('most machines do without KVM', () => {
  for (const machine of ['q35', 'pc', 'virt'] as const)
    expect(needOf({ vmm: 'qemu', machine })).toBeNull()
})

test.each([microvm, firecracker, cloudHypervisor])(
  'a machine that needs KVM gets it if it works',
  (need) => {
    for (const requested of ['auto', 'kvm'] as const)
      expect(
        chooseAccelerator(requested, 'x86_64', 'x86_64', { state: 'works' }, need),
      ).toMatchObject({ value: { accelerator: 'kvm' } })
  },
)

describe.each<[string, typeof microvm, Parameters<typeof chooseAccelerator>[0], KvmState, RegExp]>([
  ['microvm without the device', microvm, 'auto', { state: 'absent' }, /microvm.*does not exist$/],
  ['microvm on broken KVM', microvm, 'kvm', broken, /microvm.*no clock; KVM is broken/],
  ['microvm and tcg', microvm, 'tcg', { state: 'works' }, /microvm.*TCG was asked for$/],
  ['firecracker on broken KVM', firecracker, 'auto', broken, /Firecracker.*KVM is broken/],
  ['cloud-hypervisor and tcg', cloudHypervisor, 'tcg', broken, /Cloud Hypervisor.*asked for$/],
])('%s', (_, need, requested, kvm, summary) => {
  test('is refused with a remedy, never slowed down', () => {
    expect(chooseAccelerator(requested, 'x86_64', 'x86_64', kvm, need)).toMatchObject({
      ok: false,
      failure: {
        kind: 'infrastructure',
        summary: expect.stringMatching(summary),
        hint: expect.stringMatching(/machine: q35|vmm: qemu/),
      },
    })
  })
})

/** The guest's own result, by its exit status or by a digit. */
const works: Readonly<Record<Arch, ProbeRun>> = {
  x86_64: { exitCode: 33, timedOut: false, output: 'RPLTSFI' },
  aarch64: { exitCode: 0, timedOut: false, output: 'BMTSFI0' },
}

test.each(archs)('a probe that ran to its end on %s is judged', (arch) => {
  const guest = probeGuests[arch]
  expect(guest && judgeProbe(guest, works[arch])).toEqual({ state: 'works' })
})

describe.each<[string, Arch, Partial<ProbeRun>, RegExp]>([
  ['35', 'x86_64', { exitCode: 35, output: 'RPL' }, /far slower/],
  ['a triple fault', 'x86_64', { exitCode: 0, output: 'RP' }, /died at long mode/],
  ['a hang', 'x86_64', { timedOut: true, output: '' }, /hung at its first instruction/],
  [
    'an internal error',
    'x86_64',
    { timedOut: true, output: 'RPLT\nKVM internal error. Suberror: 1' },
    /hung at SSE arithmetic \(KVM internal error/,
  ],
  [
    'a QEMU that KVM refuses',
    'x86_64',
    {
      exitCode: 134,
      output: 'qemu-system-x86_64: error: failed to set MSR 0x10a to 0x69\nAborted',
    },
    /died at its first instruction \(qemu-system-x86_64: error: failed to set MSR 0x10a to 0x69\)$/,
  ],
  ['a 1', 'aarch64', { exitCode: 0, output: 'BM1' }, /far slower/],
  ['a 2', 'aarch64', { exitCode: 0, output: 'BMTSF2' }, /died at a timer interrupt/],
  [
    'a 0 and no power-off',
    'aarch64',
    { timedOut: true, output: 'BMTSFI0' },
    /hung at its power-off/,
  ],
  [
    'a power-off and no result',
    'aarch64',
    { exitCode: 0, output: 'BMT' },
    /died at floating-point/,
  ],
  ['a 0 alone', 'aarch64', { exitCode: 0, output: '0' }, /died at its first instruction/],
  [
    'a GIC that KVM lacks',
    'aarch64',
    { exitCode: 1, output: 'qemu-system-aarch64: KVM does not support GICv3' },
    /its first instruction \(qemu-system-aarch64: KVM does not support GICv3\)$/,
  ],
])('a probe that ends with %s', (_, arch, run, reason) => {
  test('is judged', () => {
    const guest = probeGuests[arch]
    expect(
      guest && judgeProbe(guest, { exitCode: null, timedOut: false, output: '', ...run }),
    ).toEqual({ state: 'broken', reason: expect.stringMatching(reason) })
  })
})
