import type { ReadableNames } from '../../size/names.js'
import { memoryOf, type SizeNode } from '../../size/tree.js'
import { alignColumns, type ColumnCell, type Colors, colorsFor } from './columns.js'
import { sanitize } from '../../result/sanitize.js'
import { formatCount, formatRoughBytes } from '../quantities.js'
import {
  formatShare,
  rowName,
  treeRows,
  wordsOn,
  type TreeRow,
  type TreeRowOptions,
} from '../tree-rows.js'

export interface SizeTreeOptions extends TreeRowOptions {
  readonly color: boolean
  /** Readable names of C++ and Rust symbols. */
  readonly names?: ReadableNames | undefined
}

/** The size tree as indented lines, largest first: bytes, share of the file, memory, name. */
export function renderSizeTree(tree: SizeNode, options: SizeTreeOptions): string {
  const colors = colorsFor(options.color)
  const heading = ['bytes', '', 'share', 'in memory', 'name'].map((text, column): ColumnCell => ({
    text,
    align: column < 4 ? 'right' : 'left',
    paint: colors.dim,
  }))
  const rows = treeRows(tree, options).map((row) => sizeRow(row, colors, options.names))
  return alignColumns([heading, ...rows]).join('\n')
}

function sizeRow(
  { node, whole, level }: TreeRow,
  colors: Colors,
  names?: ReadableNames,
): readonly ColumnCell[] {
  const { bytes, kind } = node
  const isMinor = kind === 'unattributed' || kind === 'view'
  const memory = memoryOf(node)
  const paint = level === 1 ? colors.bold : isMinor ? colors.dim : (text: string): string => text
  const name = `${sanitize(rowName(node, names))}${wordsOn(node)}`
  return [
    { text: formatCount(bytes), align: 'right' },
    { text: formatRoughBytes(bytes), align: 'right', paint: colors.dim },
    { text: formatShare(bytes, whole), align: 'right', paint: colors.dim },
    { text: memory === bytes ? '' : formatCount(memory), align: 'right' },
    { text: `${'  '.repeat(level - 1)}${name}`, paint },
  ]
}
