import type { Verdict } from '../verdict.js'
import type { End } from './exit.js'
import type { AssertionState } from './expectations.js'

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
