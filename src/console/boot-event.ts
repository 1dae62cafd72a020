import type { CpuShareReading } from './clock/cpu-share-meter.js'
import type { Asker } from './expect/expectations.js'
import type { Answer } from './expect/guest-request.js'

/**
 * What happens to a machine during its boot, as data. A live machine and a stored recording yield
 * the same events and therefore the same verdict. Times are milliseconds since the VMM's start.
 */
export type BootEvent =
  | { readonly type: 'bytes'; readonly atMs: number; readonly bytes: Uint8Array }
  /** A QMP event; `reason` is null if the event has none. */
  | {
      readonly type: 'qmp'
      readonly atMs: number
      readonly event: string
      readonly reason: string | null
    }
  /** A guest port's answer to the question of an expectation. */
  | ({ readonly type: 'answer'; readonly atMs: number; readonly answer: Answer } & Asker)
  /** Text that was sent to the guest's serial console. */
  | { readonly type: 'sent'; readonly atMs: number; readonly text: string }
  /** A line printed by the VMM itself, not by the guest. */
  | { readonly type: 'vmm-output'; readonly atMs: number; readonly line: string }
  /** The VMM's process has exited. */
  | {
      readonly type: 'ended'
      readonly atMs: number
      readonly exitCode: number | null
      readonly signal: string | null
      /** The host's OOM killer was active during the boot. */
      readonly oomKill?: boolean
    }
  /** Time passed. Where a limit has expired, `pace` is the machine's share of the host's CPUs. */
  | { readonly type: 'clock'; readonly atMs: number; readonly pace?: CpuShareReading }
  /** End of a log without a recording: how the machine ended is unknown. */
  | { readonly type: 'log-end'; readonly atMs: number }
