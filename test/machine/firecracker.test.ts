import { describe, expect, test } from '@jest/globals'
import {
  firecrackerArguments,
  planFirecracker,
  planFirecrackerDisks,
} from '../../src/machine/firecracker.js'
import { createDisk, createMachine } from './sample-machine.js'

const tap = { device: 'virtio-net', forward: [], outgoing: false, tap: 'tap0' } as const

test('a whole machine', () => {
  const machine = createMachine(
    {
      commandLine: '--nopci /hello',
      disks: [createDisk(), createDisk({ path: '/k/rw.img', snapshot: false })],
      network: tap,
    },
    { cpus: 2, rng: true },
  )
  expect(planFirecracker(machine)).toEqual({
    ok: true,
    value: {
      'machine-config': { vcpu_count: 2, mem_size_mib: 64 },
      'boot-source': { kernel_image_path: '/k/vmlinuz', boot_args: '--nopci /hello' },
      drives: [
        { drive_id: 'disk0', path_on_host: '/k/d.img', is_root_device: false, is_read_only: true },
        {
          drive_id: 'disk1',
          path_on_host: '/k/rw.img',
          is_root_device: false,
          is_read_only: false,
        },
      ],
      'network-interfaces': [
        { iface_id: 'eth0', guest_mac: '52:54:00:12:34:56', host_dev_name: 'tap0' },
      ],
      entropy: {},
    },
  })
})

test('an initramfs, and no network and no entropy', () => {
  const planned = planFirecracker(createMachine({ initramfs: '/k/i.gz' }))
  expect(planned).toMatchObject({
    value: { 'boot-source': { initrd_path: '/k/i.gz' }, 'network-interfaces': [] },
  })
  expect(JSON.stringify(planned)).not.toContain('entropy')
})

describe.each([
  ['a disk boot', createMachine({ kernel: null })],
  ['a qcow2 disk', createMachine({ disks: [createDisk({ format: 'qcow2' })] })],
])('%s', (_, machine) => {
  test('is refused', () => {
    expect(planFirecracker(machine)).toMatchObject({ failure: { kind: 'invalid-profile' } })
  })
})

test('the command', () => {
  expect(firecrackerArguments('/b/firecracker', '/w/vm.json')).toEqual([
    ...['/b/firecracker', '--no-api', '--config-file', '/w/vm.json'],
  ])
})

test('disks whose writes are forgotten become raw copies; one that keeps them is left alone', () => {
  const kept = createDisk({ path: '/k/a.img', snapshot: false })
  const copy = (index: number): object => ({ ...kept, path: `/w/disk${index}.raw` })
  const convert = ['qemu-img', 'convert', '-f']
  expect(
    planFirecrackerDisks(
      [createDisk({ path: '/k/b.qcow2', format: 'qcow2' }), kept, createDisk({ path: '/k/a.img' })],
      '/w',
    ),
  ).toEqual({
    ok: true,
    value: [
      { disk: copy(0), copy: [...convert, 'qcow2', '-O', 'raw', '/k/b.qcow2', '/w/disk0.raw'] },
      { disk: kept, copy: null },
      { disk: copy(2), copy: [...convert, 'raw', '-O', 'raw', '/k/a.img', '/w/disk2.raw'] },
    ],
  })
})

test('a disk that cannot be written to is the profile’s fault', () => {
  const disk = createDisk({ path: '/k/b.qcow2', format: 'qcow2', snapshot: false })
  expect(planFirecrackerDisks([disk], '/w')).toMatchObject({ failure: { kind: 'invalid-profile' } })
})
