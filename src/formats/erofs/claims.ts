interface Claim {
  readonly start: number
  end: number
  readonly owner: number
  readonly exclusive: boolean
}

/** Bytes by owner; each byte of the image counts once. */
interface SettledClaims {
  readonly bytesOf: ReadonlyMap<number, number>
  /** Bytes that several owners share; they count for none of them. */
  readonly sharedBytes: number
}

/**
 * Tracks which parts of an image belong to which owner. Deduplicated content may belong to several
 * files; metadata has exactly one owner.
 */
export class ClaimLedger {
  readonly #claims: Claim[] = []

  add(owner: number, start: number, bytes: number, exclusive: boolean): void {
    if (bytes <= 0) return
    const last = this.#claims.at(-1)
    // The blocks of a file are mostly contiguous.
    if (last?.owner === owner && last.end === start && last.exclusive === exclusive)
      last.end += bytes
    else this.#claims.push({ start, end: start + bytes, owner, exclusive })
  }

  /** Null if metadata overlaps anything, or a claim extends past `imageBytes`. */
  settle(imageBytes: number): SettledClaims | null {
    const starts = this.#claims.toSorted((a, b) => a.start - b.start)
    const ends = this.#claims.toSorted((a, b) => a.end - b.end)
    if ((ends.at(-1)?.end ?? 0) > imageBytes) return null
    const bytesOf = new Map<number, number>()
    const open = new Map<number, number>()
    let [at, sharedBytes, exclusive, count, next] = [0, 0, 0, 0, 0]
    for (const ending of ends) {
      for (let begun = starts[next]; begun !== undefined; begun = starts[next]) {
        if (begun.start >= ending.end) break
        settleTo(begun.start)
        open.set(begun.owner, (open.get(begun.owner) ?? 0) + 1)
        if (begun.exclusive) exclusive++
        if (++count > 1 && exclusive > 0) return null
        next++
      }
      settleTo(ending.end)
      const left = (open.get(ending.owner) ?? 0) - 1
      if (left === 0) open.delete(ending.owner)
      else open.set(ending.owner, left)
      if (ending.exclusive) exclusive--
      count--
    }
    return { bytesOf, sharedBytes }

    function settleTo(end: number): void {
      const bytes = end - at
      at = end
      if (bytes === 0) return
      if (open.size > 1) sharedBytes += bytes
      for (const owner of open.size === 1 ? open.keys() : [])
        bytesOf.set(owner, (bytesOf.get(owner) ?? 0) + bytes)
    }
  }
}
