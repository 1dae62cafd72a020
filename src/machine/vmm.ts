import type { BootSettings } from '../profile/schema/boot-section.js'
import type { Outcome } from '../verdict.js'
import type { Arch } from './arch.js'
import type { MachineControl } from './machine-control.js'
import type { MachineInput } from './machine-input.js'

/** Everything needed to start a machine; paths are absolute. */
export interface VmmPlan {
  /** Commands that copy its disks, and the folder for the copies: created before and removed after the boot. */
  readonly copies: {
    readonly folder: string
    readonly commands: readonly (readonly string[])[]
  } | null
  /** Files that it reads, or that must exist. */
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly argv: readonly string[]
  readonly control: MachineControl
}

interface VmmPlaces {
  /** For disk copies. */
  readonly folder: string
  /** For the configuration and the log of a run. */
  readonly out: string
  /** The VMM's program. */
  readonly program: string
}

/** How to read the lines that a VMM prints about itself. */
export interface VmmVocabulary {
  /** Prefix of each line of its log. */
  readonly linePrefix?: RegExp
  /** A line that only says that it exits. */
  readonly farewell?: RegExp
  /** Why it failed; undefined if its last line says so. */
  whyFailed?(lines: readonly string[]): string | undefined
  /** KVM failed on a guest processor: the guest did not end by itself, whatever the exit status. */
  readonly lostProcessor?: RegExp
  /** The same for a VMM that keeps running with a guest that never will. */
  readonly acceleratorFailed?: RegExp
}

/**
 * A virtual machine monitor. vmm-facts.ts has what profiles may ask of it; a new VMM is a row there, a
 * folder here and a line in vmms.ts.
 */
export interface Vmm {
  /** It writes the console log itself. */
  readonly logsConsole: boolean
  readonly vocabulary: VmmVocabulary
  /** For a VMM whose filter of system calls is optional: whether it works here. */
  readonly probeSandbox?: (program: string) => Promise<boolean>
  /** Fails if the installed version is too old for a profile's machine. */
  readonly checkVersion?: (arch: Arch, boot: BootSettings) => Promise<Outcome<null>>
  /** Plans a machine; does not check whether the VMM has the accelerator. */
  plan(machine: MachineInput, places: VmmPlaces): Outcome<VmmPlan>
}
