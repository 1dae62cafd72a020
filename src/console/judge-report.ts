import type { Verdict } from '../verdict.js'
import type { Allowance } from './crash/allowances.js'
import type { End } from './end/exit.js'
import type { AssertionState } from './expect/expected-entry.js'
import type { Expectations } from './expect/expectations.js'

/** A judge's report once there is a verdict. Times in milliseconds since the VMM's start. */
export interface JudgeReport {
  readonly verdict: Verdict
  readonly assertions: readonly AssertionState[]
  /** The `allow:` entries that matched a line. */
  readonly allowed: readonly Allowance[]
  /** Named captures that are numbers. */
  readonly metrics: Readonly<Record<string, number>>
  /** Units of those metrics that have one. */
  readonly metricUnits: Readonly<Record<string, string>>
  readonly firstByteMs: number | null
  readonly readyMs: number | null
  /** How the machine ended by itself; null if it was still running. */
  readonly end: End | null
  /** The guest's exit status, from its console or its exit port. */
  readonly guestStatus: number | null
  /** The last QMP event. */
  readonly event: string | null
}

/** Numeric named captures: the metrics. */
export function numericCaptures(assertions: readonly AssertionState[]): Record<string, number> {
  const captures = assertions.flatMap((assertion) => Object.entries(assertion.captures))
  return Object.fromEntries(
    captures
      .map(([name, text]) => [name, text.trim() === '' ? NaN : Number(text)] as const)
      .filter(([, value]) => Number.isFinite(value)),
  )
}

/** Metrics and their units, where given. */
export function measuredBy(
  assertions: readonly AssertionState[],
  units: Readonly<Record<string, string>>,
): Pick<JudgeReport, 'metrics' | 'metricUnits'> {
  const metrics = numericCaptures(assertions)
  const named = Object.entries(units).filter(([name]) => Object.hasOwn(metrics, name))
  return { metrics, metricUnits: Object.fromEntries(named) }
}

/** Why an expectation's turn never came: an earlier one is still pending or failed. */
function untaken(expectations: Expectations): string {
  const names = (states: readonly AssertionState[]): string => {
    const shown = states.slice(0, 3).map(({ id }) => `“${id}”`)
    return [...shown, ...(states.length > 3 ? [`${states.length - 3} more`] : [])].join(', ')
  }
  const pending = expectations.pending()
  if (pending.length > 0) return `its turn never came; still awaited before it: ${names(pending)}`
  const failed = expectations.assertions.filter(({ status }) => status === 'failed')
  return failed.length > 0
    ? `its turn never came; failed before it: ${names(failed)}`
    : 'its turn never came'
}

/**
 * The final state of every assertion once there is a verdict. Pending ones fail; later ones say that
 * their turn never came; `never` entries pass only if the boot was watched to a passing end.
 */
export function settleAssertions(
  verdict: Verdict,
  expectations: Expectations,
  never: readonly AssertionState[],
): readonly AssertionState[] {
  const pending = new Set(expectations.pending())
  const unbroken = new Set(expectations.unbroken())
  const settleNever = (assertion: AssertionState): AssertionState => {
    if (assertion.status === 'failed') return assertion
    return verdict.kind === 'pass'
      ? { ...assertion, status: 'passed' }
      : { ...assertion, reason: `not watched to the end (${verdict.kind})` }
  }
  const expected = expectations.assertions.map((assertion): AssertionState => {
    if (unbroken.has(assertion)) return settleNever(assertion)
    if (assertion.status !== 'not-reached') return assertion
    if (!pending.has(assertion)) return { ...assertion, reason: untaken(expectations) }
    const instead = assertion.reason === null ? '' : `; ${assertion.reason}`
    const reason = `not seen before the end (${verdict.kind})${instead}`
    return { ...assertion, status: 'failed', reason }
  })
  return [...expected, ...never.map(settleNever)]
}
