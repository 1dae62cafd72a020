import { compareSizeTrees, type SizeDelta } from './difference.js'
import type { SizeNode } from './tree.js'

/** What sizes were compared with. */
export interface SizeBaseline {
  /** Where it is from, e.g. `main` or a path. */
  readonly source: string
  /** Commit it was built from. */
  readonly revision: string | null
  readonly totals: Readonly<Record<string, number>>
}

/** The part of an earlier run's record that is compared with. */
export interface EarlierResult {
  readonly revision: string | null
  readonly size: {
    readonly tree: SizeNode
    readonly totals: Readonly<Record<string, number>>
  } | null
}

export interface Comparison {
  readonly baseline: SizeBaseline | null
  readonly delta: SizeDelta | null
}

/**
 * Compares a tree with that of an earlier run. Without one, or with one that measured nothing, both
 * parts are null: a missing baseline is never a change of zero.
 */
export function compareWithBaseline(
  tree: SizeNode,
  earlier: EarlierResult | null,
  source: string,
): Comparison {
  if (earlier?.size == null) return { baseline: null, delta: null }
  const { revision, size } = earlier
  return {
    baseline: { source, revision, totals: size.totals },
    delta: compareSizeTrees(size.tree, tree),
  }
}
