/** Bytes per second below which a transfer counts as waiting. */
export const usefulRate = 256 * 1024

/** How a call has used its time so far, in milliseconds. */
export interface WaitMeter {
  readonly elapsedMs: number
  /** The part in which the service was waited for. */
  readonly waitedMs: number
}

export const startOfCall: WaitMeter = { elapsedMs: 0, waitedMs: 0 }

/**
 * Counts one more period. Time in which the service owes something is waiting, unless bytes move at a
 * useful rate: each second's worth of bytes takes back a second. Nothing can be saved up, so a
 * transfer that stops after a fast start waits from then on.
 */
export function addPeriod(
  { elapsedMs, waitedMs }: WaitMeter,
  period: { readonly ms: number; readonly bytes: number; readonly isPending: boolean },
): WaitMeter {
  const earnedMs = (period.bytes / usefulRate) * 1000
  const owedMs = period.isPending ? period.ms : 0
  return {
    elapsedMs: elapsedMs + period.ms,
    waitedMs: Math.max(0, waitedMs + owedMs - earnedMs),
  }
}

/** The limits of one call, in milliseconds. */
export interface CallLimits {
  readonly waitMs: number
  readonly elapsedMs: number
}

/** What is left for one call of a run that may wait `budgetMs` in all; `share` is the call's part. */
export function limitsOfCall(budgetMs: number, share: number, used: WaitMeter): CallLimits {
  return {
    waitMs: Math.min(budgetMs * share, budgetMs - used.waitedMs),
    elapsedMs: elapsedLimit(budgetMs) - used.elapsedMs,
  }
}

/** A transfer at a useful rate is not waiting, but all calls of a run together have an end. */
export function elapsedLimit(budgetMs: number): number {
  return budgetMs * 5
}

export function addCall(used: WaitMeter, call: WaitMeter): WaitMeter {
  return {
    elapsedMs: used.elapsedMs + call.elapsedMs,
    waitedMs: used.waitedMs + call.waitedMs,
  }
}

export const seconds = (ms: number): string => `${Math.round(ms / 100) / 10} s`

/** Why a call is given up now; undefined if it may go on. */
export function reasonToGiveUp(
  { elapsedMs, waitedMs }: WaitMeter,
  limits: CallLimits,
  failures: readonly string[] = [],
): string | undefined {
  const [failed] = failures
  if (waitedMs >= limits.waitMs && failed !== undefined)
    return `failed (${failed}), and again no answer for ${seconds(waitedMs)}`
  if (waitedMs >= limits.waitMs)
    return `no answer, or fewer than ${usefulRate / 1024} KiB/s, for ${seconds(waitedMs)}`
  if (elapsedMs >= limits.elapsedMs) return `not done after ${seconds(elapsedMs)}`
  return undefined
}
