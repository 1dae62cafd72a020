import type { Arch, CommonSettings } from '../profile/schema.js'

export interface MachineInput {
  readonly arch: Arch
  readonly boot: CommonSettings['boot']
  readonly accelerator: 'kvm' | 'tcg'
  /** The image that is booted. */
  readonly image: string
  /** Format of the image where it is a boot disk. */
  readonly imageFormat: 'raw' | 'qcow2'
  readonly initramfs: string | null
  readonly commandLine: string
  /**
   * `attached`: for us, stopped at first, its console on standard output and in a file, its control
   * socket on descriptor 3. `terminal`: for a person who pastes the line into a shell.
   */
  readonly control:
    { readonly type: 'attached'; readonly consoleLog: string } | { readonly type: 'terminal' }
}

const programs: Readonly<Record<Arch, string>> = {
  x86_64: 'qemu-system-x86_64',
  aarch64: 'qemu-system-aarch64',
}

export function qemuProgram(arch: Arch): string {
  return programs[arch]
}

/** A comma ends a property in QEMU's option syntax; doubled it is a comma (QemuOpts). */
function quoteValue(value: string): string {
  return value.replaceAll(',', ',,')
}

function memoryArgument(bytes: number): string {
  return bytes % 2 ** 20 === 0 ? `${bytes / 2 ** 20}M` : `${bytes}B`
}

type DiskInterface = 'virtio-blk' | 'nvme'

function diskArguments(
  id: string,
  disk: { path: string; format?: string | undefined; interface?: DiskInterface | undefined },
): readonly string[] {
  const format = disk.format === undefined ? '' : `,format=${disk.format}`
  const device =
    disk.interface === 'nvme' ? `nvme,drive=${id},serial=${id}` : `virtio-blk-pci,drive=${id}`
  return [
    '-drive',
    // Nothing a guest writes may change what was built, or what is compared with it.
    `if=none,id=${id},file=${quoteValue(disk.path)}${format},snapshot=on`,
    '-device',
    device,
  ]
}

function bootArguments({
  boot,
  image,
  imageFormat,
  initramfs,
  commandLine,
}: MachineInput): readonly string[] {
  const disks = (boot.disks ?? []).flatMap((disk, index) => diskArguments(`disk${index + 1}`, disk))
  if (boot.method === 'disk')
    return [...diskArguments('disk0', { path: image, format: imageFormat }), ...disks]
  return [
    '-kernel',
    image,
    ...(initramfs === null ? [] : ['-initrd', initramfs]),
    ...(commandLine === '' ? [] : ['-append', commandLine]),
    ...disks,
  ]
}

function deviceArguments({ arch, boot }: MachineInput): readonly string[] {
  if (arch !== 'x86_64') return []
  return [
    // Tells us of a guest's panic in a way that no console text can fake.
    '-device',
    'pvpanic',
    ...(boot.debug_exit ? ['-device', 'isa-debug-exit,iobase=0xf4,iosize=0x04'] : []),
  ]
}

function controlArguments({ control }: MachineInput): readonly string[] {
  if (control.type === 'terminal') return ['-serial', 'stdio']
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
  ]
}

/** The whole QEMU command line of a machine, program first. No default device, no user's own file. */
export function planMachine(input: MachineInput): readonly string[] {
  const { arch, boot, accelerator } = input
  return [
    qemuProgram(arch),
    '-nodefaults',
    '-no-user-config',
    '-display',
    'none',
    '-no-reboot',
    // A panicked guest goes on printing its trace; the event tells us anyway.
    '-action',
    'panic=none',
    '-machine',
    boot.machine,
    '-accel',
    accelerator,
    '-cpu',
    boot.cpu,
    '-smp',
    String(boot.cpus),
    '-m',
    memoryArgument(boot.memory),
    '-nic',
    'none',
    ...deviceArguments(input),
    ...controlArguments(input),
    ...bootArguments(input),
  ]
}
