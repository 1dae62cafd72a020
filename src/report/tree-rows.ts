import { sanitize } from '../result/sanitize.js'
import { formatNumberOf, formatRoughBytes } from './quantities.js'
import { readableName } from './readable-names.js'
import { viewTitle } from './size-views.js'
import type { ReadableNames } from '../size/names.js'
import { compareText } from '../size/paths.js'
import { memoryOf, type SizeNode } from '../size/tree.js'

export const sizeOrders = ['size', 'memory', 'name'] as const
export type SizeOrder = (typeof sizeOrders)[number]

export interface TreeRowOptions {
  /** Children to show per node; the others become one row with their sum. */
  readonly top: number
  /** Levels below the root: 1 artifacts, 2 sections, 3 symbols. */
  readonly depth: number
  /** By bytes in the file if left out. */
  readonly sort?: SizeOrder | undefined
}

/** A node of the size tree as a row of a report. */
export interface TreeRow {
  readonly node: SizeNode
  /** What its share refers to: the bytes of its artifact or view. */
  readonly whole: number
  /** 1 for artifacts. */
  readonly level: number
}

/** The rows of a size tree, parents before children. */
export function treeRows(tree: SizeNode, options: TreeRowOptions): readonly TreeRow[] {
  const rows: TreeRow[] = []
  const artifacts = tree.kind === 'image' ? inOrder(tree.children ?? [], options.sort) : [tree]
  for (const artifact of artifacts) addRows(rows, artifact, artifact.bytes, 1, options)
  return rows
}

function addRows(
  rows: TreeRow[],
  node: SizeNode,
  whole: number,
  level: number,
  options: TreeRowOptions,
): void {
  rows.push({ node, whole, level })
  if (level >= options.depth) return
  const children = inOrder(node.children ?? [], options.sort)
  for (const child of children.slice(0, options.top))
    addRows(rows, child, whole, level + 1, options)
  const others = children.slice(options.top)
  if (others.length > 0) rows.push({ node: othersOf(others), whole, level: level + 1 })
  // Within a view, shares refer to the view.
  for (const view of node.views ?? []) addRows(rows, view, view.bytes, level + 1, options)
}

function othersOf(others: readonly SizeNode[]): SizeNode {
  const sum = (of: (other: SizeNode) => number): number =>
    others.reduce((total, other) => total + of(other), 0)
  return {
    name: `(${formatNumberOf(others.length, 'other')})`,
    kind: 'unattributed',
    bytes: sum(({ bytes }) => bytes),
    memoryBytes: sum(memoryOf),
  }
}

function inOrder(nodes: readonly SizeNode[], sort: SizeOrder = 'size'): readonly SizeNode[] {
  return nodes.toSorted((a, b) => {
    if (sort === 'name') return compareText(a.name, b.name)
    const [bytes, memory] = [b.bytes - a.bytes, memoryOf(b) - memoryOf(a)]
    return sort === 'memory' ? memory || bytes : bytes || memory
  })
}

/** A node's name for people. A view shows the same bytes again, so `=` marks it as not added up. */
export function rowName({ kind, name }: SizeNode, names?: ReadableNames): string {
  return kind === 'view' ? `= ${viewTitle(name)}` : (readableName(name, names) ?? name)
}

export function formatShare(bytes: number, whole: number): string {
  return whole === 0 ? '' : `${((bytes / whole) * 100).toFixed(1)} %`
}

/** Notes on a node, and its compressed size. */
export function wordsOn({ note, compressedBytes }: SizeNode): string {
  const words = [
    ...(note === undefined ? [] : [sanitize(note)]),
    ...(compressedBytes === undefined ? [] : [`${formatRoughBytes(compressedBytes)} with zstd`]),
  ]
  return words.length === 0 ? '' : ` · ${words.join(', ')}`
}
