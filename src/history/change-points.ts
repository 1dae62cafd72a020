import { medianOf } from './median.js'
import { bestArc, bestSplit, type Cut } from './rank-scan.js'
import { createShuffler, ranksOf } from './ranks.js'
import type { ChangePoint } from './steps.js'

/** Level of each of the two tests, so at most twice as many unchanged series are marked. */
const significance = 0.005
/** Smallest change of the median to mark, as a share of it. */
const leastShare = 0.02
/** Fewer values than this are an outlier, not a level. */
const shortest = 3
const permutations = 1999
/** Only the newest values are scanned; the scan for arcs is quadratic. */
const scannedValues = 300

/**
 * Finds change points of noisy values, such as times: circular binary segmentation (Olshen,
 * Venkatraman, Luthy, Wigler, Biostatistics 5(4), 2004) on ranks. Take the largest standardized
 * rank sum over all splits of a segment, or else over all stretches within it (a change that goes
 * away again). Compare it with that of random permutations of the same values. If few of these
 * reach it, cut the segment there and repeat for each part. Ranks make a single outlier harmless,
 * and permutations need no distribution of the noise; E-divisive, in use at MongoDB, tests in the
 * same way. The seed is fixed, so the same series always gets the same marks.
 */
export function findChangePoints(values: readonly (number | null)[]): readonly ChangePoint[] {
  const known = values
    .flatMap((value, index) => (value === null ? [] : [{ value, index }]))
    .slice(-scannedValues)
  const numbers = known.map(({ value }) => value)
  const cuts = segment(numbers, 0, numbers.length)
  const placed = dropSmall(numbers, relocate(numbers, cuts))
  return placed.map((at, which) => ({
    index: known[at]?.index ?? 0,
    from: medianOf(numbers.slice(placed[which - 1] ?? 0, at)),
    to: medianOf(numbers.slice(at, placed[which + 1] ?? numbers.length)),
  }))
}

/** Where to cut values from..to, ascending. */
function segment(values: readonly number[], from: number, to: number): readonly number[] {
  const length = to - from
  if (length < 2 * shortest) return []
  const ranks = ranksOf(values.slice(from, to))
  const scans = [bestSplit, bestArc]
  for (const scan of scans) {
    const found = scan(ranks, shortest)
    if (found === undefined || !isRare(ranks, found, scan)) continue
    const inner = found.cuts.map((cut) => from + cut)
    const bounds = [from, ...inner, to]
    const deeper = bounds.slice(1).map((end, part) => segment(values, bounds[part] ?? from, end))
    return [...deeper.flat(), ...inner].toSorted((a, b) => a - b)
  }
  return []
}

/** Whether fewer permutations reach that height than the significance level allows. */
function isRare(
  ranks: Float64Array,
  found: Cut,
  scan: (ranks: Float64Array, shortest: number) => Cut | undefined,
): boolean {
  const shuffle = createShuffler(ranks.length)
  const shuffled = Float64Array.from(ranks)
  // The observed order counts as one permutation.
  let left = Math.floor(significance * (permutations + 1)) - 1
  for (let drawn = 0; drawn < permutations; drawn++) {
    shuffle(shuffled)
    // Sums of the same ranks in another order may differ in their last bit.
    if ((scan(shuffled, shortest)?.height ?? 0) < found.height - 1e-9) continue
    if (--left < 0) return false
  }
  return true
}

/**
 * Moves each cut to where the two segments lie closest around their medians. At the edge of a
 * series the rank sum alone would include a neighbour that happens to be large.
 */
function relocate(values: readonly number[], cuts: readonly number[]): readonly number[] {
  const placed = [...cuts]
  for (const which of placed.keys()) {
    const from = placed[which - 1] ?? 0
    const to = placed[which + 1] ?? values.length
    const current = placed[which] ?? from
    let least = Number.POSITIVE_INFINITY
    const reach = 10
    const last = Math.min(to - shortest, current + reach)
    for (let at = Math.max(from + shortest, current - reach); at <= last; at++) {
      const spread = spreadOf(values.slice(from, at)) + spreadOf(values.slice(at, to))
      if (spread >= least) continue
      least = spread
      placed[which] = at
    }
  }
  return placed
}

/** Drops changes below the threshold, the smallest first, and joins the segments that it split. */
function dropSmall(values: readonly number[], cuts: readonly number[]): readonly number[] {
  const shares = cuts.map((at, which) => {
    const before = medianOf(values.slice(cuts[which - 1] ?? 0, at))
    const after = medianOf(values.slice(at, cuts[which + 1] ?? values.length))
    return Math.abs(after - before) / Math.max(Math.abs(before), Number.MIN_VALUE)
  })
  const smallest = Math.min(...shares)
  if (cuts.length === 0 || smallest >= leastShare) return cuts
  const dropped = shares.indexOf(smallest)
  return dropSmall(
    values,
    cuts.filter((_, which) => which !== dropped),
  )
}

function spreadOf(values: readonly number[]): number {
  const median = medianOf(values)
  return values.reduce((sum, value) => sum + Math.abs(value - median), 0)
}
