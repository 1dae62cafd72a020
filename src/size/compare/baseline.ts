import type { Measurement } from '../measure.js'
import type { SizeNode } from '../tree.js'
import { onlyThoseOf, withImageNamed, type EarlierArtifacts } from './artifact-pairs.js'
import { compareSizeTrees } from './difference.js'
import type { SizeDelta } from './size-change.js'

/** What sizes were compared with. */
export interface SizeBaseline {
  /** Name of a branch, a tag or a file. */
  readonly source: string
  /** Commit it was built from. */
  readonly revision: string | null
  /** Bytes by artifact name; the image has its current name. */
  readonly totals: Readonly<Record<string, number>>
  /** Name of the image in the baseline, if it was different. */
  readonly imageWas?: string | undefined
  /** Commits between the one wanted and this one; left out for 0. */
  readonly behind?: number | undefined
  /** Set if it was built for this comparison. */
  readonly rebuilt?: true | undefined
}

/** The sizes of an earlier run. */
export interface EarlierSizes extends Omit<SizeBaseline, 'totals' | 'imageWas'> {
  /** Null if the run measured nothing. */
  readonly size:
    | (EarlierArtifacts & {
        readonly partial?: true | undefined
        readonly once?: { readonly bytes: number } | undefined
      })
    | null
  /** It was built and not booted. */
  readonly unbooted?: true
  /** Differences between its run and this one, for display. */
  readonly remarks?: readonly string[]
}

/** Earlier sizes under the current names. */
interface EarlierAsNow extends EarlierSizes {
  readonly imageWas?: string | undefined
}

interface Comparison {
  readonly baseline: SizeBaseline | null
  readonly delta: SizeDelta | null
}

export function describeBaseline(
  { source, revision, behind = 0, rebuilt, imageWas }: EarlierAsNow,
  { totals }: Pick<SizeBaseline, 'totals'>,
): SizeBaseline {
  return {
    source,
    revision,
    totals,
    ...(behind === 0 ? {} : { behind }),
    ...(rebuilt === undefined ? {} : { rebuilt }),
    ...(imageWas === undefined ? {} : { imageWas }),
  }
}

/**
 * Renames an earlier run to the current names. If only a part was measured now (`isPartial`), the
 * other artifacts are dropped: they would be reported as removed.
 */
export function earlierAsNow(
  earlier: EarlierSizes | null,
  now: Measurement,
  isPartial: boolean,
): EarlierAsNow | null {
  if (earlier?.size == null) return earlier
  const { imageWas, ...size } = withImageNamed(earlier.size, now)
  return {
    ...earlier,
    ...(imageWas === undefined ? {} : { imageWas }),
    size: isPartial ? onlyThoseOf(size, now) : size,
  }
}

/**
 * Compares a tree with that of an earlier run. Without an earlier run that measured sizes, both
 * parts are null: a missing baseline is never a change of zero.
 */
export function compareWithBaseline(tree: SizeNode, earlier: EarlierAsNow | null): Comparison {
  if (earlier?.size == null) return { baseline: null, delta: null }
  return {
    baseline: describeBaseline(earlier, earlier.size),
    delta: compareSizeTrees(earlier.size.tree, tree),
  }
}
