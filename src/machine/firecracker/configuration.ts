import { failure, success, type Outcome } from '../../verdict.js'
import type { MachineInput } from '../machine-input.js'
import { guestMac } from '../network.js'

/** The part of a machine that Firecracker supports; the profile's rules exclude the rest. */
type FirecrackerInput = Pick<
  MachineInput,
  'boot' | 'kernel' | 'initramfs' | 'commandLine' | 'disks' | 'network'
>

/** The file that Firecracker reads (its --config-file; sections as in its API). */
interface FirecrackerConfiguration {
  readonly 'machine-config': { readonly vcpu_count: number; readonly mem_size_mib: number }
  readonly 'boot-source': {
    readonly kernel_image_path: string
    readonly boot_args: string
    readonly initrd_path?: string
  }
  readonly drives: readonly {
    readonly drive_id: string
    readonly path_on_host: string
    readonly is_root_device: boolean
    readonly is_read_only: boolean
  }[]
  readonly 'network-interfaces': readonly {
    readonly iface_id: string
    readonly guest_mac: string
    readonly host_dev_name: string
  }[]
  /** Since Firecracker 0.24. */
  readonly balloon?: { readonly amount_mib: number; readonly deflate_on_oom: boolean }
  /** Since Firecracker 1.4; older versions ignore unknown keys at this level. */
  readonly entropy?: Readonly<Record<string, never>>
}

/**
 * The configuration of a machine for Firecracker. It reads only raw disks and has no snapshots: a disk
 * whose writes must be discarded is read-only, unless it is a copy, which needs no snapshot. It has no
 * PCI and no exit port; the kernel finds its devices on the command line, to which Firecracker adds
 * them.
 */
export function planFirecracker({
  boot,
  kernel,
  initramfs,
  commandLine,
  disks,
  network,
}: FirecrackerInput): Outcome<FirecrackerConfiguration> {
  if (kernel === null)
    return failure('invalid-profile', 'boot.method: firecracker boots a kernel directly')
  const other = disks.find(({ format }) => format !== 'raw')
  if (other !== undefined)
    return failure('invalid-profile', `firecracker reads only raw disks, not ${other.path}`, {
      hint: 'convert it with qemu-img convert -O raw',
    })
  return success({
    'machine-config': { vcpu_count: boot.cpus, mem_size_mib: boot.memory / 2 ** 20 },
    'boot-source': {
      kernel_image_path: kernel,
      boot_args: commandLine,
      ...(initramfs === null ? {} : { initrd_path: initramfs }),
    },
    drives: disks.map(({ path: file, snapshot }, index) => ({
      drive_id: `disk${index}`,
      path_on_host: file,
      // It would add a Linux root= to the command line.
      is_root_device: false,
      is_read_only: snapshot,
    })),
    'network-interfaces':
      network?.tap == null
        ? []
        : [{ iface_id: 'eth0', guest_mac: guestMac, host_dev_name: network.tap }],
    ...(boot.balloon ? { balloon: { amount_mib: 0, deflate_on_oom: true } } : {}),
    ...(boot.rng ? { entropy: {} } : {}),
  })
}

/**
 * Firecracker's command line: the console on standard output, no control socket. Its own log goes
 * there too unless it has a file (`log`), which must exist already for older versions.
 */
export function firecrackerArguments(
  program: string,
  configFile: string,
  log: string | null,
): readonly string[] {
  return [
    ...[program, '--no-api', '--config-file', configFile],
    ...(log === null ? [] : ['--log-path', log, '--level', 'Info']),
  ]
}
