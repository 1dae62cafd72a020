import { describe, expect, test } from '@jest/globals'
import {
  explainFirecrackerEnd,
  firecrackerArguments,
  planFirecracker,
} from '../../../src/machine/firecracker/configuration.js'
import { createDisk, createMachine } from '../sample-machine.js'

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

test('a balloon', () => {
  expect(planFirecracker(createMachine({}, { balloon: true }))).toMatchObject({
    value: { balloon: { amount_mib: 0, deflate_on_oom: true } },
  })
})

test('the command, with and without a file for its own words', () => {
  const command = ['/b/firecracker', '--no-api', '--config-file', '/w/vm.json']
  expect(firecrackerArguments('/b/firecracker', '/w/vm.json', null)).toEqual(command)
  expect(firecrackerArguments('/b/firecracker', '/w/vm.json', '/w/vm.log')).toEqual([
    ...[...command, '--log-path', '/w/vm.log', '--level', 'Info'],
  ])
})

const begun = '2026-11-21T10:00:00.0 [anonymous-instance:main] Running Firecracker v1.16.0'

describe.each<[string, number | null, readonly string[], string | null]>([
  ['a reset by the keyboard controller', 0, [begun], 'guest-left'],
  ['no log at all', 0, [], 'guest-reset'],
  ['a triple fault before 1.15', 0, [begun, 'x Received KVM_EXIT_SHUTDOWN signal'], 'guest-reset'],
  [
    'a triple fault since 1.15',
    1,
    [begun, 'x Unexpected exit reason on vcpu run: Shutdown'],
    'guest-reset',
  ],
  [
    'a triple fault as 1.16.1 ends',
    0,
    [
      begun,
      'x Unexpected exit reason on vcpu run: Shutdown',
      'x Firecracker exiting successfully. exit_code=0',
    ],
    'guest-reset',
  ],
  ['a processor that KVM lost', 0, [begun, 'x Received KVM_EXIT_INTERNAL_ERROR signal'], null],
  ['one that it never could run', 0, [begun, 'x Received KVM_EXIT_FAIL_ENTRY signal: 7'], null],
  ['another unexpected exit', 1, [begun, 'x Unexpected exit reason on vcpu run: Hlt'], null],
  [
    'a power-off on aarch64',
    0,
    [begun, 'x Received KVM_SYSTEM_EVENT: type: 1, event: 0'],
    'guest-shutdown',
  ],
  [
    'a reset on aarch64',
    0,
    [begun, 'x Received KVM_SYSTEM_EVENT: type: 2, event: 0'],
    'guest-reset',
  ],
  ['a configuration it does not take, until 1.4', 152, [begun], null],
  ['a configuration it does not take', 1, [begun], null],
  ['a signal', null, [begun], null],
])('%s', (_, exitCode, log, reason) => {
  test('is told from the others', () => {
    expect(explainFirecrackerEnd(exitCode, log)).toBe(reason)
  })
})
