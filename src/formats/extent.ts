/** A contiguous part of an image. */
export interface Extent {
  readonly start: number
  readonly bytes: number
}

/** Whether extents are disjoint and within bounds; otherwise sums would be wrong. */
export function areDisjoint(extents: readonly Extent[], from: number, to: number): boolean {
  let covered = from
  const inOrder = extents.filter(({ bytes }) => bytes > 0).sort((a, b) => a.start - b.start)
  for (const { start, bytes } of inOrder) {
    if (start < covered) return false
    covered = start + bytes
  }
  return covered <= to
}
