import { failure, success, type Outcome } from '../../verdict.js'
import type { MachineInput } from '../machine-input.js'
import { guestMac } from '../network.js'

/** What of a machine Firecracker takes; the profile's rules exclude the rest. */
export type FirecrackerInput = Pick<
  MachineInput,
  'boot' | 'kernel' | 'initramfs' | 'commandLine' | 'disks' | 'network'
>

/** The file that Firecracker reads (its --config-file; sections as in its API). */
export interface FirecrackerConfiguration {
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
  /** Since Firecracker 1.4; an older one passes over what it does not know at this level. */
  readonly entropy?: Readonly<Record<string, never>>
}

/**
 * A machine in Firecracker's words. It knows raw disks alone and has no snapshots: a disk whose
 * writes are to be forgotten cannot be written (unless it is a copy, which needs no snapshot). It has
 * no PCI and no exit port, and the kernel finds its devices on the command line, which Firecracker
 * completes.
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
    return failure('invalid-profile', `firecracker reads raw disks alone, not ${other.path}`, {
      hint: 'qemu-img convert -O raw makes one of it',
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
 * Firecracker's command line: console on standard output, no control socket. Its own words go there
 * too unless they get a file (`log`), which older versions want to be there already.
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

/** KVM could not go on with a processor of the guest's (vmm/src/vstate/vcpu.rs, 1.0 to 1.16). */
const lostProcessor =
  /Received KVM_EXIT_(?:INTERNAL_ERROR|FAIL_ENTRY) signal|Failure during vcpu run|failed to emulate an instruction/

/**
 * What a Firecracker that is gone says of its guest, as a reason of QMP's SHUTDOWN event; null where
 * it failed itself. On x86-64 it has no power-off: a guest leaves by asking the keyboard controller
 * for a reset, and `guest-left` is all that can be known. (vmm/src/lib.rs, FcExitCode; FAQ.md.) The
 * status says little: with 1.16.1 it is 0 after a triple fault, and after an error of KVM as well.
 */
export function explainFirecrackerEnd(
  exitCode: number | null,
  log: readonly string[],
): 'guest-left' | 'guest-reset' | 'guest-shutdown' | null {
  const said = (pattern: RegExp): boolean => log.some((line) => pattern.test(line))
  if (said(lostProcessor)) return null
  // A triple fault, in the words before 1.15 and since then.
  if (said(/Received KVM_EXIT_SHUTDOWN|Unexpected exit reason on vcpu run: Shutdown/))
    return 'guest-reset'
  // PSCI on aarch64, by KVM's numbers (linux/kvm.h: KVM_SYSTEM_EVENT_SHUTDOWN, _RESET).
  if (said(/Received KVM_SYSTEM_EVENT: type: 1\b/)) return 'guest-shutdown'
  if (said(/Received KVM_SYSTEM_EVENT: type: 2\b/)) return 'guest-reset'
  if (exitCode !== 0) return null
  // Without a log it may have been a triple fault.
  return log.length === 0 ? 'guest-reset' : 'guest-left'
}
