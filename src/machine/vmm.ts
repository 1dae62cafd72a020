import type { Outcome } from '../verdict.js'
import type { MachineControl } from './machine-control.js'
import type { MachineInput } from './machine-input.js'

/** Everything that starts a machine; paths absolute. */
export interface VmmPlan {
  /** Commands that copy its disks, in order, and the folder they are in: made before, removed after. */
  readonly copies: {
    readonly folder: string
    readonly commands: readonly (readonly string[])[]
  } | null
  /** What it reads or wants to be there. */
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly argv: readonly string[]
  readonly control: MachineControl
}

export interface VmmPlaces {
  /** For copies of disks. */
  readonly folder: string
  /** For the configuration and the log of a run. */
  readonly out: string
  /** Of the VMM. */
  readonly program: string
}

/** How the lines are read that a VMM says of itself. */
export interface VmmVocabulary {
  /** Before each line of its log. */
  readonly linePrefix?: RegExp
  /** A line that says no more than that it ends. */
  readonly farewell?: RegExp
  /** Why it failed; undefined where its last line says it. */
  whyFailed?(lines: readonly string[]): string | undefined
  /** KVM could not go on with a processor of the guest; whatever the exit status, the guest did not end. */
  readonly lostProcessor?: RegExp
  /** The same of a VMM that stays, with a guest that will never go on. */
  readonly acceleratorFailed?: RegExp
}

/**
 * A program that plays machines. What profiles may ask of it stands in vmm-facts.ts; a further one is
 * a row there, a folder here and a line in vmms.ts.
 */
export interface Vmm {
  /** Whether it writes the log of the console itself. */
  readonly logsConsole: boolean
  readonly vocabulary: VmmVocabulary
  /** Plans a machine; the accelerator has to be one that it has, which is not checked here. */
  plan(machine: MachineInput, places: VmmPlaces): Outcome<VmmPlan>
}
