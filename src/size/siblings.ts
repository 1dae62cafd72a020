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
    const place = placeOfNamesake(before, node, next)
    const earlier = before[place]
    if (earlier === undefined) strays.push(node)
    else {
      isPaired[place] = 1
      next = place + 1
      if (!isSameLeaf(earlier, node)) pairs.push([earlier, node])
    }
  }
  const unpaired = new Map<string, SizeNode>()
  for (let place = isPaired.indexOf(0); place !== -1; place = isPaired.indexOf(0, place + 1)) {
    const node = before[place]
    if (node !== undefined) unpaired.set(siblingKey(node), node)
  }
  const added = new Set<SizeNode>()
  for (const node of strays) {
    const key = siblingKey(node)
    const earlier = unpaired.get(key)
    if (earlier === undefined) added.add(node)
    else if (!isSameLeaf(earlier, node)) pairs.push([earlier, node])
    unpaired.delete(key)
  }
  return { pairs, removed: new Set(unpaired.values()), added }
}

/** The place of a namesake, the next or a little further on; -1 where there is none. */
function placeOfNamesake(before: readonly SizeNode[], node: SizeNode, next: number): number {
  const limit = Math.min(before.length, next + reach)
  for (let place = next; place < limit; place++) if (isNamesake(before[place], node)) return place
  return -1
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
