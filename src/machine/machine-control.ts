import type { AttachedProcess } from '../host/process/attached-process.js'
import type { VmmId } from './vmm-facts.js'

/** A command's arguments, by name. */
export type QmpParameters = Readonly<Record<string, string | number | boolean>>

/** Controls a VMM in the terms of QMP, QEMU's machine protocol; other VMMs are adapted to it. */
export interface QmpClient {
  /** Waits for the greeting and leaves negotiation mode. */
  handshake(): Promise<void>
  execute(command: string, parameters?: QmpParameters): Promise<unknown>
  /** Resolves when the connection is lost, with the reason. */
  readonly lost: Promise<Error>
}

export type QmpEvent = (event: string, reason: string | null) => void

/** The VMM refused a command; the connection is still usable. */
export class QmpRefusal extends Error {}

/** An event of a machine in QMP's terms. */
export interface MachineEvent {
  readonly event: string
  readonly reason: string | null
}

/** What is known after a VMM has ended: lines of its log, and how its guest ended. */
interface LastWords {
  readonly lines: readonly string[]
  readonly event: MachineEvent | null
}

/** How to control a running VMM. */
export interface MachineControl {
  readonly vmm: VmmId
  /** It starts with the guest stopped; everything is connected once the guest runs. */
  readonly startsStopped: boolean
  /** How long it may take to start, or to end after the connection is lost. */
  readonly patienceMs: number
  /** Connects to a VMM that has just been started. */
  open(child: AttachedProcess, onEvent: QmpEvent): QmpClient
  /** Finds out how the guest ended if no event has reported it. */
  readLastWords(child: AttachedProcess, exitCode: number | null): Promise<LastWords>
}

/** Descriptor of a started VMM that is connected to us. */
export const controlDescriptor = 3

/** QEMU starts in 0.1 s on a slow host. */
export const ordinaryPatienceMs = 10_000

/** For a VMM without QMP: `quit` sends a signal, other commands are refused. */
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
