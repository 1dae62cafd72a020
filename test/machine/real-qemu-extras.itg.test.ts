import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { MachineInput, Plan9Folder } from '../../src/machine/machine-input.js'
import { architectures } from '../../src/machine/arch.js'
import { planMachine } from '../../src/machine/qemu/command-line.js'
import { createQmpControl } from '../../src/machine/qemu/qmp.js'
import { startMachine } from '../../src/machine/virtual-machine.js'
import { checkArguments } from '../../src/profile/schema/extra-arguments.js'
import { createMachine } from './sample-machine.js'

/** The real QEMU starts machines with 9p folders and with further arguments. */
const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
const plan9: readonly Plan9Folder[] = [
  { tag: 'a', path: folder, security: 'none', readonly: true },
  { tag: 'b', path: folder, security: 'mapped', readonly: false },
]
const forPcs = [
  ...['-device', 'edu', '-device', 'qemu-xhci,id=usb', '-device', 'usb-kbd,bus=usb.0'],
  ...['-rtc', 'base=2026-01-01T00:00:00,clock=vm', '-fw_cfg', 'name=opt/x,string=y'],
  ...['-smbios', 'type=1,manufacturer=somebody', '-global', 'edu.dma_mask=4095'],
]

describe.each<[MachineInput['arch'], MachineInput['boot']['machine'], string[]]>([
  ['x86_64', 'q35', forPcs],
  ['x86_64', 'pc', forPcs],
  ['aarch64', 'virt', ['-device', 'pvpanic-pci', '-rtc', 'clock=vm']],
])('%s, %s', (arch, machine, words) => {
  const program = architectures[arch].qemu.program
  const there = spawnSync(program, ['--version']).status === 0
  const testIfThere = there ? test : test.skip
  testIfThere(`is accepted without a word${there ? '' : ` (no ${program} here)`}`, async () => {
    const said: string[] = []
    const control = {
      type: 'attached',
      consoleLog: path.join(folder, 'console.log'),
      gdb: null,
    } as const
    const input = createMachine(
      { arch, control, plan9, kernel: null },
      { machine, arguments: words },
    )
    const started = startMachine(
      planMachine(input),
      {
        onBytes: () => undefined,
        onMachineEvent: () => undefined,
        onVmmLine: (_, line) => said.push(line),
        onEnd: () => undefined,
      },
      createQmpControl(),
    )
    await started.run('debugger')
    await started.stop()
    expect(said).toEqual([])
    expect(checkArguments(words)).toEqual([])
  })
})
