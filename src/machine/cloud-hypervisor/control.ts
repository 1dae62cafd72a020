import { finished } from 'node:stream/promises'
import { delay } from '../../host/clock.js'
import { ordinaryPatienceMs, signalsInPlaceOfQmp, type MachineControl } from '../machine-control.js'
import { followEvents } from './event-monitor.js'

/** How long events may still arrive after the process has ended. */
const lateEventsMs = 500

/** Cloud Hypervisor reports events and is stopped by signals. */
export const cloudHypervisorControl: MachineControl = {
  vmm: 'cloud-hypervisor',
  startsStopped: false,
  patienceMs: ordinaryPatienceMs,
  open: (child, onEvent) => {
    followEvents(child.control, ({ event, reason }) => {
      onEvent(event, reason)
      // It would reboot the guest into the same console; QEMU has -no-reboot.
      if (reason === 'guest-reset') child.signal('SIGKILL')
    })
    return signalsInPlaceOfQmp('cloud-hypervisor', child)
  },
  readLastWords: async (child) => {
    await Promise.race([finished(child.control).catch(() => undefined), delay(lateEventsMs)])
    return { lines: [], event: null }
  },
}
