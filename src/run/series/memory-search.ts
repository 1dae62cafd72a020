import type { MemorySearch } from '../../profile/schema/boot-series.js'

/** A boot with this amount of memory, and whether it passed. */
export interface Trial {
  readonly bytes: number
  readonly passed: boolean
}

/** The least memory that suffices: it passed twice and never failed. */
export interface LeastMemory {
  readonly bytes: number
  /**
   * The largest amount that failed: one step less, or more if the search was given up; null if less
   * was not allowed.
   */
  readonly below: number | null
  /** Amounts that passed once and failed once. */
  readonly unsteady: readonly number[]
}

type NextStep =
  | { readonly next: 'try'; readonly bytes: number }
  | { readonly next: 'found'; readonly found: LeastMemory }
  /** The largest amount allowed does not suffice. */
  | { readonly next: 'not-enough' }

/** The search is given up after more amounts that passed once and failed once. */
const mostUnsteady = 3

/**
 * The next step of a bisection. An amount suffices only if no boot with it failed, and the result must
 * pass twice, so that one lucky boot proves nothing. If the second boot fails, the search goes on
 * above.
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
    // Try the least allowed first: if it suffices, there is nothing to search.
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
