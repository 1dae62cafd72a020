import { architectures } from '../arch.js'
import { disksArguments } from './disk-arguments.js'
import { memoryArgument, type MachineInput } from '../machine-input.js'
import { secondConsolesArguments } from './console-arguments.js'
import { networkArguments } from './network-arguments.js'
import { quoteValue, virtioDevice } from './option-syntax.js'
import { plan9Arguments } from './plan9-arguments.js'
import { sandboxArguments } from './sandbox.js'
import { sharesArguments } from './share-arguments.js'

/**
 * microvm as configured by OSv's scripts/run.py: only the APIC's interrupt controller and timer, no
 * ACPI, and the virtio-mmio devices passed to the kernel on its command line.
 */
const microvmOptions = 'x-option-roms=off,pit=off,pic=off,rtc=off,auto-kernel-cmdline=on,acpi=off'

function machineArguments({ boot: { machine } }: MachineInput): readonly string[] {
  return machine === 'microvm'
    ? [
        '-machine',
        `microvm,${microvmOptions}`,
        // Current guests support only virtio 1.
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
    // Reports a guest's panic in a way that no console text can fake.
    ...(isPc ? ['-device', 'pvpanic'] : []),
    ...(isPc && boot.debug_exit ? ['-device', 'isa-debug-exit,iobase=0xf4,iosize=0x04'] : []),
    // A guest that was paused can still be inspected.
    ...(boot.watchdog ? ['-device', 'i6300esb', '-action', 'watchdog=pause'] : []),
    // Linux stores the note there that drgn needs in a core (CONFIG_FW_CFG_SYSFS, CRASH_DUMP).
    ...(boot.core === true ? ['-device', 'vmcoreinfo'] : []),
    ...virtio(boot.rng, 'virtio-rng'),
    ...virtio(boot.balloon, 'virtio-balloon'),
  ]
}

function controlArguments({ control }: MachineInput): readonly string[] {
  if (control.type === 'terminal') return ['-serial', 'stdio']
  if (control.type === 'interactive') {
    // mux adds the keys Ctrl-a x and Ctrl-a h, but no monitor; Ctrl-c goes to the guest.
    const log = `logfile=${quoteValue(control.consoleLog)}`
    return ['-chardev', `stdio,id=console,mux=on,signal=off,${log}`, '-serial', 'chardev:console']
  }
  return [
    // Stopped until everything is attached, so that not even the first byte is lost.
    '-S',
    '-chardev',
    // QEMU writes the log itself: it is complete even if we die.
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

/** QEMU's command line for a machine, program first. No default devices, no user configuration. */
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
    ...(input.sandbox === true ? sandboxArguments : []),
    // Let a panicked guest print its trace; the event still reports the panic.
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
    // Checked by the profile's rules.
    ...(boot.arguments ?? []),
    ...secondConsolesArguments(input),
  ]
}
