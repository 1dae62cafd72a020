import type { RootContent } from 'mdast'
import { type Cell, paragraph, prose, table } from './nodes.js'
import { formatNumberOf } from '../quantities.js'

/** A folded part of the report; `rows` limits every table in it. */
export interface Section {
  readonly title: string
  readonly isOpen: boolean
  readonly nodes: (rows: number) => RootContent[]
}

/** A table of at most so many rows, which says how many it leaves out. */
export function limited(
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
): (limit: number) => RootContent[] {
  return (limit) =>
    rows.length === 0
      ? []
      : [table(headings, rows.slice(0, limit)), ...moreNode(rows.length - limit)]
}

/** Says how many rows of a table are not shown. */
export function moreNode(count: number): RootContent[] {
  if (count <= 0) return []
  return [
    paragraph(prose(`… and ${formatNumberOf(count, 'more row', 'more rows')} in result.json`)),
  ]
}
