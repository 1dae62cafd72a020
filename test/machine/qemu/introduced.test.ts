import { describe, expect, test } from '@jest/globals'
import { planMachine } from '../../../src/machine/qemu/command-line.js'
import { isKnownOption, listLacks } from '../../../src/machine/qemu/introduced.js'
import { vmmFacts } from '../../../src/machine/vmm-facts.js'
import { createDisk, createMachine } from '../sample-machine.js'

const oldest = vmmFacts.qemu.oldestVersion ?? ''

/** Machines that together use everything. */
const machines: readonly Parameters<typeof createMachine>[] = [
  [
    {
      initramfs: '/k/i',
      commandLine: 'x',
      disks: [createDisk()],
      network: { device: 'virtio-net', forward: [], outgoing: false, tap: null },
      shares: [{ tag: 'a', path: '/a', socket: '/s' }],
      plan9: [{ tag: 'b', path: '/b', security: 'none', readonly: true }],
      consoles: [{ name: 'c', log: '/c' }],
      control: { type: 'attached', consoleLog: '/log', gdb: { port: 1 } },
    },
    {
      ...{ debug_exit: true, watchdog: true, rng: true, balloon: true, core: true },
      arguments: [
        '-device',
        'pvpanic-pci',
        '-rtc',
        'clock=vm',
        '-smbios',
        'type=1',
        '-icount',
        '1',
      ],
    },
  ],
  [{ shares: [{ tag: 'a', path: '/a', socket: '/s' }] }, { machine: 'microvm' }],
  [
    { control: { type: 'interactive', consoleLog: '/log' } },
    { arguments: ['-fw_cfg', 'name=opt/x,string=y', '-global', 'a.b=c'] },
  ],
  [{ arch: 'aarch64', control: { type: 'terminal' } }, { machine: 'virt' }],
]

describe.each(machines)('a machine', (...input) => {
  const argv = planMachine(createMachine(...input))

  test('has only options whose age is known', () => {
    const options = argv.slice(1).filter((word) => /^-[A-Za-z]/.test(word))
    expect(options.filter((option) => !isKnownOption(option))).toEqual([])
  })

  test('runs in the oldest QEMU that is accepted', () => {
    expect(listLacks(oldest, argv)).toEqual([])
  })

  test('lacks something in one that is refused', () => {
    expect(listLacks('5.2.0', argv)).toContainEqual({ name: '-action', since: '6.0' })
  })
})

test.each<[string, readonly string[], readonly string[]]>([
  ['4.1', ['-machine', 'microvm,pit=off,acpi=off'], ['microvm', 'microvm.acpi']],
  ['5.1', ['-machine', 'microvm,pit=off,acpi=off'], ['microvm.acpi']],
  ['4.2.1', ['-machine', 'memory-backend=m'], ['machine.memory-backend']],
  ['5.2', ['-device', 'pvpanic-pci,id=x'], ['pvpanic-pci']],
  ['6.0', ['-device', 'pvpanic-pci'], []],
  ['4.1', ['-device', 'constructor', '-constructor', 'toString'], []],
  // A value is not an option.
  ['4.1', ['-append', 'action'], []],
])('QEMU %s and %j: lacks %j', (version, argv, expected) => {
  expect(listLacks(version, argv).map(({ name }) => name)).toEqual(expected)
})
