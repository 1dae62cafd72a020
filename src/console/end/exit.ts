import { vmmFacts, type VmmId } from '../../machine/vmm-facts.js'
import { vmms } from '../../machine/vmms.js'
import { findLostProcessor, whyVmmFailed } from './vmm-failure.js'

/** The facts about how a machine ended. */
export interface ExitFacts {
  readonly exitCode: number | null
  readonly signal: string | null
  /** The host's OOM killer was active during the boot. */
  readonly oomKill: boolean
  /** Reason of QMP's SHUTDOWN event, or of another VMM's equivalent; null if there was none. */
  readonly shutdownReason: string | null
  /** The guest has an isa-debug-exit device. */
  readonly debugExit: boolean
  readonly vmmLines: readonly string[]
  readonly sawByte: boolean
  readonly vmm: VmmId
}

export type End =
  | { readonly how: 'powered-off' }
  | { readonly how: 'guest-status'; readonly status: number }
  | { readonly how: 'reset' }
  /** A reset on a machine without power-off: the two cannot be distinguished. */
  | { readonly how: 'left' }
  | { readonly how: 'guest-panicked' }
  /** The guest stopped feeding its watchdog. */
  | { readonly how: 'watchdog' }
  /** The VMM, by its title, refused to run, or gave up by itself. */
  | { readonly how: 'vmm-failed'; readonly vmm: string; readonly message: string }
  /** `oom`: by the host's OOM killer; otherwise by an unknown sender. */
  | { readonly how: 'killed'; readonly vmm: string; readonly signal: string; readonly oom: boolean }

/**
 * isa-debug-exit makes QEMU exit with (value << 1) | 1 (hw/misc/debugexit.c), so an odd status is
 * the guest's; 1 is also QEMU's own error status, which it explains on stderr.
 */
function guestStatus({ exitCode, debugExit, vmmLines, sawByte }: ExitFacts): number | undefined {
  if (!debugExit || exitCode === null || exitCode % 2 === 0) return undefined
  const complaints = vmmLines.filter((line) => !/\bwarning:/.test(line))
  if (exitCode === 1 && (complaints.length > 0 || !sawByte)) return undefined
  return exitCode >> 1
}

/** The OOM killer sends SIGKILL; a SIGKILL from elsewhere at the same time looks the same. */
function killed({ vmm, oomKill }: ExitFacts, signal: string): End {
  return { how: 'killed', vmm: vmmFacts[vmm].title, signal, oom: oomKill && signal === 'SIGKILL' }
}

function gaveUp(vmm: VmmId, message: string): End {
  return { how: 'vmm-failed', vmm: vmmFacts[vmm].title, message }
}

function vmmFailed({ vmm, exitCode, vmmLines }: ExitFacts): End {
  const why = whyVmmFailed(vmms[vmm].vocabulary, vmmLines)
  return gaveUp(vmm, `exit status ${exitCode ?? 'unknown'}: ${why}`)
}

function isFailure({ exitCode }: ExitFacts): boolean {
  return exitCode !== null && exitCode !== 0
}

/**
 * QEMU's exit status proves nothing: it is 0 for a power-off, a triple fault, a panic and a signal.
 * The reason in the SHUTDOWN event distinguishes them (QEMU 7.2, qapi/run-state.json).
 */
export function classifyExit(facts: ExitFacts): End {
  const status = guestStatus(facts)
  if (status !== undefined) return { how: 'guest-status', status }
  const lost = findLostProcessor(vmms[facts.vmm].vocabulary, facts.vmmLines)
  if (lost !== undefined) return gaveUp(facts.vmm, lost)
  // We ourselves kill a VMM that would boot the guest again.
  if (facts.signal !== null && facts.shutdownReason !== 'guest-reset')
    return killed(facts, facts.signal)
  switch (facts.shutdownReason) {
    case 'guest-shutdown':
      // Cloud Hypervisor also reports a shutdown when it could not start the guest at all.
      return isFailure(facts) ? vmmFailed(facts) : { how: 'powered-off' }
    case 'guest-reset':
      return { how: 'reset' }
    case 'guest-left':
      return { how: 'left' }
    case 'guest-panic':
      return { how: 'guest-panicked' }
    case 'host-signal':
      return killed(facts, 'a signal from outside')
    case null:
    default:
      return vmmFailed(facts)
  }
}

/** Whether this end is allowed once all expectations are met. */
export function isCleanEnd(end: End): boolean {
  if (end.how === 'powered-off' || end.how === 'left') return true
  return end.how === 'guest-status' && end.status === 0
}

/** Describes for readers how the guest ended. */
export function describeEnd(end: End): string {
  switch (end.how) {
    case 'powered-off':
      return 'powered off'
    case 'guest-status':
      return `exited with status ${end.status}`
    case 'reset':
      return 'reset (a triple fault, or a reboot)'
    case 'left':
      return 'ended by a reset (the machine has no power-off)'
    case 'guest-panicked':
      return 'reported a panic to the machine (pvpanic)'
    case 'vmm-failed':
      return `lost its machine (${end.vmm}: ${end.message})`
    case 'watchdog':
      return 'let its watchdog fire'
    case 'killed':
      return end.oom
        ? `lost its machine (the host ran out of memory and killed ${end.vmm})`
        : `was killed by ${end.signal}`
  }
}
