import { describeEnd, type End } from '../end/exit.js'

/** A status, or the kind of end, as `exit:` says it. */
export type ExpectedEnd = number | 'poweroff' | 'reset'

/** How a guest ended, and the status that is known of it. */
export interface KnownEnd {
  readonly end: End
  /** Null where the guest told none. */
  readonly status: number | null
}

/**
 * The status of a guest: from its exit port, or from what it told before it powered off; a kernel
 * that tells every status but 0 (`silenceIsZero`) says 0 by saying nothing.
 */
export function statusOfEnd(end: End, told: number | null, silenceIsZero: boolean): number | null {
  if (end.how === 'guest-status') return end.status
  if (end.how !== 'powered-off' && end.how !== 'left') return null
  return told ?? (silenceIsZero ? 0 : null)
}

/** Why this is not the end that was expected; undefined where it is. */
export function objectToEnd(wanted: ExpectedEnd, { end, status }: KnownEnd): string | undefined {
  const how = `the guest ${describeEnd(end)}`
  if (wanted === 'poweroff') {
    if (end.how === 'left') return `${how}; exit: reset, or a status, can be expected there`
    return end.how === 'powered-off' ? undefined : how
  }
  if (wanted === 'reset') return end.how === 'reset' || end.how === 'left' ? undefined : how
  if (status === wanted) return undefined
  if (status !== null) return `the guest ended with status ${status}`
  if (end.how !== 'powered-off' && end.how !== 'left') return how
  const instead = end.how === 'left' ? 'reset' : 'poweroff'
  return `${how} and told no status; exit: ${instead} asks for none`
}
