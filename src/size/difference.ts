import { memoryOnly } from './memory-only.js'
import { compareText, leavesOf, pathOf, siblingKey } from './paths.js'
import { pairClones } from './symbol-clones.js'
import type { SizeNode, SizeNodeKind } from './tree.js'

export const sizeChangeKinds = ['added', 'removed', 'grown', 'shrunk', 'renamed'] as const

/** One leaf that differs between two size trees. */
export interface SizeChange {
  /** As in `vmlinux/.text/start_kernel`; a `/` in a name is written `%2F`. */
  readonly path: string
  readonly kind: SizeNodeKind
  /** `renamed`: of a symbol that is as large as it was; else see `from`. */
  readonly change: (typeof sizeChangeKinds)[number]
  /** Its path before, of a symbol that the compiler gave another name: `foo` → `foo.isra.0`. */
  readonly from?: string | undefined
  /** 0 when added. */
  readonly oldBytes: number
  /** 0 when removed. */
  readonly newBytes: number
}

export interface SizeDelta {
  /** New minus old, over everything: the sum of the changes. */
  readonly bytes: number
  /** By absolute size of the change, then by path. */
  readonly changes: readonly SizeChange[]
  /** What grew or shrank in memory without bytes in a file (.bss), in bytes of memory. */
  readonly memory?: Pick<SizeDelta, 'bytes' | 'changes'> | undefined
  /** The same change cut up in the other ways that both trees know. */
  readonly views?: readonly ViewDelta[] | undefined
}

/** What changed in one view, as in `loader.elf/objects`; the changes' paths begin with it. */
export interface ViewDelta {
  readonly path: string
  readonly changes: readonly SizeChange[]
}

/**
 * What changed from one size tree to another, leaf by leaf. An artifact that only one of them has
 * is one change, not one for each of its symbols. Two trees of one artifact each are compared even
 * where the artifacts' names differ (`diff old.elf new.elf`), under the new name.
 */
export function compareSizeTrees(before: SizeNode, after: SizeNode): SizeDelta {
  const changes: SizeChange[] = []
  const views: ViewDelta[] = []
  const [onlyBefore, onlyAfter] = [soleChild(before), soleChild(after)]
  if (onlyBefore !== undefined && onlyAfter !== undefined) {
    const path = pathOf('', onlyAfter.name)
    compareNodes(onlyBefore, onlyAfter, path, changes)
    compareViews(onlyBefore, onlyAfter, path, views)
  } else {
    compareChildren(before, after, '', changes)
    for (const artifact of after.children ?? []) {
      const earlier = before.children?.find(({ name }) => name === artifact.name)
      if (earlier !== undefined) compareViews(earlier, artifact, pathOf('', artifact.name), views)
    }
  }
  return {
    bytes: after.bytes - before.bytes,
    changes: largestFirst(changes),
    ...compareMemory(before, after),
    ...(views.length === 0 ? {} : { views }),
  }
}

function compareMemory(root: SizeNode, newRoot: SizeNode): Pick<SizeDelta, 'memory'> {
  const [before, after] = [memoryOnly(root), memoryOnly(newRoot)]
  if (before.bytes === 0 && after.bytes === 0) return {}
  const { bytes, changes } = compareSizeTrees(before, after)
  return changes.length === 0 ? {} : { memory: { bytes, changes } }
}

function largestFirst(changes: SizeChange[]): readonly SizeChange[] {
  return changes.sort((a, b) => magnitude(b) - magnitude(a) || compareText(a.path, b.path))
}

function compareViews(before: SizeNode, after: SizeNode, path: string, deltas: ViewDelta[]): void {
  for (const view of after.views ?? []) {
    const earlier = before.views?.find(({ name }) => name === view.name)
    if (earlier === undefined) continue
    const at = pathOf(path, view.name)
    const changes: SizeChange[] = []
    compareChildren(earlier, view, at, changes)
    deltas.push({ path: at, changes: largestFirst(changes) })
  }
}

function soleChild(node: SizeNode): SizeNode | undefined {
  return node.children?.length === 1 ? node.children[0] : undefined
}

const magnitude = ({ oldBytes, newBytes }: SizeChange): number => Math.abs(newBytes - oldBytes)

function compareChildren(
  before: SizeNode,
  after: SizeNode,
  path: string,
  changes: SizeChange[],
): void {
  const old = new Map((before.children ?? []).map((node) => [siblingKey(node), node]))
  const added = new Set<SizeNode>()
  for (const node of after.children ?? []) {
    const key = siblingKey(node)
    const counterpart = old.get(key)
    old.delete(key)
    // Of 100,000 symbols nearly all are the same: no path is spelt out for them.
    if (counterpart !== undefined && isSameLeaf(counterpart, node)) continue
    if (counterpart === undefined) added.add(node)
    else compareNodes(counterpart, node, pathOf(path, node.name), changes)
  }
  const removed = new Set(old.values())
  for (const pair of pairClones([...removed], [...added])) {
    removed.delete(pair.before)
    added.delete(pair.after)
    const at = pathOf(path, pair.after.name)
    if (!pair.renamed) compareNodes(pair.before, pair.after, at, changes)
    else addRenamed(pair.before, pair.after, pathOf(path, pair.before.name), at, changes)
  }
  for (const node of added) addOneSided(node, pathOf(path, node.name), 'added', changes)
  for (const node of removed) addOneSided(node, pathOf(path, node.name), 'removed', changes)
}

function addRenamed(
  before: SizeNode,
  after: SizeNode,
  from: string,
  path: string,
  changes: SizeChange[],
): void {
  const [oldBytes, newBytes] = [before.bytes, after.bytes]
  const change = oldBytes === newBytes ? 'renamed' : newBytes > oldBytes ? 'grown' : 'shrunk'
  changes.push({ path, kind: after.kind, change, oldBytes, newBytes, from })
}

function isSameLeaf(before: SizeNode, after: SizeNode): boolean {
  return (
    before.children === undefined && after.children === undefined && before.bytes === after.bytes
  )
}

function compareNodes(
  before: SizeNode,
  after: SizeNode,
  path: string,
  changes: SizeChange[],
): void {
  if (before.children !== undefined && after.children !== undefined)
    compareChildren(before, after, path, changes)
  else if (before.children === undefined && after.children === undefined)
    addChange(changes, path, after.kind, before.bytes, after.bytes)
  else {
    // Symbols on one side only, as after stripping.
    addOneSided(before, path, 'removed', changes)
    addOneSided(after, path, 'added', changes)
  }
}

function addOneSided(
  node: SizeNode,
  path: string,
  side: 'added' | 'removed',
  changes: SizeChange[],
): void {
  const leaves = node.kind === 'artifact' ? [{ path, node }] : leavesOf(node, path)
  for (const leaf of leaves) {
    const { kind, bytes } = leaf.node
    if (side === 'added') addChange(changes, leaf.path, kind, 0, bytes, side)
    else addChange(changes, leaf.path, kind, bytes, 0, side)
  }
}

function addChange(
  changes: SizeChange[],
  path: string,
  kind: SizeNodeKind,
  oldBytes: number,
  newBytes: number,
  change: SizeChange['change'] = newBytes > oldBytes ? 'grown' : 'shrunk',
): void {
  if (oldBytes !== newBytes) changes.push({ path, kind, change, oldBytes, newBytes })
}
