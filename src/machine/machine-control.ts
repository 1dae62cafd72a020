import { finished } from 'node:stream/promises'
import type { AttachedProcess } from '../host/process/attached-process.js'
import { delay } from '../host/clock.js'
import { withByteRanges } from '../host/files/ranges.js'
import { followEvents, type MachineEvent } from './cloud-hypervisor/event-monitor.js'
import { explainFirecrackerEnd } from './firecracker/configuration.js'
import { createQmpClient, type QmpClient, type QmpEvent, QmpRefusal } from './qemu/qmp.js'

/**
 * How a running VMM is spoken with. `qmp`: it starts stopped, tells what happens and is told what to
 * do. `none`: the guest runs at once, the VMM is ended by signals, and what it knows of its guest it
 * tells in a way of its own: Cloud Hypervisor as events, Firecracker in the log that it leaves.
 */
export type MachineControl =
  /** `patienceMs`: how long it may take to come up, or to end once it cannot be reached any more. */
  | { readonly type: 'qmp'; readonly patienceMs?: number }
  | { readonly type: 'none'; readonly vmm: 'cloud-hypervisor' }
  | { readonly type: 'none'; readonly vmm: 'firecracker'; readonly log: string }

/** Descriptor of a started VMM that leads to us. */
export const controlDescriptor = 3

/** A VMM without QMP, spoken to as if it had some: what cannot be asked of it is refused. */
function signalsInPlaceOfQmp(vmm: string, child: AttachedProcess): QmpClient {
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

/** Takes up the conversation with a VMM that has just been started. */
export function openControl(
  control: MachineControl,
  child: AttachedProcess,
  onEvent: QmpEvent,
): QmpClient {
  if (control.type === 'qmp') return createQmpClient(child.control, onEvent)
  if (control.vmm === 'cloud-hypervisor')
    followEvents(child.control, ({ event, reason }) => {
      onEvent(event, reason)
      // It would boot the guest again, into the same console; QEMU has -no-reboot.
      if (reason === 'guest-reset') child.signal('SIGKILL')
    })
  else child.control.resume()
  return signalsInPlaceOfQmp(control.vmm, child)
}

/** What a VMM that is gone leaves to be said: lines of its own, and what became of its guest. */
export interface LastWords {
  readonly lines: readonly string[]
  readonly event: MachineEvent | null
}

/** Bytes of its log: the end of the guest is at the end, and a guest can make a log long. */
const logTail = 16 * 1024

/** How long events may be on their way when the process that told them is gone. */
const lateEventsMs = 500

/** Learns what there is to know of an end that has not been told yet. */
export async function readLastWords(
  control: MachineControl,
  child: AttachedProcess,
  exitCode: number | null,
): Promise<LastWords> {
  if (control.type === 'qmp') return { lines: [], event: null }
  if (control.vmm === 'cloud-hypervisor') {
    await Promise.race([finished(child.control).catch(() => undefined), delay(lateEventsMs)])
    return { lines: [], event: null }
  }
  const tail = await withByteRanges(control.log, (log) =>
    log.read(Math.max(0, log.size - logTail), logTail),
  ).catch(() => new Uint8Array())
  const lines = Buffer.from(tail).toString().split('\n').filter(Boolean)
  const reason = explainFirecrackerEnd(exitCode, lines)
  return { lines, event: reason === null ? null : { event: 'SHUTDOWN', reason } }
}
