import { compareText } from '../paths.js'
import type { SizeChange } from './size-change.js'

/**
 * Sorts changes by absolute size, then by path. Two very different kernels have 30,000 changed
 * symbols and many of one size: numbers sort ten times faster without a comparison function, and
 * paths are compared only within one size.
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
