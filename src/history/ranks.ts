/** Ranks from 1; equal values share the mean of their ranks. */
export function ranksOf(values: readonly number[]): Float64Array {
  const order = values.map((_, index) => index)
  order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  const ranks = new Float64Array(values.length)
  for (let from = 0; from < order.length;) {
    let to = from + 1
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to++
    for (let at = from; at < to; at++) ranks[order[at] ?? 0] = (from + to + 1) / 2
    from = to
  }
  return ranks
}

/** Shuffles values in place (Fisher and Yates); the same seed gives the same orders. */
export function createShuffler(seed: number): (values: Float64Array) => void {
  const random = mulberry32(seed)
  return (values) => {
    for (let last = values.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1))
      const kept = values[last] ?? 0
      values[last] = values[other] ?? 0
      values[other] = kept
    }
  }
}

/** The mulberry32 generator by T. Ettinger (public domain): 32 bits of state. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
