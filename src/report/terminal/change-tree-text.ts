import type { ChangeNode, ChangeTrees } from '../../size/compare/change-tree.js'
import type { ReadableNames } from '../../size/names.js'
import { changePaint } from './change-paint.js'
import { alignColumns, type ColumnCell, type Colors, colorsFor } from './columns.js'
import { sanitize } from '../../result/sanitize.js'
import { formatByteChange, formatNumberOf } from '../quantities.js'
import { readableName } from '../readable-names.js'

export interface ChangeRow {
  readonly name: string
  readonly level: number
  readonly bytes: number
  readonly isRest: boolean
}

/** Net changes by level; of each node the largest changes, then the sum of the others. */
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

/** Renders both trees as indented lines. */
export function renderChangeTrees(
  { files, memory }: ChangeTrees,
  options: {
    readonly top: number
    readonly color: boolean
    readonly names?: ReadableNames | undefined
  },
): string {
  const colors = colorsFor(options.color)
  const linesOf = (tree: ChangeNode, about: string): readonly string[] => [
    `${changePaint(tree.bytes, colors)(colors.bold(formatByteChange(tree.bytes)))} ${about}`,
    ...alignColumns(cellsOf(changeTreeRows(tree, options.top, options.names), colors), '  '),
  ]
  return [
    ...(files.magnitude === 0 ? ['No change in size.'] : linesOf(files, 'in all')),
    ...(memory.magnitude === 0 ? [] : linesOf(memory, 'of memory beyond the files, as .bss')),
  ].join('\n')
}

function cellsOf(rows: readonly ChangeRow[], colors: Colors): readonly (readonly ColumnCell[])[] {
  return rows.map(({ name, level, bytes, isRest }) => [
    { text: formatByteChange(bytes), align: 'right', paint: changePaint(bytes, colors) },
    {
      text: `${'  '.repeat(level)}${sanitize(name)}`,
      paint: isRest ? colors.dim : (text): string => text,
    },
  ])
}
