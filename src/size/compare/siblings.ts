import { siblingKey } from '../paths.js'
import type { SizeNode } from '../tree.js'

/** The children of a node before and after. */
interface PairedSiblings {
  /** Nodes on both sides, without unchanged leaves. */
  readonly pairs: readonly (readonly [SizeNode, SizeNode])[]
  readonly removed: Set<SizeNode>
  readonly added: Set<SizeNode>
}

/** How far ahead to search for a namesake before using the index. */
const reach = 8

/**
 * Pairs siblings by name. Of 100,000 symbols nearly all are on both sides and in similar order, so
 * only those not found a few places further on go through the index. A run of siblings on one side
 * only is skipped: the more misses in a row, the further ahead to search for the next pair.
 */
export function pairSiblings(
  before: readonly SizeNode[],
  after: readonly SizeNode[],
): PairedSiblings {
  const pairs: [SizeNode, SizeNode][] = []
  const isPaired = new Uint8Array(before.length)
  const strays: SizeNode[] = []
  let [next, misses, following] = [0, 0, 0]
  for (const node of after) {
    following++
    let place = placeOfNamesake(before, node, next, reach)
    // At 1, 2, 4, … misses only, so the average search stays short.
    if (place === -1 && misses > 0 && (misses & (misses - 1)) === 0) {
      const far = placeOfNamesake(before, node, next, reach * misses)
      if (isNamesake(before[far + 1], after[following])) place = far
    }
    const earlier = before[place]
    misses = earlier === undefined ? misses + 1 : 0
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

/** The place of a namesake within the next `places`; -1 if there is none. */
function placeOfNamesake(
  before: readonly SizeNode[],
  node: SizeNode,
  next: number,
  places: number,
): number {
  const limit = Math.min(before.length, next + places)
  for (let place = next; place < limit; place++) if (isNamesake(before[place], node)) return place
  return -1
}

/** Whether both are unchanged leaves. */
function isSameLeaf(before: SizeNode, after: SizeNode): boolean {
  return (
    before.children === undefined &&
    after.children === undefined &&
    before.bytes === after.bytes &&
    (before.object === after.object || before.object === undefined || after.object === undefined)
  )
}

function isNamesake(a: SizeNode | undefined, b: SizeNode | undefined): boolean {
  if (a === undefined || a.name !== b?.name) return false
  return a.kind === b.kind || siblingKey(a) === siblingKey(b)
}
