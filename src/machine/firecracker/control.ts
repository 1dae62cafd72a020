import { withByteRanges } from '../../host/files/ranges.js'
import { ordinaryPatienceMs, signalsInPlaceOfQmp, type MachineControl } from '../machine-control.js'
import { explainFirecrackerEnd } from './words.js'

/** Bytes read from the end of its log, where the guest's end is; a guest can make the log long. */
const logTail = 16 * 1024

/** Firecracker is stopped by signals; how its guest ended is read from `log`. */
export function createFirecrackerControl(log: string): MachineControl {
  return {
    vmm: 'firecracker',
    startsStopped: false,
    patienceMs: ordinaryPatienceMs,
    open: (child) => {
      child.control.resume()
      return signalsInPlaceOfQmp('firecracker', child)
    },
    readLastWords: async (_, exitCode) => {
      const tail = await withByteRanges(log, (bytes) =>
        bytes.read(Math.max(0, bytes.size - logTail), logTail),
      ).catch(() => new Uint8Array())
      const lines = Buffer.from(tail).toString().split('\n').filter(Boolean)
      const reason = explainFirecrackerEnd(exitCode, lines)
      return { lines, event: reason === null ? null : { event: 'SHUTDOWN', reason } }
    },
  }
}
