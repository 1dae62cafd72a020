import type { CpuShareReading } from './clock/cpu-share-meter.js'
import type { Answer } from './expect/guest-request.js'

/**
 * What happens to a machine while it boots, as data: the live machine and a stored recording give
 * the same events, so both get the same verdict. Times are milliseconds since the VMM's start.
 */
export type BootEvent =
  | { readonly type: 'bytes'; readonly atMs: number; readonly bytes: Uint8Array }
  /** An event of QEMU's machine protocol; reason only where the event has one. */
  | {
      readonly type: 'qmp'
      readonly atMs: number
      readonly event: string
      readonly reason: string | null
    }
  /** What a port of the guest answered to the expectation with this index. */
  | {
      readonly type: 'answer'
      readonly atMs: number
      readonly index: number
      readonly answer: Answer
    }
  /** What was sent to the guest's serial console. */
  | { readonly type: 'sent'; readonly atMs: number; readonly text: string }
  /** A line of the VMM's own, not of the guest. */
  | { readonly type: 'vmm-output'; readonly atMs: number; readonly line: string }
  /** The VMM's process is gone. */
  | {
      readonly type: 'ended'
      readonly atMs: number
      readonly exitCode: number | null
      readonly signal: string | null
      /** Meanwhile the host's kernel has killed somebody for want of memory. */
      readonly oomKill?: boolean
    }
  /** Time went by; where a limit is over, with what the machine had of the host meanwhile. */
  | { readonly type: 'clock'; readonly atMs: number; readonly pace?: CpuShareReading }
  /** A log without a recording of its end is over: nobody knows what became of the machine. */
  | { readonly type: 'log-end'; readonly atMs: number }
