import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { findProgram } from '../../../src/host/facts/packages.js'
import { archs, architectures, type Arch } from '../../../src/machine/arch.js'
import { kvmDevice } from '../../../src/machine/probe/kvm-device.js'
import { probeKvm, runProbe } from '../../../src/machine/probe/kvm-probe.js'
import { probeGuests, type ProbeGuest } from '../../../src/machine/probe/probe-guests.js'

/** TCG on a busy machine takes its time; what is tested here is not. */
const tcg = { accelerator: 'tcg', limitMs: 60_000 } as const

function guestOf(arch: Arch): ProbeGuest {
  const guest = probeGuests[arch]
  if (guest === null) throw new Error(`no probe guest for ${arch}`)
  return guest
}

/** The guest with other bytes in place of these, which it has once. */
function change(guest: ProbeGuest, from: string, to: string): ProbeGuest {
  const image = Buffer.from(guest.image)
  const at = image.indexOf(from, 0, 'hex')
  if (at < 0 || image.indexOf(from, at + 1, 'hex') >= 0) throw new Error(`not once: ${from}`)
  image.write(to, at, 'hex')
  return { ...guest, image }
}

test('the embedded images match their sources', () => {
  const check = spawnSync(process.execPath, ['scripts/assemble-probe.mjs', '--check'], {
    encoding: 'utf8',
  })
  expect(check.stderr).toBe('')
  expect(check.status).toBe(0)
})

describe.each(archs)('the guest for %s', (arch) => {
  test('runs to its end where guests can run', async () => {
    const { state, lasting } = await runProbe(arch, guestOf(arch), tcg)
    expect({ state, lasting }).toEqual({ state: { state: 'works' }, lasting: true })
  }, 70_000)
})

test.each<[string, Arch, string, string, RegExp]>([
  // cmp $36, %eax; cmp w1, #36: with 37
  ['arithmetic', 'x86_64', '83f8240f85', '83f8250f85', /died at SSE arithmetic$/],
  ['arithmetic', 'aarch64', '3f900071', '3f940071', /died at floating-point arithmetic$/],
  // The address of the fault is compared with another one: cmp %rsi, %rsp; cmp x22, x0
  ['a page fault', 'x86_64', '4839f7', '4839f4', /died at a page fault$/],
  ['a page fault', 'aarch64', 'df0201eb', 'df0200eb', /died at a page fault$/],
  // Interrupt 28 is not the one that comes: cmp w24, #28
  ['an interrupt', 'aarch64', '1f6f0071', '1f730071', /died at a timer interrupt$/],
])(
  'a wrong result of %s on %s is noticed',
  async (_, arch, from, to, reason) => {
    const { state } = await runProbe(arch, change(guestOf(arch), from, to), tcg)
    expect(state).toEqual({ state: 'broken', reason: expect.stringMatching(reason) })
  },
  70_000,
)

test('a guest that stands still is ended', async () => {
  // Its first instruction: b .
  const image = Buffer.from('00000014', 'hex')
  const { state, lasting } = await runProbe(
    'aarch64',
    { ...guestOf('aarch64'), image },
    { ...tcg, limitMs: 1000 },
  )
  expect(state).toMatchObject({ reason: 'a probe guest hung at its first instruction' })
  expect(lasting).toBe(false)
}, 70_000)

describe('a host of aarch64', () => {
  const ownPath = process.env.PATH
  afterEach(() => {
    process.env.PATH = ownPath
  })

  const program = architectures.aarch64.qemu.program
  const canOpen = existsSync(kvmDevice) && spawnSync('test', ['-w', kvmDevice]).status === 0
  const testIfPossible = canOpen ? test : test.skip
  const suffix = canOpen ? '' : ' (this machine has a kernel without KVM)'

  testIfPossible.each([
    ['works', `exec "$REAL" "$@"`],
    ['broken', `echo 'KVM: entry failed, hardware error 0xffffffff' >&2; exit 1`],
  ])(
    `asks the guest of its own architecture: %s${suffix}`,
    async (state, script) => {
      const real = await findProgram(program)
      const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
      // In place of KVM, TCG.
      const lines = ['#!/bin/bash', `REAL=${real ?? ''}`, 'set -- "${@/#kvm/tcg}"', script, '']
      writeFileSync(path.join(folder, program), lines.join('\n'))
      chmodSync(path.join(folder, program), 0o755)
      process.env.PATH = `${folder}:${ownPath ?? ''}`
      expect(await probeKvm(folder, 'aarch64')).toMatchObject({ state })
    },
    70_000,
  )

  test('of an architecture without a guest nothing is known', async () => {
    const state = canOpen ? 'not-probed' : expect.stringMatching(/absent|no-permission/)
    expect(await probeKvm(os.tmpdir(), 'riscv64')).toMatchObject({ state })
  })
})
