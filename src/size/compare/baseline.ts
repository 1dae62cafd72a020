import type { Measurement } from '../measure.js'
import type { SizeNode } from '../tree.js'
import { onlyThoseOf, withImageNamed, type EarlierArtifacts } from './artifact-pairs.js'
import { compareSizeTrees } from './difference.js'
import type { SizeDelta } from './size-change.js'

/** What sizes were compared with. */
export interface SizeBaseline {
  /** What it stands for: a branch, a tag, the name of a file. */
  readonly source: string
  /** Commit it was built from. */
  readonly revision: string | null
  /** Bytes by artifact name; the image has the name that it has now. */
  readonly totals: Readonly<Record<string, number>>
  /** What the image was called there, where that was another name. */
  readonly imageWas?: string | undefined
  /** How many commits of the branch lie between what was looked for and it; left out for none. */
  readonly behind?: number | undefined
  /** It was built for this comparison. */
  readonly rebuilt?: true | undefined
}

/** An earlier run, as far as sizes go. */
export interface EarlierSizes extends Omit<SizeBaseline, 'totals' | 'imageWas'> {
  /** Null for one that measured nothing. */
  readonly size: (EarlierArtifacts & { readonly partial?: true | undefined }) | null
  /** How its run was unlike this one, for people. */
  readonly remarks?: readonly string[]
}

/** What is compared, in the names of now. */
export interface EarlierAsNow extends EarlierSizes {
  readonly imageWas?: string | undefined
}

export interface Comparison {
  readonly baseline: SizeBaseline | null
  readonly delta: SizeDelta | null
}

/** An earlier run as the report names it. */
export function describeBaseline(
  { source, revision, behind = 0, rebuilt, imageWas }: EarlierAsNow,
  { totals }: Pick<SizeBaseline, 'totals'>,
): SizeBaseline {
  return {
    ...{ source, revision, totals },
    ...(behind === 0 ? {} : { behind }),
    ...(rebuilt === undefined ? {} : { rebuilt }),
    ...(imageWas === undefined ? {} : { imageWas }),
  }
}

/**
 * An earlier run in the names of now. Where now only a part was measured (`isPartial`), nothing is
 * left of the other artifacts: they are not gone.
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
 * Compares a tree with that of an earlier run. Without one, or with one that measured nothing, both
 * parts are null: a missing baseline is never a change of zero.
 */
export function compareWithBaseline(tree: SizeNode, earlier: EarlierAsNow | null): Comparison {
  if (earlier?.size == null) return { baseline: null, delta: null }
  return {
    baseline: describeBaseline(earlier, earlier.size),
    delta: compareSizeTrees(earlier.size.tree, tree),
  }
}
