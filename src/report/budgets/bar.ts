import type { ReportedBudget } from './remarks.js'

/** A budget as a bar. The parts are shares of its length, which is the larger of size and limit. */
export interface BudgetBar {
  /** Within the limit. */
  readonly within: number
  /** Above the limit, but waived. */
  readonly waived: number
  /** Above the limit. */
  readonly over: number
}

/** Null if there is nothing to draw: the path matches nothing, or size and limit are 0. */
export function budgetBar({
  bytes,
  limitBytes,
  waivedBytes = 0,
}: ReportedBudget): BudgetBar | null {
  if (bytes === null) return null
  const limit = Math.max(limitBytes, 0)
  const whole = Math.max(bytes, limit)
  if (whole === 0) return null
  const above = Math.max(bytes - limit, 0)
  const waived = Math.min(above, waivedBytes)
  return {
    within: Math.min(bytes, limit) / whole,
    waived: waived / whole,
    over: (above - waived) / whole,
  }
}
