import type { Measurement } from './measure.js'
import { nodeAt } from './paths.js'

/** What became of one upper limit. */
export interface BudgetResult {
  readonly path: string
  readonly limitBytes: number
  /** Null when no node of the size tree has that path: that is a broken budget too. */
  readonly bytes: number | null
  readonly ok: boolean
}

/**
 * Holds a measurement against upper limits in bytes by path, e.g. `vmlinux/.text`. The path `image`
 * means the artifact that is booted (all artifacts together where none is), unless an artifact has
 * that very name.
 */
export function evaluateBudgets(
  measurement: Measurement,
  limits: Readonly<Record<string, number>>,
): readonly BudgetResult[] {
  return Object.entries(limits).map(([path, limitBytes]) => {
    const bytes = bytesAt(measurement, path)
    return { path, limitBytes, bytes, ok: bytes !== null && bytes <= limitBytes }
  })
}

function bytesAt({ tree, totals, image }: Measurement, path: string): number | null {
  const named = nodeAt(tree, path)?.bytes
  if (named !== undefined) return named
  if (path !== 'image') return null
  return image === null ? tree.bytes : (totals[image] ?? null)
}
