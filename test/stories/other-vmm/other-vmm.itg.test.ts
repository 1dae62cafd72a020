import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { families, familyOf } from '../../../src/kernels/families.js'
import type { KvmState } from '../../../src/machine/accelerator.js'
import { loadProfile } from '../../../src/profile/load.js'
import { bootImage, type Boot } from '../../../src/run/boot/boot-image.js'
import type { Outcome } from '../../../src/verdict.js'

/** VMMs without QMP, replaced by a fake program in PATH. */
const fake = fileURLToPath(new URL('fake-vmm.mjs', import.meta.url))
const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-vmm-'))
const programs = path.join(folder, 'bin')
const ownPath = process.env.PATH
const vmms = ['firecracker', 'cloud-hypervisor'] as const
type Vmm = (typeof vmms)[number]

beforeAll(() => {
  mkdirSync(programs)
  for (const vmm of vmms)
    writeFileSync(
      path.join(programs, vmm),
      `#!/bin/sh\nexec '${process.execPath}' '${fake}' ${vmm} "$@"\n`,
      { mode: 0o755 },
    )
})
afterAll(() => {
  process.env.PATH = ownPath
  rmSync(folder, { recursive: true })
})

interface Wish {
  readonly end?: string
  readonly disk?: boolean
  readonly kvm?: KvmState
  readonly debug?: boolean
}

let boots = 0

/** Boots a guest; the first word of its command line selects its behaviour. */
async function boot(
  vmm: Vmm,
  word: string,
  { end, disk = false, kvm = { state: 'works' }, debug = false }: Wish = {},
): Promise<{ readonly booted: Outcome<Boot>; readonly out: string; readonly work: string }> {
  boots += 1
  const repository = path.join(folder, `boot${boots}`)
  const out = path.join(repository, 'out')
  const work = path.join(repository, 'work')
  mkdirSync(out, { recursive: true })
  writeFileSync(path.join(out, 'kernel.elf'), 'a kernel')
  writeFileSync(path.join(repository, 'disk.img'), Buffer.alloc(1024 * 1024))
  writeFileSync(
    path.join(repository, 'p.yml'),
    `kernel: custom
custom: { build: [['true']], artifacts: { image: kernel.elf } }
boot:
  vmm: ${vmm}
  cmdline: ${word}
  silence: 1s
  listen: 200ms
  ${disk ? 'disks: [{ path: disk.img }]' : ''}
expect:
  - hello from the guest
  ${end === undefined ? '' : `- exit: ${end}`}
`,
  )
  const profile = await loadProfile({
    reference: './p.yml',
    directory: repository,
    overrides: [],
    families,
  })
  if (!profile.ok) throw new Error(profile.failure.summary)
  const kernel = path.join(out, 'kernel.elf')
  const booted = await bootImage({
    profile: profile.value,
    family: familyOf(profile.value),
    files: { image: kernel, kernel, disks: [], commandLineAt: undefined },
    ...{ out, work, cacheFolder: folder, symbols: null },
    consoleLog: path.join(out, 'console.log'),
    timelineFile: path.join(out, 'console.timeline.jsonl'),
    debug: debug ? { elf: kernel } : null,
    probe: async () => Promise.resolve(kvm),
    onConsole: () => undefined,
    emit: () => undefined,
    signal: new AbortController().signal,
  })
  return { booted, out, work }
}

async function verdictOf(...wish: Parameters<typeof boot>): Promise<string> {
  const { booted } = await boot(...wish)
  const verdict = booted.ok ? booted.value.report.verdict : booted.failure
  return `${verdict.kind}: ${verdict.summary}`
}

describe('with the programs in PATH', () => {
  beforeAll(() => {
    process.env.PATH = `${programs}:${ownPath}`
  })

  describe.each(vmms)('%s', (vmm) => {
    test('a guest may end once all expectations are met', async () => {
      const { booted, out } = await boot(vmm, 'leave', { end: 'reset' })
      // Firecracker has no other end; Cloud Hypervisor has a power-off, which is not a reset.
      expect(booted.ok && booted.value.report.verdict.kind).toBe(
        vmm === 'firecracker' ? 'pass' : 'assertion-failed',
      )
      expect(readFileSync(path.join(out, 'console.log'), 'utf8')).toBe('hello from the guest\n')
    })
    test('a guest that keeps running is stopped, even if the VMM ignores signals', async () => {
      expect(await verdictOf(vmm, 'deaf')).toMatch(/^pass: /)
    })
    test('a crash counts, whatever the machine does afterwards', async () => {
      expect(await verdictOf(vmm, 'crash')).toMatch(/^panic: Assertion failed/)
    })
    test('a triple fault is never an expected end', async () => {
      expect(await verdictOf(vmm, 'fault', { end: '0' })).toMatch(/^unexpected-exit: .* reset /)
    })
    test('a failure of the VMM is not a failure of the guest', async () => {
      const { booted } = await boot(vmm, 'broken')
      expect(booted).toMatchObject({
        value: {
          report: {
            verdict: {
              kind: 'infrastructure',
              summary: expect.stringMatching(
                vmm === 'firecracker'
                  ? /^Firecracker gave up: exit status 1: .*Failed to build MicroVM: no such thing$/
                  : /^Cloud Hypervisor gave up: exit status 1: Error booting VM: no such thing$/,
              ),
              evidence: [{ source: 'console.log' }, { source: vmm }],
            },
          },
        },
      })
    })
    test('a guest did not end by itself if KVM failed on its processor', async () => {
      expect(await verdictOf(vmm, 'lost', { end: 'reset' })).toMatch(
        vmm === 'firecracker'
          ? /^infrastructure: Firecracker gave up: Received KVM_EXIT_INTERNAL_ERROR signal$/
          : /^infrastructure: Cloud Hypervisor gave up: .*VCPU generated error: VcpuRun\(bad\)$/,
      )
    })
    test('writes to a disk are discarded, and so is the copy', async () => {
      const { booted, work } = await boot(vmm, 'leave', { disk: true })
      expect(booted).toMatchObject({ ok: true, value: { report: { verdict: { kind: 'pass' } } } })
      expect(readFileSync(path.join(work, '../disk.img')).equals(Buffer.alloc(1024 * 1024))).toBe(
        true,
      )
      expect(existsSync(path.join(work, 'vmm-disks'))).toBe(false)
    })
    test('a debugger is refused', async () => {
      expect(await verdictOf(vmm, 'leave', { debug: true })).toMatch(/^invalid-profile: .*debugger/)
    })
    test('nothing is started if KVM is broken', async () => {
      const kvm = { state: 'broken', reason: 'a probe guest hung' } as const
      expect(await verdictOf(vmm, 'leave', { kvm })).toMatch(
        /^infrastructure: \w+.* needs KVM.*KVM is broken: a probe guest hung/,
      )
    })
  })

  test('Firecracker: leaving is not a power-off', async () => {
    expect(await verdictOf('firecracker', 'leave', { end: 'poweroff' })).toMatch(
      /^assertion-failed: .*ended by a reset.*exit: reset or a status/,
    )
  })
  test('Cloud Hypervisor: a power-off', async () => {
    expect(await verdictOf('cloud-hypervisor', 'leave', { end: 'poweroff' })).toMatch(/^pass: /)
  })
  test('Cloud Hypervisor: a guest that resets is not rebooted', async () => {
    const { booted, out } = await boot('cloud-hypervisor', 'fault', { end: 'reset' })
    expect(booted).toMatchObject({ ok: true, value: { report: { verdict: { kind: 'pass' } } } })
    expect(readFileSync(path.join(out, 'console.log'), 'utf8')).not.toContain('again')
  })
  test('Cloud Hypervisor: a panic that the guest reports', async () => {
    expect(await verdictOf('cloud-hypervisor', 'panic', { end: '0' })).toMatch(/^panic: .*pvpanic/)
  })
})

test.each(vmms)('%s is missing: the message says where to get it', async (vmm) => {
  // A host that has the real one would boot it.
  const elsewhere = (ownPath ?? '').split(':').filter((one) => !existsSync(path.join(one, vmm)))
  process.env.PATH = elsewhere.join(':')
  const { booted } = await boot(vmm, 'leave')
  expect(booted).toMatchObject({
    failure: {
      kind: 'infrastructure',
      summary: `missing: ${vmm}`,
      hint: expect.stringMatching(/github\.com\/.*\/releases in PATH, or boot with vmm: qemu$/),
    },
  })
})
