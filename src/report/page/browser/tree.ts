import type { ReadableNames } from '../../../size/names.js'
import { readableName } from '../../readable-names.js'
import type { TreeColumns } from '../page-data.js'

/** What to count: bytes in the file, or in memory once loaded. */
export type Measure = 'bytes' | 'memory'

/** A size tree to walk; nodes are indices, 0 is the root. */
export interface Tree {
  readonly columns: TreeColumns
  nameOf(node: number): string
  kindOf(node: number): string
  /** A note to show after its size; mostly empty. */
  noteOf(node: number): string
  childrenOf(node: number): readonly number[]
  isLeaf(node: number): boolean
  /** From the child of the root down to the node itself. */
  pathOf(node: number): readonly number[]
  /** Every node without children, in the tree's order. */
  leaves(): readonly number[]
}

/** Names are from the symbol table, or demangled if possible. */
export function treeOf(
  columns: TreeColumns,
  strings: readonly string[],
  readable: ReadableNames = {},
): Tree {
  const { names, kinds, ends } = columns
  const endOf = (node: number): number => ends[node] ?? node + 1
  const childrenOf = (node: number): readonly number[] => {
    const children: number[] = []
    for (let child = node + 1; child < endOf(node); child = endOf(child)) children.push(child)
    return children
  }
  let parents: Int32Array | undefined
  const parentOf = (node: number): number => {
    parents ??= parentsOf(ends)
    return parents[node] ?? -1
  }
  return {
    columns,
    nameOf: (node) => {
      const name = strings[names[node] ?? -1] ?? ''
      return readableName(name, readable) ?? name
    },
    kindOf: (node) => strings[kinds[node] ?? -1] ?? '',
    noteOf: (node) => {
      const note = columns.notes?.[node]
      return note === undefined ? '' : ` · ${note}`
    },
    childrenOf,
    isLeaf: (node) => endOf(node) === node + 1,
    pathOf: (node) => {
      const path: number[] = []
      for (let at = node; at > 0; at = parentOf(at)) path.unshift(at)
      return path
    },
    leaves: () => {
      const leaves: number[] = []
      for (let node = 0; node < ends.length; node++) if (endOf(node) === node + 1) leaves.push(node)
      return leaves
    },
  }
}

function parentsOf(ends: readonly number[]): Int32Array {
  const parents = new Int32Array(ends.length).fill(-1)
  const open: number[] = []
  for (let node = 0; node < ends.length; node++) {
    while (open.length > 0 && (ends[open.at(-1) ?? 0] ?? 0) <= node) open.pop()
    parents[node] = open.at(-1) ?? -1
    if ((ends[node] ?? 0) > node + 1) open.push(node)
  }
  return parents
}
