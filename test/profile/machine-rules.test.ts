import { describe, expect, test } from '@jest/globals'
import { checkMachine, objectToArch } from '../../src/profile/machine-rules.js'

type Wish = Parameters<typeof checkMachine>[0]

const plain: Wish = {
  vmm: 'qemu',
  machine: 'q35',
  cpus: 1,
  memory: 128 * 2 ** 20,
  method: 'direct',
  disk_interface: 'virtio-blk',
  balloon: false,
}
const share = { tag: 'data' }

const harmless: readonly [string, Partial<Wish>][] = [
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
  ['two shares', { shares: [share, { tag: 'other' }] }],
]

const refused: readonly [string, Partial<Wish>, string, RegExp][] = [
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
  ['a say in a tap', { network: { tap: 'tap0', outgoing: true } }, 'network.outgoing', /host/],
  ['firecracker without a tap', { vmm: 'firecracker', network: {} }, 'network', /name a tap/],
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
  ['a balloon on firecracker', { vmm: 'firecracker', balloon: true }, 'balloon', /qemu only/],
  ['a share on firecracker', { vmm: 'firecracker', shares: [share] }, 'shares', /no folders/],
  ['a tag twice', { shares: [share, { tag: 'b' }, share] }, 'shares.2.tag', /second share data/],
]

test.each(harmless)('%s can be had', (_, wish) => {
  expect(checkMachine({ ...plain, ...wish })).toEqual([])
})

test.each(refused)('%s cannot be had', (_, wish, path, message) => {
  const objections = checkMachine({ ...plain, ...wish })
  expect(objections.map((objection) => objection.path.join('.'))).toEqual([path])
  expect(objections[0]?.message).toMatch(message)
})

describe.each([
  ['x86_64', 'microvm', undefined],
  ['x86_64', 'virt', 'there is no virt for x86_64; it has q35, pc, microvm'],
  ['aarch64', 'virt', undefined],
  ['aarch64', 'q35', 'there is no q35 for aarch64; it has virt'],
])('%s and %s', (arch, machine, expected) => {
  test(expected ?? 'go together', () => {
    expect(objectToArch(arch, machine)).toBe(expected)
  })
})
