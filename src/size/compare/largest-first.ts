import { compareText } from '../paths.js'
import type { SizeChange } from './size-change.js'

/**
 * Changes by absolute size, then by path. Two unlike kernels differ in 30,000 symbols, of which many
 * are of one size: numbers sort ten times faster without a function that compares, and paths are
 * compared only with those of their size.
 */
export function largestFirst(changes: readonly SizeChange[]): readonly SizeChange[] {
  const bySize = new Map<number, SizeChange[]>()
  for (const change of changes) {
    const size = Math.abs(change.newBytes - change.oldBytes)
    const alike = bySize.get(size)
    if (alike === undefined) bySize.set(size, [change])
    else alike.push(change)
  }
  const sizes = Float64Array.from(bySize.keys()).sort().reverse()
  return Array.from(sizes).flatMap((size) =>
    (bySize.get(size) ?? []).sort((a, b) => compareText(a.path, b.path)),
  )
}
