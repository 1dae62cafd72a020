/** What is known of how a machine ended. */
export interface ExitFacts {
  readonly exitCode: number | null
  readonly signal: string | null
  /** Reason of QMP's SHUTDOWN event, null when there was none. */
  readonly shutdownReason: string | null
  /** The guest has an isa-debug-exit device. */
  readonly debugExit: boolean
  readonly vmmLines: readonly string[]
  readonly sawByte: boolean
}

export type End =
  | { readonly how: 'powered-off' }
  | { readonly how: 'guest-status'; readonly status: number }
  | { readonly how: 'reset' }
  | { readonly how: 'guest-panicked' }
  /** The VMM refused to run, or gave up by itself. */
  | { readonly how: 'vmm-failed'; readonly message: string }
  | { readonly how: 'killed'; readonly signal: string }

/**
 * isa-debug-exit makes QEMU exit with (value << 1) | 1 (hw/misc/debugexit.c), so an odd status is
 * the guest's; 1 is also QEMU's own for errors, which it explains on stderr.
 */
function guestStatus({ exitCode, debugExit, vmmLines, sawByte }: ExitFacts): number | undefined {
  if (!debugExit || exitCode === null || exitCode % 2 === 0) return undefined
  const complaints = vmmLines.filter((line) => !/\bwarning:/.test(line))
  if (exitCode === 1 && (complaints.length > 0 || !sawByte)) return undefined
  return exitCode >> 1
}

/**
 * QEMU's exit status proves nothing: it is 0 for a power-off, a triple fault, a panic and a signal.
 * The reason of the SHUTDOWN event tells them apart (QEMU 7.2, qapi/run-state.json).
 */
export function classifyExit(facts: ExitFacts): End {
  const status = guestStatus(facts)
  if (status !== undefined) return { how: 'guest-status', status }
  if (facts.signal !== null) return { how: 'killed', signal: facts.signal }
  switch (facts.shutdownReason) {
    case 'guest-shutdown':
      return { how: 'powered-off' }
    case 'guest-reset':
      return { how: 'reset' }
    case 'guest-panic':
      return { how: 'guest-panicked' }
    case 'host-signal':
      return { how: 'killed', signal: 'a signal from outside' }
    case null:
    default: {
      const said = facts.vmmLines.at(-1) ?? 'without a word'
      return { how: 'vmm-failed', message: `exit status ${facts.exitCode ?? 'unknown'}: ${said}` }
    }
  }
}

/** Whether a guest that is done may end like this. */
export function isCleanEnd(end: End): boolean {
  return end.how === 'powered-off' || (end.how === 'guest-status' && end.status === 0)
}

/** What became of the guest, in a reader's words. */
export function describeEnd(end: End): string {
  switch (end.how) {
    case 'powered-off':
      return 'powered off'
    case 'guest-status':
      return `exited with status ${end.status}`
    case 'reset':
      return 'reset (a triple fault, or a reboot)'
    case 'guest-panicked':
      return 'reported a panic to the machine (pvpanic)'
    case 'vmm-failed':
      return `lost its machine (QEMU: ${end.message})`
    case 'killed':
      return `was killed by ${end.signal}`
  }
}
