import type { BootSettings } from '../profile/schema/boot-section.js'
import type { Arch } from './arch.js'
import type { DiskInterface } from './machine-types.js'
import type { Network } from './network.js'
import type { SecondConsole } from './second-consoles.js'

export interface Disk {
  /** Absolute. */
  readonly path: string
  readonly format: 'raw' | 'qcow2'
  readonly interface: DiskInterface
  /** What the guest writes is forgotten; otherwise it changes the file. */
  readonly snapshot: boolean
}

/** A folder of the host, served to the machine by a process of its own. */
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

/** Everything about a machine that is decided before it is started; paths are absolute. */
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
  readonly accelerator: 'kvm' | 'tcg'
  /** Null: the first disk is booted. */
  readonly kernel: string | null
  readonly initramfs: string | null
  /** For `kernel`; a disk has its own. */
  readonly commandLine: string
  /** In the order in which the guest finds them. */
  readonly disks: readonly Disk[]
  readonly network: Network | null
  readonly shares: readonly SharedFolder[]
  readonly plan9?: readonly Plan9Folder[]
  /** Beside the serial one. */
  readonly consoles?: readonly SecondConsole[]
  /**
   * `attached`: for us, stopped at first, its console on standard output and in a file, its control
   * socket on descriptor 3; with `gdb` it stays stopped until the debugger at that port of 127.0.0.1
   * lets it go. `terminal`: for a person who pastes the line into a shell. `interactive`: for a person
   * at our own terminal.
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

/** Memory in the words of QEMU and Cloud Hypervisor. */
export function memoryArgument(bytes: number): string {
  return bytes % 2 ** 20 === 0 ? `${bytes / 2 ** 20}M` : `${bytes}B`
}
