import { describe, expect, test } from '@jest/globals'
import {
  firecrackerArguments,
  planFirecracker,
} from '../../../src/machine/firecracker/configuration.js'
import { createDisk, createMachine } from '../sample-machine.js'

const tap = { device: 'virtio-net', forward: [], outgoing: false, tap: 'tap0' } as const

test('a complete machine', () => {
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

test('an initramfs, without network and entropy', () => {
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

test('a balloon', () => {
  expect(planFirecracker(createMachine({}, { balloon: true }))).toMatchObject({
    value: { balloon: { amount_mib: 0, deflate_on_oom: true } },
  })
})

test('the command, with and without a log file', () => {
  const command = ['/b/firecracker', '--no-api', '--config-file', '/w/vm.json']
  expect(firecrackerArguments('/b/firecracker', '/w/vm.json', null)).toEqual(command)
  expect(firecrackerArguments('/b/firecracker', '/w/vm.json', '/w/vm.log')).toEqual([
    ...[...command, '--log-path', '/w/vm.log', '--level', 'Info'],
  ])
})
