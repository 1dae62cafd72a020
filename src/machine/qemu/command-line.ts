import { architectures } from '../arch.js'
import { disksArguments } from './disk-arguments.js'
import { memoryArgument, type MachineInput } from '../machine-input.js'
import { secondConsolesArguments } from './console-arguments.js'
import { networkArguments } from './network-arguments.js'
import { quoteValue, virtioDevice } from './option-syntax.js'
import { plan9Arguments } from './plan9-arguments.js'
import { sharesArguments } from './share-arguments.js'

/**
 * microvm as OSv's scripts/run.py has it: no interrupt controller or timer but the APIC's, no ACPI,
 * and the kernel told of its virtio-mmio devices on its command line.
 */
const microvmOptions = 'x-option-roms=off,pit=off,pic=off,rtc=off,auto-kernel-cmdline=on,acpi=off'

function machineArguments({ boot: { machine } }: MachineInput): readonly string[] {
  return machine === 'microvm'
    ? [
        '-machine',
        `microvm,${microvmOptions}`,
        // Guests of today speak virtio 1 and nothing else.
        '-global',
        'virtio-mmio.force-legacy=off',
      ]
    : ['-machine', machine]
}

function kernelArguments({ kernel, initramfs, commandLine }: MachineInput): readonly string[] {
  if (kernel === null) return []
  return [
    '-kernel',
    kernel,
    ...(initramfs === null ? [] : ['-initrd', initramfs]),
    ...(commandLine === '' ? [] : ['-append', commandLine]),
  ]
}

function deviceArguments({ arch, boot }: MachineInput): readonly string[] {
  const virtio = (wanted: boolean, kind: string): readonly string[] =>
    wanted ? ['-device', virtioDevice(boot.machine, kind)] : []
  const { isPc } = architectures[arch]
  return [
    // Tells us of a guest's panic in a way that no console text can fake.
    ...(isPc ? ['-device', 'pvpanic'] : []),
    ...(isPc && boot.debug_exit ? ['-device', 'isa-debug-exit,iobase=0xf4,iosize=0x04'] : []),
    // Stopped as it is, it can still be looked into.
    ...(boot.watchdog ? ['-device', 'i6300esb', '-action', 'watchdog=pause'] : []),
    // Where a Linux leaves what its core has to have for drgn (CONFIG_FW_CFG_SYSFS, CRASH_DUMP).
    ...(boot.core === true ? ['-device', 'vmcoreinfo'] : []),
    ...virtio(boot.rng, 'virtio-rng'),
    ...virtio(boot.balloon, 'virtio-balloon'),
  ]
}

function controlArguments({ control }: MachineInput): readonly string[] {
  if (control.type === 'terminal') return ['-serial', 'stdio']
  if (control.type === 'interactive') {
    // mux gives the keys Ctrl-a x and Ctrl-a h; no monitor is behind it, Ctrl-c is the guest's.
    const log = `logfile=${quoteValue(control.consoleLog)}`
    return ['-chardev', `stdio,id=console,mux=on,signal=off,${log}`, '-serial', 'chardev:console']
  }
  return [
    // Stopped until everything is attached, so that not even the first byte is lost.
    '-S',
    '-chardev',
    // QEMU writes the log itself: it is whole on disk even when we are not there any more.
    `stdio,id=console,signal=off,logfile=${quoteValue(control.consoleLog)}`,
    '-serial',
    'chardev:console',
    '-chardev',
    'socket,id=control,fd=3',
    '-mon',
    'chardev=control,mode=control',
    ...(control.gdb === null ? [] : ['-gdb', `tcp:127.0.0.1:${control.gdb.port}`]),
  ]
}

/** The whole QEMU command line of a machine, program first. No default device, no user's own file. */
export function planMachine(
  input: MachineInput,
  program = architectures[input.arch].qemu.program,
): readonly string[] {
  const { boot, accelerator, network } = input
  return [
    program,
    '-nodefaults',
    '-no-user-config',
    '-display',
    'none',
    '-no-reboot',
    // A panicked guest goes on printing its trace; the event tells us anyway.
    '-action',
    'panic=none',
    ...machineArguments(input),
    '-accel',
    accelerator,
    '-cpu',
    boot.cpu,
    '-smp',
    String(boot.cpus),
    '-m',
    memoryArgument(boot.memory),
    ...networkArguments(network, boot.machine),
    ...deviceArguments(input),
    ...controlArguments(input),
    ...kernelArguments(input),
    ...disksArguments(input),
    ...sharesArguments(input),
    ...plan9Arguments(input),
    // What the profile's rules let through.
    ...(boot.arguments ?? []),
    ...secondConsolesArguments(input),
  ]
}
