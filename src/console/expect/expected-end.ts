import { describeEnd, type End } from '../end/exit.js'

/** The value of `exit:`: a status or a kind of end. */
export type ExpectedEnd = number | 'poweroff' | 'reset'

/** How a guest ended, and its status. */
export interface KnownEnd {
  readonly end: End
  /** Null if the guest reported none. */
  readonly status: number | null
}

/**
 * A guest's exit status: from its exit port, or as it reported before it powered off. A kernel that
 * reports every status but 0 (`silenceIsZero`) means 0 by its silence.
 */
export function statusOfEnd(
  end: End,
  reported: number | null,
  silenceIsZero: boolean,
): number | null {
  if (end.how === 'guest-status') return end.status
  if (end.how !== 'powered-off' && end.how !== 'left') return null
  return reported ?? (silenceIsZero ? 0 : null)
}

/** Why this is not the expected end; undefined if it is. */
export function objectToEnd(wanted: ExpectedEnd, { end, status }: KnownEnd): string | undefined {
  const how = `the guest ${describeEnd(end)}`
  if (wanted === 'poweroff') {
    if (end.how === 'left') return `${how}; expect exit: reset or a status there`
    return end.how === 'powered-off' ? undefined : how
  }
  if (wanted === 'reset') return end.how === 'reset' || end.how === 'left' ? undefined : how
  if (status === wanted) return undefined
  if (status !== null) return `the guest ended with status ${status}`
  if (end.how !== 'powered-off' && end.how !== 'left') return how
  const instead = end.how === 'left' ? 'reset' : 'poweroff'
  return `${how} and reported no status; exit: ${instead} needs none`
}
