/** A lasting change of a series. */
export interface ChangePoint {
  /** Index of the first value after it. */
  readonly index: number
  /** Level before and after: exact values, or medians of values that scatter. */
  readonly from: number
  readonly to: number
}

/** Least change that is marked, as a share of what was there before. */
const leastShare = 0.001

/**
 * Change points of values without noise, as sizes: every step of at least a share of the level is
 * one. The level is the value at the last mark and not the last value, so that what grows a little
 * with every commit is marked too, where it has come to that share. What appears or goes is marked
 * always; null is unknown and changes nothing.
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
