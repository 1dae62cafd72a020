import { compareSizeTrees, type SizeDelta } from './difference.js'
import type { SizeNode } from './tree.js'

/** What sizes were compared with. */
export interface SizeBaseline {
  /** What it stands for: a branch, a tag, the name of a file. */
  readonly source: string
  /** Commit it was built from. */
  readonly revision: string | null
  readonly totals: Readonly<Record<string, number>>
  /** How many commits of the branch lie between what was looked for and it; left out for none. */
  readonly behind?: number | undefined
  /** It was built for this comparison. */
  readonly rebuilt?: true | undefined
}

/** An earlier run, as far as sizes go. */
export interface EarlierSizes extends Omit<SizeBaseline, 'totals'> {
  /** Null for one that measured nothing. */
  readonly size: {
    readonly tree: SizeNode
    readonly totals: Readonly<Record<string, number>>
  } | null
}

export interface Comparison {
  readonly baseline: SizeBaseline | null
  readonly delta: SizeDelta | null
}

/** An earlier run as the report names it. */
export function describeBaseline(
  { source, revision, behind = 0, rebuilt }: EarlierSizes,
  { totals }: Pick<SizeBaseline, 'totals'>,
): SizeBaseline {
  return {
    ...{ source, revision, totals },
    ...(behind === 0 ? {} : { behind }),
    ...(rebuilt === undefined ? {} : { rebuilt }),
  }
}

/**
 * Compares a tree with that of an earlier run. Without one, or with one that measured nothing, both
 * parts are null: a missing baseline is never a change of zero.
 */
export function compareWithBaseline(tree: SizeNode, earlier: EarlierSizes | null): Comparison {
  if (earlier?.size == null) return { baseline: null, delta: null }
  return {
    baseline: describeBaseline(earlier, earlier.size),
    delta: compareSizeTrees(earlier.size.tree, tree),
  }
}
