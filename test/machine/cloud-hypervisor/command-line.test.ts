import { expect, test } from '@jest/globals'
import { planCloudHypervisor } from '../../../src/machine/cloud-hypervisor/command-line.js'
import { createDisk, createMachine } from '../sample-machine.js'

const tap = { device: 'virtio-net', forward: [], outgoing: false, tap: 'tap0' } as const

test('a complete machine with events', () => {
  const machine = createMachine(
    {
      initramfs: '/k/i.gz',
      commandLine: '--rootfs=rofs /hello, world',
      disks: [createDisk(), createDisk({ path: '/k/a,b "c".img', snapshot: false })],
      network: tap,
      shares: [{ tag: 'data', path: '/s', socket: '/w/share0.sock' }],
    },
    { cpus: 2, rng: true, balloon: true },
  )
  expect(planCloudHypervisor('/b/cloud-hypervisor', machine, { descriptor: 3 })).toEqual({
    ok: true,
    value: [
      '/b/cloud-hypervisor',
      ...['--cpus', 'boot=2'],
      ...['--memory', 'size=64M,shared=on'],
      ...['--kernel', '/k/vmlinuz'],
      ...['--initramfs', '/k/i.gz'],
      '--cmdline=--rootfs=rofs /hello, world',
      '--disk',
      'path=/k/d.img,image_type=raw,readonly=on',
      'path="/k/a,b ""c"".img",image_type=raw',
      ...['--net', 'tap=tap0,mac=52:54:00:12:34:56'],
      ...['--fs', 'tag=data,socket=/w/share0.sock'],
      ...['--rng', 'src=/dev/urandom'],
      ...['--balloon', 'size=0'],
      ...['--serial', 'tty', '--console', 'off', '--pvpanic'],
      ...['--event-monitor', 'fd=3'],
    ],
  })
})

test('the smallest machine, for a terminal', () => {
  expect(planCloudHypervisor('cloud-hypervisor', createMachine(), null)).toEqual({
    ok: true,
    value: [
      ...['cloud-hypervisor', '--cpus', 'boot=1', '--memory', 'size=64M'],
      ...['--kernel', '/k/vmlinuz', '--serial', 'tty', '--console', 'off', '--pvpanic'],
    ],
  })
})

test('a disk boot is refused', () => {
  expect(planCloudHypervisor('ch', createMachine({ kernel: null }), null)).toMatchObject({
    failure: { kind: 'invalid-profile' },
  })
})
