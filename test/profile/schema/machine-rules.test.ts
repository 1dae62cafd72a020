import { describe, expect, test } from '@jest/globals'
import { checkMachine, objectToArch } from '../../../src/profile/schema/machine-rules.js'

type Settings = Parameters<typeof checkMachine>[0]

const plain: Settings = {
  vmm: 'qemu',
  machine: 'q35',
  cpus: 1,
  memory: 128 * 2 ** 20,
  method: 'direct',
  disk_interface: 'virtio-blk',
}
const share = { tag: 'data' }

const allowed: readonly [string, Partial<Settings>][] = [
  ['the plain machine', {}],
  ['odd memory', { memory: 100_000_000 }],
  ['ide on pc', { machine: 'pc', method: 'disk', disk_interface: 'ide' }],
  ['nvme on virt', { machine: 'virt', disk_interface: 'nvme' }],
  ['virtio-scsi on microvm', { machine: 'microvm', disk_interface: 'virtio-scsi' }],
  ['vmxnet3 on q35', { network: { device: 'vmxnet3', forward: [] } }],
  ['virtio-net on microvm', { machine: 'microvm', network: { device: 'virtio-net' } }],
  ['a tap', { network: { tap: 'tap0' } }],
  ['firecracker with a tap', { vmm: 'firecracker', network: { tap: 'tap0' } }],
  ['as many CPUs as firecracker has', { vmm: 'firecracker', cpus: 32 }],
  ['a share on cloud-hypervisor', { vmm: 'cloud-hypervisor', shares: [share] }],
  ['the host’s CPU on cloud-hypervisor', { vmm: 'cloud-hypervisor', cpu: 'host' }],
  [
    'odd memory and a folder that QEMU serves, read-only',
    { memory: 1_000_000, shares: [{ tag: 'a', type: '9p', readonly: true, security: 'mapped' }] },
  ],
  ['further arguments', { arguments: ['-device', 'edu'] }],
  ['a watchdog and a power button', { watchdog: true, stop: 'powerdown' }],
  ['two shares', { shares: [share, { tag: 'other' }] }],
]

const refused: readonly [string, Partial<Settings>, string, RegExp][] = [
  ['microvm and a disk boot', { machine: 'microvm', method: 'disk' }, 'method', /directly/],
  ['firecracker and a disk boot', { vmm: 'firecracker', method: 'disk' }, 'method', /directly/],
  ['nvme without PCI', { machine: 'microvm', disk_interface: 'nvme' }, 'disk_interface', /no nvme/],
  ['ide on virt', { machine: 'virt', disk_interface: 'ide' }, 'disk_interface', /no ide/],
  [
    'scsi on firecracker',
    { vmm: 'firecracker', disks: [{}, { interface: 'virtio-scsi' }] },
    'disks.1.interface',
    /firecracker has no virtio-scsi; it has virtio-blk$/,
  ],
  ['a watchdog without PCI', { machine: 'microvm', watchdog: true }, 'watchdog', /microvm has no/],
  ['microvm’s power button', { machine: 'microvm', stop: 'powerdown' }, 'stop', /no power button/],
  ['firecracker’s', { vmm: 'firecracker', stop: 'powerdown' }, 'stop', /firecracker has no power/],
  [
    'a PCI card on microvm',
    { machine: 'microvm', network: { device: 'e1000' } },
    'network.device',
    /no e1000/,
  ],
  [
    'forwarding to a tap',
    { network: { tap: 'tap0', forward: [{}] } },
    'network.forward',
    /not forwarded/,
  ],
  ['outgoing on a tap', { network: { tap: 'tap0', outgoing: true } }, 'network.outgoing', /host/],
  ['firecracker without a tap', { vmm: 'firecracker', network: {} }, 'network', /set tap/],
  [
    'odd memory on firecracker',
    { vmm: 'firecracker', memory: 1_000_000 },
    'memory',
    /firecracker.*MiB/,
  ],
  [
    'odd memory that is shared',
    { memory: 1_000_000, shares: [share] },
    'memory',
    /shared folder.*MiB/,
  ],
  ['33 CPUs on firecracker', { vmm: 'firecracker', cpus: 33 }, 'cpus', /at most 32/],
  [
    '255 CPUs on cloud-hypervisor',
    { vmm: 'cloud-hypervisor', cpus: 255 },
    'cpus',
    /cloud-hypervisor has at most 254/,
  ],
  [
    'cloud-hypervisor and a disk boot',
    { vmm: 'cloud-hypervisor', method: 'disk' },
    'method',
    /directly/,
  ],
  [
    'nvme on cloud-hypervisor',
    { vmm: 'cloud-hypervisor', disk_interface: 'nvme' },
    'disk_interface',
    /cloud-hypervisor has no nvme; it has virtio-blk$/,
  ],
  [
    'e1000 on cloud-hypervisor',
    { vmm: 'cloud-hypervisor', network: { tap: 'tap0', device: 'e1000' } },
    'network.device',
    /no e1000/,
  ],
  [
    'cloud-hypervisor without a tap',
    { vmm: 'cloud-hypervisor', network: {} },
    'network',
    /set tap/,
  ],
  [
    'odd memory on cloud-hypervisor',
    { vmm: 'cloud-hypervisor', memory: 1_000_000 },
    'memory',
    /cloud-hypervisor.*MiB/,
  ],
  ['a CPU model on firecracker', { vmm: 'firecracker', cpu: 'Haswell' }, 'cpu', /host’s/],
  ['a share on firecracker', { vmm: 'firecracker', shares: [share] }, 'shares', /no folders/],
  [
    '9p on cloud-hypervisor',
    { vmm: 'cloud-hypervisor', shares: [share, { tag: 'b', type: '9p' }] },
    'shares.1.type',
    /no 9p/,
  ],
  ['a read-only virtiofs', { shares: [{ ...share, readonly: true }] }, 'shares.0.readonly', /9p/],
  ['owners on virtiofs', { shares: [{ ...share, security: 'none' }] }, 'shares.0.security', /9p/],
  [
    'further arguments of a firecracker',
    { vmm: 'firecracker', arguments: ['-device', 'edu'] },
    'arguments',
    /options of QEMU/,
  ],
  [
    'an argument that has a key',
    { arguments: ['-device', 'edu', '-m', '1G'] },
    'arguments.2',
    /boot\.memory/,
  ],
  [
    'a console on firecracker',
    { vmm: 'firecracker', consoles: [{ name: 'a' }] },
    'consoles',
    /one/,
  ],
  ['a dump of firecracker', { vmm: 'firecracker', core: true }, 'core', /memory/],
  [
    'two consoles of the same name',
    { consoles: ['a', 'b', 'a'].map((name) => ({ name })) },
    'consoles.2.name',
    /second console a/,
  ],
  ['a tag twice', { shares: [share, { tag: 'b' }, share] }, 'shares.2.tag', /second share data/],
]

test.each(allowed)('%s is allowed', (_, settings) => {
  expect(checkMachine({ ...plain, ...settings })).toEqual([])
})

test.each(refused)('%s is refused', (_, settings, path, message) => {
  const objections = checkMachine({ ...plain, ...settings })
  expect(objections.map((objection) => objection.path.join('.'))).toEqual([path])
  expect(objections[0]?.message).toMatch(message)
})

describe.each([
  ['x86_64', 'microvm', undefined],
  ['x86_64', 'virt', 'there is no virt for x86_64; it has q35, pc, microvm'],
  ['aarch64', 'virt', undefined],
  ['aarch64', 'q35', 'there is no q35 for aarch64; it has virt'],
] as const)('%s and %s', (arch, machine, expected) => {
  test(expected ?? 'go together', () => {
    expect(objectToArch(arch, machine)).toBe(expected)
  })
})
