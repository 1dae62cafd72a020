import { describe, expect, test } from '@jest/globals'
import { gdbCommand } from '../../src/machine/debugger.js'
import { planMachine } from '../../src/machine/qemu-arguments.js'
import { createDisk, createMachine } from './sample-machine.js'

const line = (...parameters: Parameters<typeof createMachine>): string =>
  planMachine(createMachine(...parameters)).join(' ')

test('the whole line of a small machine', () => {
  expect(line({ commandLine: 'a=1 b' })).toBe(
    'qemu-system-x86_64 -nodefaults -no-user-config -display none -no-reboot -action panic=none ' +
      '-machine q35 -accel tcg -cpu max -smp 1 -m 64M -nic none -device pvpanic -serial stdio ' +
      '-kernel /k/vmlinuz -append a=1 b',
  )
})

describe.each<[string, Parameters<typeof createMachine>, string]>([
  ['odd memory in bytes', [{}, { memory: 1_000_000 }], '-m 1000000B'],
  ['processors', [{}, { cpus: 4 }], '-smp 4'],
  ['an initramfs', [{ initramfs: '/k/i.gz' }], '-initrd /k/i.gz'],
  ['a debug port', [{}, { debug_exit: true }], '-device isa-debug-exit,iobase=0xf4,iosize=0x04'],
  [
    'entropy and balloon',
    [{}, { rng: true, balloon: true }],
    'virtio-rng-pci -device virtio-balloon-pci',
  ],
  ['aarch64', [{ arch: 'aarch64' }, { machine: 'virt' }], 'qemu-system-aarch64'],
  [
    'a boot disk whose name has a comma, as a snapshot',
    [{ kernel: null, disks: [createDisk({ path: '/k/a,b.img', format: 'qcow2' })] }],
    '-drive if=none,id=disk0,file=/k/a,,b.img,format=qcow2,snapshot=on -device virtio-blk-pci,drive=disk0,bootindex=0',
  ],
  [
    'a disk beside a kernel, which is not booted',
    [{ disks: [createDisk()] }],
    '-device virtio-blk-pci,drive=disk0',
  ],
  [
    'an NVMe disk that keeps what is written',
    [{ disks: [createDisk(), createDisk({ interface: 'nvme', snapshot: false })] }],
    '-drive if=none,id=disk1,file=/k/d.img,format=raw -device nvme,drive=disk1,serial=disk1',
  ],
  [
    'a controller for both of two SCSI disks',
    [
      {
        disks: [createDisk({ interface: 'virtio-scsi' }), createDisk({ interface: 'virtio-scsi' })],
      },
    ],
    '-device virtio-scsi-pci,id=scsi0 -drive if=none,id=disk0,file=/k/d.img,format=raw,snapshot=on ' +
      '-device scsi-hd,bus=scsi0.0,drive=disk0 -drive if=none,id=disk1,file=/k/d.img,format=raw,snapshot=on ' +
      '-device scsi-hd,bus=scsi0.0,drive=disk1',
  ],
  [
    'a port of AHCI for each of two disks',
    [{ disks: [createDisk({ interface: 'ide' }), createDisk({ interface: 'ide' })] }],
    '-device ide-hd,bus=ide.1,unit=0,drive=disk1',
  ],
  [
    'the second IDE disk as slave, however many others there are between them',
    [
      {
        disks: [createDisk({ interface: 'ide' }), createDisk(), createDisk({ interface: 'ide' })],
      },
      { machine: 'pc' },
    ],
    '-device ide-hd,bus=ide.0,unit=1,drive=disk2',
  ],
  [
    'a network that leads nowhere but to the forwarded ports',
    [
      {
        network: {
          device: 'vmxnet3',
          forward: [
            { guest: 8000, host: 18_000, protocol: 'tcp' },
            { guest: 53, host: 18_053, protocol: 'udp' },
          ],
          outgoing: false,
          tap: null,
        },
      },
    ],
    '-netdev user,id=net0,restrict=on,hostfwd=tcp:127.0.0.1:18000-:8000,hostfwd=udp:127.0.0.1:18053-:53 ' +
      '-device vmxnet3,netdev=net0,romfile= ',
  ],
  [
    'a network that leads outside',
    [{ network: { device: 'virtio-net', forward: [], outgoing: true, tap: null } }],
    '-netdev user,id=net0 -device virtio-net-pci,netdev=net0,romfile= ',
  ],
  [
    'a tap interface',
    [{ network: { device: 'virtio-net', forward: [], outgoing: false, tap: 'tap7' } }],
    '-netdev tap,id=net0,ifname=tap7,script=no,downscript=no -device virtio-net-pci',
  ],
  [
    'a shared folder, the memory shared with it',
    [{ shares: [{ tag: 'data', path: '/d', socket: '/w/a,b.sock' }] }],
    '-object memory-backend-memfd,id=memory,size=64M,share=on -machine memory-backend=memory ' +
      '-chardev socket,id=share0,path=/w/a,,b.sock -device vhost-user-fs-pci,chardev=share0,tag=data',
  ],
  [
    'our own control: stopped, QMP on descriptor 3, the log written by QEMU',
    [{ control: { type: 'attached', consoleLog: '/o/console.log', gdb: null } }],
    '-S -chardev stdio,id=console,signal=off,logfile=/o/console.log -serial chardev:console ' +
      '-chardev socket,id=control,fd=3 -mon chardev=control,mode=control -kernel',
  ],
  [
    'a port for the debugger, of this host alone',
    [{ control: { type: 'attached', consoleLog: '/o/console.log', gdb: { port: 1234 } } }],
    '-mon chardev=control,mode=control -gdb tcp:127.0.0.1:1234',
  ],
])('%s', (_, parameters, expected) => {
  test('is on the line', () => {
    expect(line(...parameters)).toContain(expected)
  })
})

test('a disk boot passes no kernel and no command line', () => {
  expect(line({ kernel: null, commandLine: 'x', disks: [createDisk()] })).not.toMatch(
    /-kernel|-append/,
  )
})

test('only the first disk is booted, and none beside a kernel', () => {
  const disks = [createDisk(), createDisk()]
  expect(line({ kernel: null, disks }).match(/bootindex/g)).toHaveLength(1)
  expect(line({ disks })).not.toContain('bootindex')
})

test('a microvm has everything on virtio-mmio', () => {
  const microvm = line(
    {
      disks: [createDisk(), createDisk({ interface: 'virtio-scsi' })],
      network: { device: 'virtio-net', forward: [], outgoing: false, tap: null },
      shares: [{ tag: 'data', path: '/d', socket: '/w/s.sock' }],
    },
    { machine: 'microvm', rng: true, balloon: true },
  )
  expect(microvm).not.toContain('-pci')
  expect(microvm).toContain('-machine microvm,x-option-roms=off,pit=off,pic=off,rtc=off')
  expect(microvm).toContain('-global virtio-mmio.force-legacy=off')
  for (const kind of ['blk', 'scsi', 'net', 'rng', 'balloon'])
    expect(microvm).toContain(`-device virtio-${kind}-device`)
})

test('the debugger’s command', () => {
  expect(gdbCommand('/o/a b.elf', 1234)).toEqual([
    ...['gdb', '/o/a b.elf', '-ex', 'target remote 127.0.0.1:1234'],
  ])
  expect(gdbCommand('k.elf', 1, 'main').slice(-2)).toEqual(['-ex', 'hbreak main'])
})
