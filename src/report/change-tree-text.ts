import type { ChangeNode } from '../size/change-tree.js'
import type { ReadableNames } from '../size/names.js'
import { changePaint } from './change-paint.js'
import { alignColumns, type ColumnCell, colorsFor } from './columns.js'
import { harmless } from './harmless.js'
import { formatByteChange, formatNumberOf } from './quantities.js'
import { readableName } from './readable-names.js'

export interface ChangeRow {
  readonly name: string
  readonly level: number
  readonly bytes: number
  readonly isRest: boolean
}

/** Net changes by level; of each node the most changed, then the sum of the others. */
export function changeTreeRows(
  { children }: ChangeNode,
  top: number,
  names?: ReadableNames,
  level = 0,
): readonly ChangeRow[] {
  const others = children.slice(top)
  const rest: ChangeRow = {
    name: `(${formatNumberOf(others.length, 'other')})`,
    level,
    bytes: others.reduce((sum, { bytes }) => sum + bytes, 0),
    isRest: true,
  }
  return [
    ...children.slice(0, top).flatMap((child) => {
      const { name, bytes } = child
      const row = { name: readableName(name, names) ?? name, level, bytes, isRest: false }
      return [row, ...changeTreeRows(child, top, names, level + 1)]
    }),
    ...(others.length === 0 ? [] : [rest]),
  ]
}

/** The tree as indented lines. */
export function renderChangeTree(
  tree: ChangeNode,
  options: {
    readonly top: number
    readonly color: boolean
    readonly names?: ReadableNames | undefined
  },
): string {
  if (tree.magnitude === 0) return 'No change in size.'
  const colors = colorsFor(options.color)
  const rows = changeTreeRows(tree, options.top, options.names).map(
    ({ name, level, bytes, isRest }): readonly ColumnCell[] => [
      { text: formatByteChange(bytes), align: 'right', paint: changePaint(bytes, colors) },
      {
        text: `${'  '.repeat(level)}${harmless(name)}`,
        paint: isRest ? colors.dim : (text): string => text,
      },
    ],
  )
  const net = changePaint(tree.bytes, colors)(colors.bold(formatByteChange(tree.bytes)))
  return [`${net} in all`, ...alignColumns(rows, '  ')].join('\n')
}
