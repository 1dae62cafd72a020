/**
 * How a file belongs to the one that is counted for it: the same bytes, the same link with or without
 * symbols, a part of it, or another container of the same kernel.
 */
export const waysToBeSame = ['copy', 'unstripped', 'stripped', 'inside', 'container'] as const
export type SameAs = (typeof waysToBeSame)[number]

/** What is known of a file and the others. */
export interface Related {
  readonly name: string
  /** The image of a boot: what is shipped, whatever else there is. */
  readonly isImage: boolean
  readonly isKernel: boolean
  readonly isUnstripped: boolean
  /** Indices of files with the same bytes. */
  readonly copies: readonly number[]
  /** Indices of files of the same link: stripped, or with symbols. */
  readonly twins: readonly number[]
  /** Indices of files whose content is in this one. */
  readonly holds: readonly number[]
}

/** A file that is shipped, and those that are not counted beside it. */
export interface CountedOnce {
  readonly shipped: string
  readonly others: readonly { readonly name: string; readonly how: SameAs }[]
}

/** Sets of indices that are joined pair by pair. */
class Sets {
  readonly #above: number[]
  constructor(count: number) {
    this.#above = Array.from({ length: count }, (_, index) => index)
  }
  top(index: number): number {
    let at = index
    for (let above = this.#above[at]; above !== undefined && above !== at; above = this.#above[at])
      at = above
    return at
  }
  join(one: number, other: number): void {
    const [a, b] = [this.top(one), this.top(other)]
    this.#above[Math.max(a, b)] = Math.min(a, b)
  }
}

/** Follows containers outwards; two that hold each other are no circle. */
function outermost(set: number, holdersOf: (set: number) => readonly number[]): number {
  const seen = new Set([set])
  let at = set
  for (;;) {
    const next = holdersOf(at).find((holder) => !seen.has(holder))
    if (next === undefined) return at
    seen.add(next)
    at = next
  }
}

/**
 * Groups files that are one thing, each with the one that is counted: the image of the boot, or the
 * outermost container, or of twins the stripped one, or else the first. Two containers are one thing
 * if they hold the same kernel; any other file may well be in both.
 */
export function groupFiles(files: readonly Related[]): readonly CountedOnce[] {
  const same = new Sets(files.length)
  for (const [index, { copies, twins }] of files.entries())
    for (const other of [...copies, ...twins]) same.join(index, other)
  const holders = new Map<number, Set<number>>()
  for (const [index, { holds }] of files.entries())
    for (const inner of holds) {
      const [outer, set] = [same.top(index), same.top(inner)]
      if (outer !== set) holders.set(set, (holders.get(set) ?? new Set()).add(outer))
    }
  const holdersOf = (set: number): readonly number[] =>
    [...(holders.get(set) ?? [])].toSorted((a, b) => a - b)

  const groups = new Sets(files.length)
  for (const index of files.keys()) {
    groups.join(index, same.top(index))
    const set = same.top(index)
    const around = holdersOf(set)
    // A kernel joins all that hold it; anything else only goes into the first.
    for (const holder of files[index]?.isKernel === true ? around : around.slice(0, 1))
      groups.join(set, holder)
  }
  const members = new Map<number, number[]>()
  for (const index of files.keys()) {
    const top = groups.top(index)
    members.set(top, [...(members.get(top) ?? []), index])
  }
  return [...members.values()]
    .filter((group) => group.length > 1)
    .map((group) => describeGroup(group, files, same, (set) => outermost(set, holdersOf)))
}

function describeGroup(
  group: readonly number[],
  files: readonly Related[],
  same: Sets,
  outermostOf: (set: number) => number,
): CountedOnce {
  const tops = new Set(group.map((index) => outermostOf(same.top(index))))
  const outer = group.filter((index) => tops.has(same.top(index)))
  const shipped =
    group.find((index) => files[index]?.isImage === true) ??
    outer.find((index) => files[index]?.isUnstripped === false) ??
    outer[0] ??
    0
  const howOf = (index: number): SameAs => {
    const file = files[index]
    if (file?.copies.includes(shipped) === true) return 'copy'
    const isSame = same.top(index) === same.top(shipped)
    const isInside = outermostOf(same.top(index)) === same.top(shipped)
    if (isSame || isInside) {
      if (file?.isUnstripped === true) return 'unstripped'
      return isSame ? 'stripped' : 'inside'
    }
    return 'container'
  }
  return {
    shipped: files[shipped]?.name ?? '',
    others: group
      .filter((index) => index !== shipped)
      .map((index) => ({ name: files[index]?.name ?? '', how: howOf(index) })),
  }
}
