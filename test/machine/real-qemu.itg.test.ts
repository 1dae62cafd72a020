import { spawnSync } from 'node:child_process'
import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { delay } from '../../src/host/clock.js'
import { gdbCommand } from '../../src/machine/inspection/debugger.js'
import type { MachineInput } from '../../src/machine/machine-input.js'
import { decideNetwork, type ForwardedPort, type Network } from '../../src/machine/network.js'
import { planMachine } from '../../src/machine/qemu/command-line.js'
import { createQmpControl } from '../../src/machine/qemu/qmp.js'
import { startMachine, type VirtualMachine } from '../../src/machine/virtual-machine.js'
import { architectures, type Arch } from '../../src/machine/arch.js'
import { buildHelloKernel } from './hello-kernel.js'
import { createDisk, createMachine } from './sample-machine.js'

/** The real QEMU starts each machine, stopped, and reports what it rejects. */

const isThere = (program: string): boolean => spawnSync(program, ['--version']).status === 0
const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
const kernel = buildHelloKernel()
const raw = path.join(folder, 'a,b.img')
writeFileSync(raw, '')
truncateSync(raw, 2 ** 20)
const qcow2 = path.join(folder, 'layer.qcow2')
spawnSync('qemu-img', ['create', '-q', '-f', 'qcow2', qcow2, '1M'])

const running: VirtualMachine[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map(async (machine) => machine.stop()))
})

interface Watched {
  readonly machine: VirtualMachine
  readonly lines: string[]
  readonly events: string[]
  readonly exits: (number | null)[]
  readonly console: () => string
}

function start(
  changes: Partial<Omit<MachineInput, 'boot'>>,
  boot: Partial<MachineInput['boot']>,
  gdb: { port: number } | null = null,
): Watched {
  const lines: string[] = []
  const events: string[] = []
  const exits: (number | null)[] = []
  const chunks: Uint8Array[] = []
  const control = { type: 'attached', consoleLog: path.join(folder, 'console.log'), gdb } as const
  const machine = startMachine(
    planMachine(createMachine({ kernel, control, ...changes }, boot)),
    {
      onBytes: (_, bytes) => chunks.push(bytes),
      onMachineEvent: (_, event) => events.push(event),
      onVmmLine: (_, line) => lines.push(line),
      onEnd: (_, { exitCode }) => exits.push(exitCode),
    },
    createQmpControl(),
  )
  running.push(machine)
  return { machine, lines, events, exits, console: () => Buffer.concat(chunks).toString() }
}

async function forwarding(...forward: { guest: number; protocol?: 'tcp' | 'udp' }[]): Promise<{
  network: Network
  first: ForwardedPort
}> {
  const decided = await decideNetwork({ forward })
  if (!decided.ok || decided.value?.forward[0] === undefined) throw new Error('no network')
  return { network: decided.value, first: decided.value.forward[0] }
}

const card = (device: Network['device']): Network => ({
  device,
  forward: [],
  outgoing: false,
  tap: null,
})
const disk = (changes: Parameters<typeof createDisk>[0] = {}): ReturnType<typeof createDisk> =>
  createDisk({ path: raw, ...changes })

const consoles = ['a', 'b'].map((name) => ({ name, log: path.join(folder, `${name}.log`) }))

type Machine = [string, Partial<Omit<MachineInput, 'boot'>>, Partial<MachineInput['boot']>]

const pcs: readonly Machine[] = (['q35', 'pc'] as const).flatMap((machine): Machine[] => [
  [`${machine} with nothing`, {}, { machine }],
  [`${machine} booted from virtio-blk`, { kernel: null, disks: [disk()] }, { machine }],
  [
    `${machine} booted from nvme`,
    { kernel: null, disks: [disk({ interface: 'nvme' })] },
    { machine },
  ],
  [
    `${machine} booted from virtio-scsi`,
    { kernel: null, disks: [disk({ interface: 'virtio-scsi' })] },
    { machine },
  ],
  [
    `${machine} booted from ide`,
    { kernel: null, disks: [disk({ interface: 'ide' })] },
    { machine },
  ],
  [
    `${machine} with a disk of every kind beside its kernel`,
    {
      disks: [
        disk(),
        disk({ path: qcow2, format: 'qcow2' }),
        disk({ interface: 'nvme' }),
        disk({ interface: 'nvme' }),
        disk({ interface: 'virtio-scsi' }),
        disk({ interface: 'virtio-scsi' }),
        disk({ interface: 'ide' }),
        disk({ interface: 'ide' }),
      ],
    },
    { machine },
  ],
  [
    `${machine} with everything else`,
    { network: card('virtio-net'), consoles },
    {
      machine,
      rng: true,
      balloon: true,
      debug_exit: true,
      watchdog: true,
      core: true,
      cpus: 2,
      memory: 100_000_000,
    },
  ],
  [`${machine} with vmxnet3`, { network: card('vmxnet3') }, { machine }],
  [`${machine} with e1000`, { network: card('e1000') }, { machine }],
])

const microvms: readonly Machine[] = [
  ['a microvm with nothing', {}, { machine: 'microvm' }],
  [
    'a microvm with everything',
    {
      disks: [disk(), disk({ interface: 'virtio-scsi' })],
      network: card('virtio-net'),
      consoles,
      initramfs: raw,
    },
    { machine: 'microvm', rng: true, balloon: true, debug_exit: true, core: true },
  ],
]

const virts: readonly Machine[] = [
  [
    'virt with everything',
    {
      arch: 'aarch64',
      kernel: null,
      disks: [
        disk(),
        disk({ interface: 'nvme' }),
        disk({ interface: 'virtio-scsi' }),
        disk({ interface: 'virtio-scsi' }),
      ],
      network: card('virtio-net'),
      consoles,
    },
    { machine: 'virt', rng: true, balloon: true, core: true },
  ],
]

const families: readonly [Arch, readonly Machine[]][] = [
  ['x86_64', [...pcs, ...microvms]],
  ['aarch64', virts],
]

describe.each(families)('QEMU for %s', (arch, machines) => {
  const program = architectures[arch].qemu.program
  const there = isThere(program)
  const suffix = there ? '' : ` (this machine has no ${program})`
  describe.each(machines)('%s', (_, changes, boot) => {
    const testIfThere = there ? test : test.skip
    testIfThere(`is accepted without a word${suffix}`, async () => {
      const { machine, lines, exits } = start(changes, boot)
      await machine.run('debugger')
      await machine.stop()
      expect(lines).toEqual([])
      expect(exits).toEqual([0])
    })
  })
})

test('options that QEMU rejects are noticed', async () => {
  const { machine, lines, exits } = start({ disks: [disk({ path: '/k/none.img' })] }, {})
  await expect(machine.run()).rejects.toThrow()
  await machine.ended
  expect(lines.join('\n')).toContain('/k/none.img')
  expect(exits).toEqual([1])
})

test('a guest with every device boots, and its forwarded port is open on 127.0.0.1', async () => {
  const { network, first } = await forwarding({ guest: 80 }, { guest: 53, protocol: 'udp' })
  const { machine, console, events } = start(
    {
      network,
      disks: [disk(), disk({ interface: 'nvme' })],
      commandLine: 'print=up%20and%20well',
    },
    { rng: true, balloon: true },
  )
  await machine.run()
  await new Promise<void>((resolve, reject) => {
    const socket = createConnection(first.host, '127.0.0.1', () => {
      socket.destroy()
      resolve()
    })
    socket.on('error', reject)
  })
  while (!console().includes('up and well')) await delay(10)
  expect(events).toEqual(['RESUME'])
}, 20_000)

const gdbThere = isThere('gdb')
const testWithGdb = gdbThere ? test : test.skip
const withoutGdb = gdbThere ? '' : ' (this machine has no gdb)'

testWithGdb(
  `a guest waits for the debugger, stops at its breakpoint, and continues${withoutGdb}`,
  async () => {
    const { first } = await forwarding({ guest: 1 })
    const { machine, console, events } = start(
      { commandLine: 'poweroff' },
      {},
      { port: first.host },
    )
    await machine.run('debugger')
    expect(events).toEqual([])
    const [program = '', ...args] = gdbCommand(kernel, first.host, '*0x100000')
    const commands = ['info breakpoints', 'detach'].flatMap((command) => ['-ex', command])
    const gdb = spawnSync(program, ['-nx', '-batch', ...args, ...commands], { encoding: 'utf8' })
    await machine.ended
    expect(gdb.stdout).toMatch(/hw breakpoint .*0x0*100000/)
    expect(events[0]).toBe('RESUME')
    expect(console()).toMatch(/^hello-kernel /m)
  },
  20_000,
)
