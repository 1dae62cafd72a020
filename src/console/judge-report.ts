import type { Verdict } from '../verdict.js'
import type { End } from './exit.js'
import type { AssertionState } from './expected-entry.js'
import type { Expectations } from './expectations.js'

/** What a judge has to say once there is a verdict. Times in milliseconds since the VMM's start. */
export interface JudgeReport {
  readonly verdict: Verdict
  readonly assertions: readonly AssertionState[]
  /** Named captures that are numbers. */
  readonly metrics: Readonly<Record<string, number>>
  readonly firstByteMs: number | null
  readonly readyMs: number | null
  /** How the machine ended by itself; null where it was still running. */
  readonly end: End | null
  /** The exit status that the guest told, on its console or by its exit port. */
  readonly guestStatus: number | null
  /** The last event of QEMU's machine protocol. */
  readonly event: string | null
}

/** Named captures that are numbers, which makes them metrics. */
export function numericCaptures(assertions: readonly AssertionState[]): Record<string, number> {
  const captures = assertions.flatMap((assertion) => Object.entries(assertion.captures))
  return Object.fromEntries(
    captures
      .map(([name, text]) => [name, text.trim() === '' ? NaN : Number(text)] as const)
      .filter(([, value]) => Number.isFinite(value)),
  )
}

/**
 * Every assertion as it stands once there is a verdict. None is left without a word: what was next
 * has failed, what comes after it says that its turn never came, and that something was never seen
 * counts only where the boot was watched to its proper end.
 */
export function settleAssertions(
  verdict: Verdict,
  expectations: Expectations,
  never: readonly AssertionState[],
): readonly AssertionState[] {
  const pending = new Set(expectations.pending())
  const expected = expectations.assertions.map((assertion): AssertionState => {
    if (assertion.status !== 'not-reached') return assertion
    if (!pending.has(assertion)) return { ...assertion, reason: 'its turn never came' }
    const instead = assertion.reason === null ? '' : `; ${assertion.reason}`
    const reason = `not seen before the end (${verdict.kind})${instead}`
    return { ...assertion, status: 'failed', reason }
  })
  const ruledOut = never.map((assertion): AssertionState => {
    if (assertion.status === 'failed') return assertion
    return verdict.kind === 'pass'
      ? { ...assertion, status: 'passed' }
      : { ...assertion, reason: `not watched to the end (${verdict.kind})` }
  })
  return [...expected, ...ruledOut]
}
