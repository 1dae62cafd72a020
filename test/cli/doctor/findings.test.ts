import { describe, expect, test } from '@jest/globals'
import { isReady, type Finding } from '../../../src/cli/doctor/finding.js'
import { findAll } from '../../../src/cli/doctor/findings.js'
import { planFixes } from '../../../src/cli/doctor/fixes.js'
import type { HostReport, KvmFacts } from '../../../src/cli/doctor/host-report.js'
import { renderFindings } from '../../../src/cli/doctor/render.js'
import { listWantedPrograms } from '../../../src/cli/doctor/wanted-programs.js'

const gib = 2 ** 30

/** A host that has everything, apart from the changes of a test. */
function createHost(changes: Partial<HostReport> = {}): HostReport {
  const arch = changes.arch ?? 'x86_64'
  return {
    arch,
    system: 'Linux 6.1',
    cpu: 'a CPU',
    cpus: 2,
    node: '24.1.0',
    kvm: createKvm(),
    virtiofsd: { path: '/usr/libexec/virtiofsd' },
    cache: { folder: '/c', writable: true, freeBytes: 20 * gib },
    availableMemoryBytes: 4 * gib,
    ...{ isRoot: false, installsPackages: true, disks: [] },
    ...changes,
    programs: {
      ...Object.fromEntries(
        listWantedPrograms(arch).map(({ program }) => [
          program,
          { path: `/usr/bin/${program}`, version: '9.1' },
        ]),
      ),
      ...changes.programs,
    },
  }
}

function createKvm(changes: Partial<KvmFacts> = {}): KvmFacts {
  return {
    state: { state: 'works' },
    extension: 'vmx',
    isGuest: false,
    modules: ['kvm', 'kvm_intel'],
    ...changes,
  }
}

const find = (changes: Partial<HostReport>, name: string): Finding | undefined =>
  findAll(createHost(changes)).find((finding) => finding.name === name)

test('a host that has everything', () => {
  const findings = findAll(createHost())
  expect(findings.filter(({ state }) => state !== 'ok')).toEqual([])
  expect(isReady(findings)).toBe(true)
  expect(planFixes(findings)).toEqual({ packages: [], commands: [] })
})

describe.each<[string, Partial<HostReport>, string, Finding['state'], RegExp, boolean]>([
  ['an old Node', { node: '18.20.4' }, 'node', 'broken', /older than 20\.19/, false],
  [
    'no QEMU for its own kind',
    { programs: { 'qemu-system-x86_64': null } },
    'qemu-system-x86_64',
    'missing',
    /qemu-system-x86$/,
    false,
  ],
  [
    'an old QEMU',
    { programs: { 'qemu-system-x86_64': { path: '/q', version: '5.2.0' } } },
    'qemu-system-x86_64',
    'broken',
    /older than 6\.0/,
    false,
  ],
  [
    'no QEMU for another kind',
    { programs: { 'qemu-system-aarch64': null } },
    'qemu-system-aarch64',
    'missing',
    /qemu-system-arm$/,
    true,
  ],
  [
    'no QEMU for its own kind, on Arm',
    { arch: 'aarch64', programs: { 'qemu-system-aarch64': null } },
    'qemu-system-aarch64',
    'missing',
    /qemu-system-arm$/,
    false,
  ],
  ['no git', { programs: { git: null } }, 'git', 'missing', /install .* git$/, false],
  ['no ccache', { programs: { ccache: null } }, 'ccache', 'missing', /ccache$/, true],
  ['no Firecracker', { programs: { firecracker: null } }, 'firecracker', 'missing', /http/, true],
  [
    'no virtiofsd',
    { virtiofsd: { problem: 'missing: virtiofsd' } },
    'virtiofsd',
    'missing',
    /qemu-system-common/,
    true,
  ],
  [
    'a cache that cannot be written',
    { cache: { folder: '/c', writable: false, freeBytes: 20 * gib } },
    'cache folder',
    'broken',
    /XDG_CACHE_HOME/,
    false,
  ],
  [
    'a disk that is full',
    { cache: { folder: '/c', writable: true, freeBytes: gib } },
    'disk space',
    'broken',
    /1\.0 GiB free, less than 2\.0 GiB/,
    false,
  ],
  [
    'little memory',
    { availableMemoryBytes: 100 * 2 ** 20 },
    'memory',
    'broken',
    /less than 0\.5 GiB/,
    false,
  ],
  ['no right to install', { installsPackages: false }, 'apt-get', 'missing', /yourself/, true],
])('%s', (_, changes, name, state, message, ready) => {
  test(`is ${state}`, () => {
    const finding = find(changes, name)
    expect(finding?.state).toBe(state)
    expect(`${finding?.found}; ${finding?.remedy}`).toMatch(message)
    expect(isReady(findAll(createHost(changes)))).toBe(ready)
  })
})

describe.each<
  [string, Partial<KvmFacts>, Finding['state'], RegExp, readonly (readonly string[])[]]
>([
  ['that works', {}, 'ok', /^a probe guest ran to its end; null$/, []],
  ['that works in a guest', { isGuest: true }, 'ok', /nested: this host is a virtual machine/, []],
  [
    'hidden from a guest',
    { state: { state: 'absent' }, extension: null, isGuest: true, modules: [] },
    'missing',
    /without nested virtualisation; .*cloud/,
    [],
  ],
  [
    'switched off',
    { state: { state: 'absent' }, extension: null, modules: [] },
    'missing',
    /switched off; .*firmware/,
    [],
  ],
  [
    'whose module is not loaded',
    { state: { state: 'absent' }, modules: ['kvm'] },
    'missing',
    /kvm_intel is not loaded; sudo modprobe kvm_intel/,
    [['modprobe', 'kvm_intel']],
  ],
  [
    'of AMD, whose module is not loaded',
    { state: { state: 'absent' }, extension: 'svm', modules: ['kvm'] },
    'missing',
    /kvm_amd/,
    [['modprobe', 'kvm_amd']],
  ],
  [
    'that a container does not get',
    { state: { state: 'absent' } },
    'missing',
    /--device \/dev\/kvm/,
    [],
  ],
  [
    'that is not for this user',
    { state: { state: 'no-permission' } },
    'broken',
    /may not be opened.*group kvm/,
    [
      ['tee', '/etc/udev/rules.d/99-kvm4all.rules'],
      ['udevadm', 'control', '--reload-rules'],
      ['udevadm', 'trigger', '--name-match=kvm'],
      ['udevadm', 'settle', '--timeout=20'],
    ],
  ],
  [
    'under which guests die',
    { state: { state: 'broken', reason: 'a probe guest hung at SSE arithmetic' } },
    'broken',
    /KVM is broken: .*SSE.*; .*--accel tcg/,
    [],
  ],
  [
    'that nobody could try',
    { state: { state: 'not-probed', reason: 'QEMU cannot be started' } },
    'broken',
    /cannot tell/,
    [],
  ],
])('KVM %s', (_, kvm, state, message, commands) => {
  test(`is ${state}, and the host is still ready`, () => {
    const host = createHost({ kvm: createKvm(kvm) })
    const findings = findAll(host)
    const finding = findings.find(({ name }) => name === 'KVM')
    expect(finding?.state).toBe(state)
    expect(`${finding?.found}; ${finding?.remedy}`).toMatch(message)
    expect(planFixes(findings).commands.map(({ argv }) => argv)).toEqual(commands)
    expect(isReady(findings)).toBe(true)
  })
})

test('fixes: each package once, and nothing that is rarely needed', () => {
  const programs = {
    ld: null,
    addr2line: null,
    ccache: null,
    gdb: null,
    'qemu-system-aarch64': null,
  }
  expect(planFixes(findAll(createHost({ programs })))).toEqual({
    packages: ['binutils', 'ccache'],
    commands: [],
  })
})

test('the table has each remedy below its problem', () => {
  const findings = findAll(createHost({ programs: { git: null } }))
  const lines = renderFindings(findings, { color: false }).split('\n')
  const index = lines.findIndex((line) => line.includes(' git '))
  expect(lines[index]).toMatch(/^ {2}missing {2}git .*sources, revisions .*not in PATH$/)
  expect(lines[index + 1]).toMatch(/^ +→ sudo apt-get install .* git$/)
  expect(lines.at(-2)).toMatch(/^✗ not even/)
})

test('a path cannot send control characters to the terminal', () => {
  const cache = { folder: '/c\u001b[2J', writable: true, freeBytes: gib * 9 }
  expect(renderFindings(findAll(createHost({ cache })), { color: false })).not.toContain('\u001b')
})
