import type { BootSettings } from '../profile/schema/boot-section.js'
import type { Arch } from './arch.js'
import type { DiskFormat, DiskInterface, UsedAccelerator } from './machine-types.js'
import type { Network } from './network.js'
import type { SecondConsole } from './second-consoles.js'

export interface Disk {
  /** Absolute. */
  readonly path: string
  readonly format: DiskFormat
  readonly interface: DiskInterface
  /** Writes of the guest are discarded; otherwise they change the file. */
  readonly snapshot: boolean
}

/** A folder of the host, served to the machine by a separate process. */
export interface SharedFolder {
  readonly tag: string
  /** Absolute. */
  readonly path: string
  /** Socket that the serving process listens on. */
  readonly socket: string
}

/** A folder of the host, served to the machine by QEMU. */
export interface Plan9Folder {
  readonly tag: string
  /** Absolute. */
  readonly path: string
  readonly security: 'none' | 'mapped'
  readonly readonly: boolean
}

/** The complete description of a machine before it is started; paths are absolute. */
export interface MachineInput {
  readonly arch: Arch
  readonly boot: Pick<
    BootSettings,
    | 'machine'
    | 'cpu'
    | 'cpus'
    | 'memory'
    | 'rng'
    | 'balloon'
    | 'debug_exit'
    | 'watchdog'
    | 'core'
    | 'arguments'
  >
  readonly accelerator: UsedAccelerator
  /** Null: the first disk is booted. */
  readonly kernel: string | null
  readonly initramfs: string | null
  /** For `kernel`; a disk contains its own. */
  readonly commandLine: string
  /** In the order in which the guest sees them. */
  readonly disks: readonly Disk[]
  readonly network: Network | null
  readonly shares: readonly SharedFolder[]
  readonly plan9?: readonly Plan9Folder[]
  /** Under the VMM's own filter of system calls, if it is optional. */
  readonly sandbox?: boolean
  /** In addition to the serial console. */
  readonly consoles?: readonly SecondConsole[]
  /**
   * `attached`: controlled by us. It starts stopped, its console is standard output and a file, its
   * control socket is descriptor 3; with `gdb` it stays stopped until the debugger at that port of
   * 127.0.0.1 resumes it. `terminal`: for a person who pastes the line into a shell. `interactive`: for
   * a person at our own terminal.
   */
  readonly control:
    | {
        readonly type: 'attached'
        readonly consoleLog: string
        readonly gdb: { readonly port: number } | null
      }
    | { readonly type: 'terminal' }
    | { readonly type: 'interactive'; readonly consoleLog: string }
}

/** Memory in the syntax of QEMU and Cloud Hypervisor. */
export function memoryArgument(bytes: number): string {
  return bytes % 2 ** 20 === 0 ? `${bytes / 2 ** 20}M` : `${bytes}B`
}
