import type { FlatTable, TableRow } from '../size/tables/flat-table.js'
import type { ReadableNames } from '../size/names.js'
import { compareText, nameIn } from '../size/paths.js'
import { alignColumns, type ColumnCell, colorsFor } from './terminal/columns.js'
import { sanitize } from '../result/sanitize.js'
import { type Cell, code, prose, table as markdownTable } from './markdown/nodes.js'
import { formatBytes, formatCount, formatNumberOf, formatRoughBytes } from './quantities.js'
import { readableName } from './readable-names.js'
import { formatShare, type SizeOrder } from './tree-rows.js'
import type { RootContent } from 'mdast'

export interface FlatOptions {
  readonly top: number
  readonly sort: SizeOrder
  readonly names?: ReadableNames | undefined
}

/** A row to show; the sum of the other rows and the total are rows too. */
export interface ShownRow extends Pick<TableRow, 'name' | 'bytes' | 'memoryBytes'> {
  /** The path of its parent. */
  readonly place: string
  readonly role: 'row' | 'rest' | 'total'
}

/**
 * The first rows in order, then the sum of the others, of what belongs to no group, and the total:
 * the rows add up.
 */
export function shownRows(
  { by, rows, bytes, memoryBytes }: FlatTable,
  { top, sort, names }: FlatOptions,
): readonly ShownRow[] {
  const known = inOrder(
    rows.filter(({ kind }) => kind !== 'unattributed'),
    sort,
  )
  const others = known.slice(top)
  const unknown = rows.filter(({ kind }) => kind === 'unattributed')
  const rest = (name: string, of: readonly TableRow[]): readonly ShownRow[] =>
    of.length === 0
      ? []
      : [
          {
            name,
            place: '',
            bytes: of.reduce((sum, row) => sum + row.bytes, 0),
            memoryBytes: of.reduce((sum, row) => sum + row.memoryBytes, 0),
            role: 'rest',
          },
        ]
  return [
    ...known.slice(0, top).map((row): ShownRow => ({
      ...row,
      name: readableName(row.name, names) ?? row.name,
      place: row.path.split('/').slice(0, -1).map(nameIn).join('/'),
      role: 'row',
    })),
    ...rest(`(${formatNumberOf(others.length, 'other')})`, others),
    ...rest(`(no ${by})`, unknown),
    { name: 'total', place: '', bytes, memoryBytes, role: 'total' },
  ]
}

const orders = {
  size: (a: TableRow, b: TableRow) => b.bytes - a.bytes || b.memoryBytes - a.memoryBytes,
  memory: (a: TableRow, b: TableRow) => b.memoryBytes - a.memoryBytes || b.bytes - a.bytes,
  name: (a: TableRow, b: TableRow) => compareText(a.name, b.name) || compareText(a.path, b.path),
} as const

export function inOrder(rows: readonly TableRow[], sort: SizeOrder): readonly TableRow[] {
  return rows.toSorted(orders[sort])
}

/** Renders the table for a terminal. */
export function renderFlatTable(
  flat: FlatTable,
  options: FlatOptions & { readonly color: boolean },
): string {
  const colors = colorsFor(options.color)
  const plain = (text: string): string => text
  const heading = ['bytes', '', 'share', 'in memory', flat.by, 'in'].map(
    (text, column): ColumnCell => ({
      text,
      align: column < 4 ? 'right' : 'left',
      paint: colors.dim,
    }),
  )
  const rows = shownRows(flat, options).map(
    ({ name, place, bytes, memoryBytes, role }): readonly ColumnCell[] => [
      { text: formatCount(bytes), align: 'right' },
      { text: formatRoughBytes(bytes), align: 'right', paint: colors.dim },
      { text: formatShare(bytes, flat.bytes), align: 'right', paint: colors.dim },
      { text: memoryBytes === bytes ? '' : formatCount(memoryBytes), align: 'right' },
      {
        text: sanitize(name),
        paint: role === 'total' ? colors.bold : role === 'rest' ? colors.dim : plain,
      },
      { text: sanitize(place), paint: colors.dim },
    ],
  )
  return [...viewRemarks(flat), ...alignColumns([heading, ...rows])].join('\n')
}

/** Renders the table for Markdown. */
export function flatTableNodes(flat: FlatTable, options: FlatOptions): RootContent[] {
  const rows = shownRows(flat, options).map(({ name, place, bytes, memoryBytes, role }): Cell[] => [
    formatBytes(bytes),
    formatShare(bytes, flat.bytes),
    memoryBytes === bytes ? '' : formatBytes(memoryBytes),
    role === 'row' ? code(name) : prose(name),
    place === '' ? '' : code(place),
  ])
  const kind = `${flat.by.charAt(0).toUpperCase()}${flat.by.slice(1)}`
  return [
    ...viewRemarks(flat).map((text): RootContent => ({
      type: 'paragraph',
      children: [prose(text)],
    })),
    markdownTable(['Size:', 'Share:', 'In memory:', kind, 'In'], rows),
  ]
}

/** Says which view was counted if it was not the file itself. */
function viewRemarks({ views }: FlatTable): readonly string[] {
  return views.map((view) => `Counted: ${sanitize(view)}, which has sizes of its own.`)
}
