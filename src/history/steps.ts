/** A lasting change of a series. */
export interface ChangePoint {
  /** Index of the first value after it. */
  readonly index: number
  /** Level before and after: exact values, or medians of noisy values. */
  readonly from: number
  readonly to: number
}

/** Smallest change to mark, as a share of the level before. */
const leastShare = 0.001

/**
 * Finds change points of exact values, such as sizes: every step of at least a share of the level.
 * The level is the value at the last mark, not the last value, so slow growth over many commits is
 * marked too once it adds up to that share. Appearing and disappearing are always marked; null is
 * unknown and changes nothing.
 */
export function findSteps(values: readonly (number | null)[]): readonly ChangePoint[] {
  const found: ChangePoint[] = []
  let level: number | null = null
  for (const [index, value] of values.entries()) {
    if (value === null) continue
    level ??= value
    const change = Math.abs(value - level)
    if (change === 0 || change < leastShare * Math.abs(level)) continue
    found.push({ index, from: level, to: value })
    level = value
  }
  return found
}
