import { finished } from 'node:stream/promises'
import { delay } from '../../host/clock.js'
import { ordinaryPatienceMs, signalsInPlaceOfQmp, type MachineControl } from '../machine-control.js'
import { followEvents } from './event-monitor.js'

/** How long events may be on their way when the process that sent them is gone. */
const lateEventsMs = 500

/** Cloud Hypervisor reports events and is ended by signals. */
export const cloudHypervisorControl: MachineControl = {
  vmm: 'cloud-hypervisor',
  startsStopped: false,
  patienceMs: ordinaryPatienceMs,
  open: (child, onEvent) => {
    followEvents(child.control, ({ event, reason }) => {
      onEvent(event, reason)
      // It would boot the guest again, into the same console; QEMU has -no-reboot.
      if (reason === 'guest-reset') child.signal('SIGKILL')
    })
    return signalsInPlaceOfQmp('cloud-hypervisor', child)
  },
  readLastWords: async (child) => {
    await Promise.race([finished(child.control).catch(() => undefined), delay(lateEventsMs)])
    return { lines: [], event: null }
  },
}
