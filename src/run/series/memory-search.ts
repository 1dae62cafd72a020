import type { MemorySearch } from '../../profile/schema/boot-series.js'

/** A boot with so much memory and whether it passed. */
export interface Trial {
  readonly bytes: number
  readonly passed: boolean
}

/** The least memory that is enough: it passed twice and never failed. */
export interface LeastMemory {
  readonly bytes: number
  /**
   * What failed below it: one step less, or more steps where the search was given up; null where
   * less was not to be tried.
   */
  readonly below: number | null
  /** Amounts with which it once passed and once failed. */
  readonly unsteady: readonly number[]
}

export type NextStep =
  | { readonly next: 'try'; readonly bytes: number }
  | { readonly next: 'found'; readonly found: LeastMemory }
  /** The most that may be tried is not enough. */
  | { readonly next: 'not-enough' }

/** Where it has failed with more amounts with which it had passed, no further ones are tried. */
const mostUnsteady = 3

/**
 * What to do after these trials: a bisection. An amount counts as enough only if no boot with it
 * failed, and what is found has passed twice, so that one lucky boot proves nothing; where the
 * second fails, the search goes on above.
 */
export function planTrial({ from, to, step }: MemorySearch, trials: readonly Trial[]): NextStep {
  const last = Math.ceil((to - from) / step)
  const amount = (index: number): number => Math.min(from + index * step, to)
  const indexOf = (bytes: number): number => (bytes === to ? last : (bytes - from) / step)
  const passes = (index: number): number =>
    trials.filter(({ bytes, passed }) => passed && indexOf(bytes) === index).length
  const failed = trials.filter(({ passed }) => !passed).map(({ bytes }) => indexOf(bytes))
  const low = Math.max(-1, ...failed)
  if (low === last) return { next: 'not-enough' }
  const enough = trials
    .filter(({ passed }) => passed)
    .map(({ bytes }) => indexOf(bytes))
    .filter((index) => index > low)
  if (enough.length === 0) return { next: 'try', bytes: to }
  const high = Math.min(...enough)
  const unsteady = [...new Set(failed.filter((index) => passes(index) > 0))]
  if (unsteady.length <= mostUnsteady && high - low > 1) {
    // The least allowed first: it saves the search where it is enough.
    const middle = low === -1 ? 0 : Math.floor((low + high) / 2)
    return { next: 'try', bytes: amount(middle) }
  }
  if (passes(high) < 2) return { next: 'try', bytes: amount(high) }
  return {
    next: 'found',
    found: {
      bytes: amount(high),
      below: low === -1 ? null : amount(low),
      unsteady: unsteady.map(amount).toSorted((a, b) => a - b),
    },
  }
}
