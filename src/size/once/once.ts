import type { CountedOnce, SameAs } from './group.js'

/** The sum of what is shipped: every file that is in, or the same as, another counts once. */
export interface OnceReport {
  readonly bytes: number
  /** The same for the baseline; left out if it is not known. */
  readonly beforeBytes?: number | undefined
  /** Files that stand for others. */
  readonly groups: readonly {
    readonly shipped: string
    readonly others: readonly { readonly name: string; readonly how: SameAs }[]
  }[]
}

type Totals = Readonly<Record<string, number>>

/** An earlier run; one by an older version has no groups. */
export interface EarlierOnce {
  readonly totals: Totals
  readonly once?: { readonly bytes: number } | undefined
}

function sumWithout(totals: Totals, left: ReadonlySet<string>): number {
  return Object.entries(totals).reduce(
    (sum, [name, bytes]) => (left.has(name) ? sum : sum + bytes),
    0,
  )
}

function haveSameNames(one: Totals, other: Totals): boolean {
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every((name) => name in other)
}

/**
 * Counts every shipped thing once, and the baseline in the same way: with the same files by the groups
 * of now, so that no baseline of an older version makes a jump; with others by its own groups, if it
 * has some.
 */
export function countOnce(
  totals: Totals,
  groups: readonly CountedOnce[],
  earlier: EarlierOnce | null,
): OnceReport {
  const left = new Set(groups.flatMap(({ others }) => others.map(({ name }) => name)))
  const before = beforeOf(totals, left, earlier)
  return {
    bytes: sumWithout(totals, left),
    ...(before === undefined ? {} : { beforeBytes: before }),
    groups,
  }
}

function beforeOf(
  totals: Totals,
  left: ReadonlySet<string>,
  earlier: EarlierOnce | null,
): number | undefined {
  if (earlier === null) return undefined
  if (haveSameNames(totals, earlier.totals)) return sumWithout(earlier.totals, left)
  return earlier.once?.bytes
}

/** The file that is shipped in place of one, or the file itself. */
export function shippedFor(name: string, groups: readonly CountedOnce[]): string {
  const group = groups.find(({ others }) => others.some((other) => other.name === name))
  return group?.shipped ?? name
}
