import { describe, expect, test } from '@jest/globals'
import { gdbCommand, gdbProgram } from '../../../src/machine/inspection/debugger.js'
import { planMachine } from '../../../src/machine/qemu/command-line.js'
import { createDisk, createMachine } from '../sample-machine.js'

const line = (...parameters: Parameters<typeof createMachine>): string =>
  planMachine(createMachine(...parameters)).join(' ')

test('the complete command line of a small machine', () => {
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
  ['a watchdog', [{}, { watchdog: true }], '-device i6300esb -action watchdog=pause'],
  ['a core', [{}, { core: true }], '-device vmcoreinfo'],
  [
    'entropy and balloon',
    [{}, { rng: true, balloon: true }],
    'virtio-rng-pci -device virtio-balloon-pci',
  ],
  ['aarch64', [{ arch: 'aarch64' }, { machine: 'virt' }], 'qemu-system-aarch64'],
  [
    'second consoles',
    [{ consoles: ['a', 'b'].map((name) => ({ name, log: `/k/console.${name},x.log` })) }],
    '-device virtio-serial-pci,id=consoles ' +
      '-chardev file,id=console0,path=/k/console.a,,x.log ' +
      '-device virtconsole,bus=consoles.0,chardev=console0 ' +
      '-chardev file,id=console1,path=/k/console.b,,x.log ' +
      '-device virtconsole,bus=consoles.0,chardev=console1',
  ],
  [
    'a console of a microvm',
    [{ consoles: [{ name: 'a', log: '/k/a.log' }] }, { machine: 'microvm' }],
    '-device virtio-serial-device,id=consoles',
  ],
  [
    'an interactive console without a monitor',
    [{ control: { type: 'interactive', consoleLog: '/k/a,b.log' } }],
    '-chardev stdio,id=console,mux=on,signal=off,logfile=/k/a,,b.log -serial chardev:console -kernel',
  ],
  [
    'folders that QEMU serves itself',
    [
      {
        plan9: [
          { tag: 'a', path: '/k/a,b', security: 'none', readonly: true },
          { tag: 'b', path: '/k/b', security: 'mapped', readonly: false },
        ],
      },
    ],
    '-fsdev local,id=plan9-0,path=/k/a,,b,security_model=none,readonly=on ' +
      '-device virtio-9p-pci,fsdev=plan9-0,mount_tag=a ' +
      '-fsdev local,id=plan9-1,path=/k/b,security_model=mapped-xattr ' +
      '-device virtio-9p-pci,fsdev=plan9-1,mount_tag=b',
  ],
  [
    'a folder that QEMU serves to a microvm',
    [
      { plan9: [{ tag: 'a', path: '/k/a', security: 'none', readonly: false }] },
      { machine: 'microvm' },
    ],
    '-device virtio-9p-device,fsdev=plan9-0,mount_tag=a',
  ],
  [
    'further arguments, at the end',
    [{ commandLine: 'x' }, { arguments: ['-device', 'edu', '-rtc', 'clock=vm'] }],
    '-append x -device edu -rtc clock=vm',
  ],
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
    'an NVMe disk that keeps writes',
    [{ disks: [createDisk(), createDisk({ interface: 'nvme', snapshot: false })] }],
    '-drive if=none,id=disk1,file=/k/d.img,format=raw -device nvme,drive=disk1,serial=disk1',
  ],
  [
    'one controller for two SCSI disks',
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
    'an AHCI port for each of two disks',
    [{ disks: [createDisk({ interface: 'ide' }), createDisk({ interface: 'ide' })] }],
    '-device ide-hd,bus=ide.1,unit=0,drive=disk1',
  ],
  [
    'the second IDE disk as slave, with other disks in between',
    [
      {
        disks: [createDisk({ interface: 'ide' }), createDisk(), createDisk({ interface: 'ide' })],
      },
      { machine: 'pc' },
    ],
    '-device ide-hd,bus=ide.0,unit=1,drive=disk2',
  ],
  [
    'a network restricted to the forwarded ports',
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
    'a network with access to the outside',
    [{ network: { device: 'virtio-net', forward: [], outgoing: true, tap: null } }],
    '-netdev user,id=net0 -device virtio-net-pci,netdev=net0,romfile= ',
  ],
  [
    'a tap interface',
    [{ network: { device: 'virtio-net', forward: [], outgoing: false, tap: 'tap7' } }],
    '-netdev tap,id=net0,ifname=tap7,script=no,downscript=no -device virtio-net-pci',
  ],
  [
    'its filter of system calls',
    [{ sandbox: true }],
    '-sandbox on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny',
  ],
  [
    'a shared folder, with shared memory',
    [{ shares: [{ tag: 'data', path: '/d', socket: '/w/a,b.sock' }] }],
    '-object memory-backend-memfd,id=memory,size=64M,share=on -machine memory-backend=memory ' +
      '-chardev socket,id=share0,path=/w/a,,b.sock -device vhost-user-fs-pci,chardev=share0,tag=data',
  ],
  [
    'attached: stopped, QMP on descriptor 3, the log written by QEMU',
    [{ control: { type: 'attached', consoleLog: '/o/console.log', gdb: null } }],
    '-S -chardev stdio,id=console,signal=off,logfile=/o/console.log -serial chardev:console ' +
      '-chardev socket,id=control,fd=3 -mon chardev=control,mode=control -kernel',
  ],
  [
    'a port for the debugger, on this host only',
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
  const foreign = gdbProgram('aarch64', 'x86_64')
  expect(gdbCommand('k.elf', 1, undefined, foreign)[0]).toBe('gdb-multiarch')
  expect(gdbProgram('aarch64', 'aarch64')).toBe('gdb')
})
