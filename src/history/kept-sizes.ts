import { type HistoryLine, longestPath } from './line.js'
import type { RunResult } from '../result/result.js'
import { nodesMatching, type PlacedNode } from '../size/path-pattern.js'
import { compareText, nodeAt, pathOf } from '../size/paths.js'
import type { SizeNode } from '../size/tree.js'
import { failure, success, type Outcome } from '../verdict.js'

/** Levels of the tree that every line has: artifacts, and what they are made of. */
const keptLevels = 2
/** The largest nodes of these levels; each takes about 60 bytes of a line. */
const keptNodes = 64
/** Limit for requested nodes, and again for those with a budget: a pattern may match thousands. */
const askedNodes = 64

/**
 * The sizes that a line keeps: the largest nodes of the upper levels, requested nodes, and those
 * with a budget. To request more than a line can keep is the user's mistake.
 */
export function keptSizes(
  { size }: RunResult,
  keep: readonly string[],
): Outcome<HistoryLine['sizes']> {
  // Nodes that were not measured would look removed.
  if (size === null || size.partial === true) return success(null)
  const { tree, budgets } = size
  const all = nodesDownTo(tree, keptLevels).toSorted(
    // By name if sizes are equal: the same tree always gives the same line.
    (a, b) => a.level - b.level || b.bytes - a.bytes || compareText(a.path, b.path),
  )
  const kept = all.slice(0, keptNodes)
  const asked = keep.flatMap((pattern) => nodesMatching(tree, pattern))
  if (asked.length > askedNodes)
    return failure(
      'invalid-profile',
      `--node matches ${asked.length} nodes, more than the ${askedNodes} that a line of history keeps`,
      { hint: 'name fewer, or a node that they are parts of' },
    )
  const budgeted = budgets.flatMap(({ path }) => nodesMatching(tree, path)).slice(0, askedNodes)
  const placed = [...asked, ...budgeted]
    .flatMap(({ path }) => withAncestors(tree, path))
    .filter(({ path }) => path.length <= longestPath)
  const views = new Set(placed.filter(({ node }) => node.kind === 'view').map(({ path }) => path))
  const cut = all.length - kept.length
  const nodes = new Map([
    ...kept
      .filter(({ path }) => path.length <= longestPath)
      .map(({ path, bytes }) => [path, bytes] as const),
    ...placed.map(({ path, node }) => [path, node.bytes] as const),
  ])
  return success({
    levels: keptLevels,
    ...(cut === 0 ? {} : { cut }),
    nodes: Object.fromEntries(nodes),
    ...(views.size === 0 ? {} : { views: [...views] }),
  })
}

interface Sized {
  readonly path: string
  readonly bytes: number
  readonly level: number
}

function nodesDownTo(root: SizeNode, levels: number): readonly Sized[] {
  const found: Sized[] = []
  const walk = (node: SizeNode, path: string, level: number): void => {
    for (const child of node.children ?? []) {
      const below = pathOf(path, child.name)
      found.push({ path: below, bytes: child.bytes, level })
      if (level < levels) walk(child, below, level + 1)
    }
  }
  walk(root, '', 1)
  return found
}

/** A path is only meaningful together with its parents. */
function withAncestors(root: SizeNode, path: string): readonly PlacedNode[] {
  const segments = path.split('/')
  return segments.flatMap((_, index) => {
    const above = segments.slice(0, index + 1).join('/')
    const node = nodeAt(root, above)
    return node === undefined ? [] : [{ path: above, node }]
  })
}
