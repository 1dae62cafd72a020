/** A linear congruential generator, so that a failure can be repeated. */
export function seededRandom(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/** A copy with up to eight changed bytes, most in the first `hotBytes`; some copies are cut. */
export function mutate(
  bytes: Uint8Array,
  random: (limit: number) => number,
  hotBytes: number,
): Buffer {
  const length = random(8) === 0 ? random(bytes.length) : bytes.length
  const mutant = Buffer.from(bytes.subarray(0, length))
  for (let change = random(8); change >= 0; change--) {
    const at = random(4) === 0 ? random(bytes.length) : random(hotBytes)
    if (at < mutant.length) mutant[at] = random(4) === 0 ? 0xff : random(256)
  }
  return mutant
}
