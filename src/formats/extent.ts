/** A stretch of an image. */
export interface Extent {
  readonly start: number
  readonly bytes: number
}

/** Whether stretches lie apart from each other and between two borders: else sums would lie. */
export function lieApart(extents: readonly Extent[], from: number, to: number): boolean {
  let covered = from
  const inOrder = extents.filter(({ bytes }) => bytes > 0).sort((a, b) => a.start - b.start)
  for (const { start, bytes } of inOrder) {
    if (start < covered) return false
    covered = start + bytes
  }
  return covered <= to
}
