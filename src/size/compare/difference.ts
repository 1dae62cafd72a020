import { leavesOf, pathOf, siblingKey } from '../paths.js'
import type { SizeNode } from '../tree.js'
import { largestFirst } from './largest-first.js'
import { memoryOnly } from './memory-only.js'
import { joinMoves } from './moves.js'
import { namesObjectsAlike, objectsName, withoutObjects } from './object-names.js'
import { pairSiblings } from './siblings.js'
import { pairClones } from './symbol-clones.js'
import type { SizeChange, SizeDelta, ViewDelta } from './size-change.js'

/**
 * Compares two size trees leaf by leaf. An artifact on one side only is one change, not one for
 * each of its symbols. Two trees with one artifact each are compared even if the names differ
 * (`diff old.elf new.elf`), under the new name.
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
    compareViews(before, after, '', views)
  }
  return {
    bytes: after.bytes - before.bytes,
    changes: largestFirst(joinMoves(changes, artifactIdentity)),
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

/** Whole files that moved to another folder; moves within an artifact are joined there. */
function artifactIdentity({ path, kind, oldBytes, newBytes }: SizeChange): string | null {
  return kind === 'artifact'
    ? `${Math.max(oldBytes, newBytes)} ${path.slice(path.lastIndexOf('/') + 1)}`
    : null
}

/** The views of an artifact, or of all artifacts below. */
function compareViews(before: SizeNode, after: SizeNode, path: string, deltas: ViewDelta[]): void {
  if (after.kind !== 'artifact') {
    const old = new Map((before.children ?? []).map((node) => [siblingKey(node), node]))
    for (const node of after.children ?? []) {
      const earlier = old.get(siblingKey(node))
      if (earlier !== undefined) compareViews(earlier, node, pathOf(path, node.name), deltas)
    }
  }
  for (const view of after.views ?? []) {
    const earlier = before.views?.find(({ name }) => name === view.name)
    if (earlier === undefined) continue
    if (view.name === objectsName && !namesObjectsAlike(before, after)) continue
    const at = pathOf(path, view.name)
    const changes: SizeChange[] = []
    compareChildren(earlier, view, at, changes)
    deltas.push({ path: at, changes: largestFirst(joinMoves(changes)) })
  }
}

function soleChild(node: SizeNode): SizeNode | undefined {
  return node.children?.length === 1 ? node.children[0] : undefined
}

function compareChildren(
  before: SizeNode,
  after: SizeNode,
  path: string,
  changes: SizeChange[],
): void {
  const { pairs, removed, added } = pairSiblings(before.children ?? [], after.children ?? [])
  for (const [earlier, node] of pairs) compareNodes(earlier, node, pathOf(path, node.name), changes)
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
  const objects = objectsOf(before, after)
  changes.push({ path, kind: after.kind, change, oldBytes, newBytes, from, ...objects })
}

function objectsOf(
  before: SizeNode,
  { object = before.object }: SizeNode,
): Pick<SizeChange, 'object' | 'fromObject'> {
  if (object === undefined) return {}
  const { object: fromObject = object } = before
  return fromObject === object ? { object } : { object, fromObject }
}

function compareNodes(
  before: SizeNode,
  after: SizeNode,
  path: string,
  changes: SizeChange[],
): void {
  // Split on one side only, as after stripping: which of its parts changed is unknown.
  if (before.children === undefined || after.children === undefined)
    addPaired(before, after, path, changes)
  else if (after.kind === 'artifact') compareArtifacts(before, after, path, changes)
  else compareChildren(before, after, path, changes)
}

/** Joins moves of symbols and files, which happen only within an artifact. */
function compareArtifacts(
  before: SizeNode,
  after: SizeNode,
  path: string,
  changes: SizeChange[],
): void {
  const within: SizeChange[] = []
  const earlier = namesObjectsAlike(before, after) ? before : withoutObjects(before)
  compareChildren(earlier, after, path, within)
  for (const change of joinMoves(within)) changes.push(change)
}

function addOneSided(
  node: SizeNode,
  path: string,
  side: 'added' | 'removed',
  changes: SizeChange[],
): void {
  // Fast path: nearly all are symbols.
  const leaves = node.children === undefined ? [{ node, path }] : leavesOf(node, path, isArtifact)
  for (const leaf of leaves) {
    const { kind, bytes, object } = leaf.node
    if (bytes === 0) continue
    const [oldBytes, newBytes] = side === 'added' ? [0, bytes] : [bytes, 0]
    const from = object === undefined ? {} : { object }
    changes.push({ path: leaf.path, kind, change: side, oldBytes, newBytes, ...from })
  }
}

function isArtifact({ kind }: SizeNode): boolean {
  return kind === 'artifact'
}

function addPaired(before: SizeNode, after: SizeNode, path: string, changes: SizeChange[]): void {
  const [oldBytes, newBytes] = [before.bytes, after.bytes]
  const objects = objectsOf(before, after)
  if (oldBytes === newBytes && objects.fromObject === undefined) return
  // .bss has no bytes in the file, whatever its object.
  if (oldBytes === 0 && newBytes === 0) return
  const change = newBytes > oldBytes ? 'grown' : newBytes < oldBytes ? 'shrunk' : 'moved'
  changes.push({ path, kind: after.kind, change, oldBytes, newBytes, ...objects })
}
