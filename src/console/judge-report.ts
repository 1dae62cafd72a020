import type { Verdict } from '../verdict.js'
import type { Allowance } from './crash/allowances.js'
import type { End } from './end/exit.js'
import type { AssertionState } from './expect/expected-entry.js'
import type { Expectations } from './expect/expectations.js'

/** What a judge has to say once there is a verdict. Times in milliseconds since the VMM's start. */
export interface JudgeReport {
  readonly verdict: Verdict
  readonly assertions: readonly AssertionState[]
  /** The `allow:` entries that had to do with a line. */
  readonly allowed: readonly Allowance[]
  /** Named captures that are numbers. */
  readonly metrics: Readonly<Record<string, number>>
  /** Those of them that have a unit. */
  readonly metricUnits: Readonly<Record<string, string>>
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

/** Metrics, with the units of those that have one. */
export function measuredBy(
  assertions: readonly AssertionState[],
  units: Readonly<Record<string, string>>,
): Pick<JudgeReport, 'metrics' | 'metricUnits'> {
  const metrics = numericCaptures(assertions)
  const named = Object.entries(units).filter(([name]) => Object.hasOwn(metrics, name))
  return { metrics, metricUnits: Object.fromEntries(named) }
}

/** Why its turn never came: what was before it was never met, or not as it should be. */
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
  const unbroken = new Set(expectations.unbroken())
  const heardOut = (assertion: AssertionState): AssertionState => {
    if (assertion.status === 'failed') return assertion
    return verdict.kind === 'pass'
      ? { ...assertion, status: 'passed' }
      : { ...assertion, reason: `not watched to the end (${verdict.kind})` }
  }
  const expected = expectations.assertions.map((assertion): AssertionState => {
    if (unbroken.has(assertion)) return heardOut(assertion)
    if (assertion.status !== 'not-reached') return assertion
    if (!pending.has(assertion)) return { ...assertion, reason: untaken(expectations) }
    const instead = assertion.reason === null ? '' : `; ${assertion.reason}`
    const reason = `not seen before the end (${verdict.kind})${instead}`
    return { ...assertion, status: 'failed', reason }
  })
  return [...expected, ...never.map(heardOut)]
}
