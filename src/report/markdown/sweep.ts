import { bulletList, code, prose, serialize, table, type Cell } from './nodes.js'
import { failedRows, sweepCells, sweepSummary } from '../sweep-cells.js'
import type { SweepText } from '../terminal/sweep.js'

/** Renders a sweep as Markdown: heading, table, and why variants failed. */
export function renderSweepMarkdown({ rows, planned }: SweepText): string {
  const cells = sweepCells(rows)
  const failed = failedRows(rows)
  const passed = failed.length === 0 && rows.length === planned
  return serialize([
    {
      type: 'heading',
      depth: 2,
      children: [prose(`${passed ? '✅' : '❌'} ${sweepSummary(rows, planned)}`)],
    },
    table(
      cells.headings,
      cells.rows.map(([variant = '', ...figures]): Cell[] => [code(variant), ...figures]),
    ),
    ...(failed.length === 0
      ? []
      : [
          bulletList(
            failed.map(
              ({ variant, figures }) => `${variant}: ${figures.verdict}: ${figures.summary}`,
            ),
          ),
        ]),
  ])
}
