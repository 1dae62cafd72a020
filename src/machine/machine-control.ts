import type { AttachedProcess } from '../host/process/attached-process.js'
import type { VmmId } from './vmm-facts.js'

/** A command's arguments, by name. */
export type QmpParameters = Readonly<Record<string, string | number | boolean>>

/** The conversation with a VMM, in the words of QEMU's machine protocol, which all of them are put into. */
export interface QmpClient {
  /** Waits for the greeting and leaves negotiation mode. */
  handshake(): Promise<void>
  execute(command: string, parameters?: QmpParameters): Promise<unknown>
  /** Resolves when nothing more can be said or heard, with the reason. */
  readonly lost: Promise<Error>
}

export type QmpEvent = (event: string, reason: string | null) => void

/** The VMM refuses a command; it is still there to be spoken with. */
export class QmpRefusal extends Error {}

/** An event of a machine in QMP's words. */
export interface MachineEvent {
  readonly event: string
  readonly reason: string | null
}

/** What a VMM that is gone leaves to be said: lines of its own, and what became of its guest. */
export interface LastWords {
  readonly lines: readonly string[]
  readonly event: MachineEvent | null
}

/** How a running VMM is driven. */
export interface MachineControl {
  readonly vmm: VmmId
  /** It starts stopped, and is connected to everything once it lets the guest run. */
  readonly startsStopped: boolean
  /** How long it may take to come up, or to end once it cannot be reached any more. */
  readonly patienceMs: number
  /** Takes up the conversation with a VMM that has just been started. */
  open(child: AttachedProcess, onEvent: QmpEvent): QmpClient
  /** Learns what there is to know of an end that no event has reported yet. */
  readLastWords(child: AttachedProcess, exitCode: number | null): Promise<LastWords>
}

/** Descriptor of a started VMM that leads to us. */
export const controlDescriptor = 3

/** QEMU is up in 0.1 s on a slow host. */
export const ordinaryPatienceMs = 10_000

/** A VMM without QMP, which is ended by signals; other commands are refused. */
export function signalsInPlaceOfQmp(vmm: VmmId, child: AttachedProcess): QmpClient {
  return {
    handshake: async () => Promise.resolve(),
    execute: async (command) => {
      if (command === 'quit') child.signal('SIGTERM')
      else if (command !== 'cont') throw new QmpRefusal(`${vmm} has no QMP, and so no ${command}`)
      return Promise.resolve({})
    },
    lost: new Promise(() => undefined),
  }
}
