import { alignColumns, colorsFor, type ColumnCell } from './columns.js'
import { sanitize, withoutCommands } from '../../result/sanitize.js'
import { failedRows, sweepCells, sweepSummary } from '../sweep-cells.js'
import type { SweepRow } from '../sweep-row.js'

export interface SweepText {
  readonly rows: readonly SweepRow[]
  /** How many variants were planned. */
  readonly planned: number
}

/** Renders the table of a sweep, then why variants failed. */
export function renderSweepTerminal(
  { rows, planned }: SweepText,
  options: { readonly color: boolean },
): string {
  const { bold, dim, green, red } = colorsFor(options.color)
  const cells = sweepCells(rows)
  const right = cells.headings.map((heading) => heading.endsWith(':'))
  const cell = (text: string, column: number): ColumnCell => ({
    text: sanitize(text, 100),
    align: right[column] === true ? 'right' : 'left',
  })
  const heading = cells.headings.map((text, column): ColumnCell => ({
    ...cell(text.replace(/:$/, ''), column),
    paint: dim,
  }))
  const body = cells.rows.map((row) =>
    row.map((text, column): ColumnCell => {
      const paint = column === 1 ? (text.startsWith('✓') ? green : red) : undefined
      return { ...cell(text, column), ...(paint === undefined ? {} : { paint }) }
    }),
  )
  const failed = failedRows(rows).map(
    ({ variant, figures }) =>
      `${red('✗')} ${sanitize(variant, 100)}: ${figures.verdict}: ${sanitize(figures.summary)}`,
  )
  const blocks = [
    alignColumns([heading, ...body]),
    ...(failed.length === 0 ? [] : [failed]),
    [bold(sweepSummary(rows, planned))],
  ]
  return withoutCommands(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`)
}
