import { describe, expect, test } from '@jest/globals'
import { planMachine, type MachineInput } from '../../src/machine/qemu-arguments.js'

const base: MachineInput = {
  arch: 'x86_64',
  boot: {
    machine: 'q35',
    cpu: 'max',
    cpus: 1,
    memory: 64 * 2 ** 20,
    method: 'direct',
    accelerator: 'auto',
    cmdline: '',
    debug_exit: false,
    timeout: 1,
    silence: 1,
    listen: 1,
    output_limit: 1,
  },
  accelerator: 'tcg',
  image: '/k/vmlinuz',
  imageFormat: 'raw',
  initramfs: null,
  commandLine: '',
  control: { type: 'terminal' },
}

const line = (changes: Partial<MachineInput>): string =>
  planMachine({ ...base, ...changes }).join(' ')
const boot = (changes: Partial<MachineInput['boot']>): { boot: MachineInput['boot'] } => ({
  boot: { ...base.boot, ...changes },
})

test('the whole line of a small machine', () => {
  expect(line({ commandLine: 'a=1 b' })).toBe(
    'qemu-system-x86_64 -nodefaults -no-user-config -display none -no-reboot -action panic=none ' +
      '-machine q35 -accel tcg -cpu max -smp 1 -m 64M -nic none -device pvpanic -serial stdio ' +
      '-kernel /k/vmlinuz -append a=1 b',
  )
})

describe.each<[string, Partial<MachineInput>, string]>([
  ['odd memory in bytes', boot({ memory: 1_000_000 }), '-m 1000000B'],
  ['processors', boot({ cpus: 4 }), '-smp 4'],
  ['an initramfs', { initramfs: '/k/i.gz' }, '-initrd /k/i.gz'],
  ['the debug port', boot({ debug_exit: true }), '-device isa-debug-exit,iobase=0xf4,iosize=0x04'],
  ['aarch64', { arch: 'aarch64', ...boot({ machine: 'virt' }) }, 'qemu-system-aarch64'],
  [
    'a boot disk whose name has a comma, as a snapshot',
    { image: '/k/a,b.img', imageFormat: 'qcow2', ...boot({ method: 'disk' }) },
    '-drive if=none,id=disk0,file=/k/a,,b.img,format=qcow2,snapshot=on -device virtio-blk-pci,drive=disk0',
  ],
  [
    'a further NVMe disk',
    boot({ disks: [{ path: '/k/d.img', format: 'raw', interface: 'nvme' }] }),
    '-drive if=none,id=disk1,file=/k/d.img,format=raw,snapshot=on -device nvme,drive=disk1,serial=disk1',
  ],
  [
    'our own control: stopped, QMP on descriptor 3, the log written by QEMU',
    { control: { type: 'attached', consoleLog: '/o/console.log' } },
    '-S -chardev stdio,id=console,signal=off,logfile=/o/console.log -serial chardev:console ' +
      '-chardev socket,id=control,fd=3 -mon chardev=control,mode=control',
  ],
])('%s', (_, changes, expected) => {
  test('is on the line', () => {
    expect(line(changes)).toContain(expected)
  })
})

test('a disk boot passes no kernel and no command line', () => {
  expect(line({ commandLine: 'x', ...boot({ method: 'disk' }) })).not.toMatch(/-kernel|-append/)
})
