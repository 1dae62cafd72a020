import { siblingKey } from './paths.js'
import type { SizeNode } from './tree.js'

/** The children of a node before and after. */
export interface PairedSiblings {
  /** Those that are on both sides, without leaves that are the same. */
  readonly pairs: readonly (readonly [SizeNode, SizeNode])[]
  readonly removed: Set<SizeNode>
  readonly added: Set<SizeNode>
}

/** How far ahead a namesake is looked for before it is looked up. */
const reach = 8

/**
 * Pairs siblings by name. Of 100,000 symbols nearly all are on both sides and in much the same order:
 * only those that are not found a few places further on are looked up.
 */
export function pairSiblings(
  before: readonly SizeNode[],
  after: readonly SizeNode[],
): PairedSiblings {
  const pairs: [SizeNode, SizeNode][] = []
  const isPaired = new Uint8Array(before.length)
  const strays: SizeNode[] = []
  let next = 0
  for (const node of after) {
    const limit = Math.min(before.length, next + reach)
    let place = next
    while (place < limit && !isNamesake(before[place], node)) place++
    const earlier = place < limit && isPaired[place] === 0 ? before[place] : undefined
    if (earlier === undefined) {
      strays.push(node)
      continue
    }
    isPaired[place] = 1
    next = place + 1
    if (!isSameLeaf(earlier, node)) pairs.push([earlier, node])
  }
  const unpaired = new Map<string, SizeNode>()
  for (const [place, node] of before.entries())
    if (isPaired[place] === 0) unpaired.set(siblingKey(node), node)
  const added = new Set<SizeNode>()
  for (const node of strays) {
    const earlier = unpaired.get(siblingKey(node))
    if (earlier === undefined) added.add(node)
    else if (!isSameLeaf(earlier, node)) pairs.push([earlier, node])
    unpaired.delete(siblingKey(node))
  }
  return { pairs, removed: new Set(unpaired.values()), added }
}

/** Leaves with nothing to say of. */
export function isSameLeaf(before: SizeNode, after: SizeNode): boolean {
  return (
    before.children === undefined &&
    after.children === undefined &&
    before.bytes === after.bytes &&
    (before.object === after.object || before.object === undefined || after.object === undefined)
  )
}

function isNamesake(a: SizeNode | undefined, b: SizeNode): boolean {
  return a?.name === b.name && (a.kind === b.kind || siblingKey(a) === siblingKey(b))
}
