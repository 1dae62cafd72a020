/** The best place to cut a series of ranks, and its absolute standardized rank sum. */
export interface Cut {
  readonly cuts: readonly number[]
  readonly height: number
}

/** The best split in two, both parts at least `shortest` long; undefined if there is none. */
export function bestSplit(ranks: Float64Array, shortest: number): Cut | undefined {
  const { length } = ranks
  const middle = (length + 1) / 2
  let best = 0
  let at = -1
  let sum = 0
  for (let index = 0; index < length - shortest; index++) {
    sum += (ranks[index] ?? 0) - middle
    const before = index + 1
    if (before < shortest) continue
    const squared = (sum * sum) / (before * (length - before))
    if (squared > best) {
      best = squared
      at = before
    }
  }
  return at < 0 ? undefined : { cuts: [at], height: standardized(best, ranks) }
}

/** The best stretch within; it and the parts around it are at least `shortest` long. */
export function bestArc(ranks: Float64Array, shortest: number): Cut | undefined {
  const { length } = ranks
  const middle = (length + 1) / 2
  const sums = new Float64Array(length + 1)
  for (let index = 0; index < length; index++)
    sums[index + 1] = (sums[index] ?? 0) + (ranks[index] ?? 0) - middle
  let best = 0
  let cuts: readonly number[] = []
  for (let from = shortest; from <= length - 2 * shortest; from++) {
    const start = sums[from] ?? 0
    for (let to = from + shortest; to <= length - shortest; to++) {
      const sum = (sums[to] ?? 0) - start
      const within = to - from
      const squared = (sum * sum) / (within * (length - within))
      if (squared > best) {
        best = squared
        cuts = [from, to]
      }
    }
  }
  return cuts.length === 0 ? undefined : { cuts, height: standardized(best, ranks) }
}

/** By the variance without ties: it is the same for every permutation, so ties do not matter. */
function standardized(squared: number, { length }: Float64Array): number {
  return Math.sqrt((12 * squared) / (length + 1))
}
