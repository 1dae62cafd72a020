import { alignColumns, type ColumnCell, type Colors } from './terminal/columns.js'
import { sanitize } from '../result/sanitize.js'
import { type Cell, code, prose } from './markdown/nodes.js'
import { limited, type Section } from './markdown/section.js'
import { repeatTitle, statisticRows, notableBoots } from './repeat-figures.js'
import type { RunResult } from '../result/result.js'

const headings = ['median', 'lowest', 'highest', 'spread', 'boots'] as const

/** Renders repeated boots for a terminal. */
export function repeatBlocks(
  { repeats, metricUnits }: Pick<RunResult, 'repeats' | 'metricUnits'>,
  colors: Colors,
): readonly (readonly string[])[] {
  if (repeats === undefined) return []
  const right = (text: string): ColumnCell => ({ text, align: 'right' })
  const rows = statisticRows(repeats, metricUnits).map(
    ({ name, median, lowest, highest, spread, count }): readonly ColumnCell[] => [
      { text: sanitize(name, 100) },
      ...[median, lowest, highest, spread, String(count)].map((text) => right(sanitize(text))),
    ],
  )
  const heading = [{ text: '' }, ...headings.map((text) => ({ ...right(text), paint: colors.dim }))]
  const boots = notableBoots(repeats).map(({ number, kind, summary, log }) => {
    const mark = kind === 'pass' ? colors.yellow('!') : colors.red('✗')
    const where = log === null ? '' : `  ${colors.dim(sanitize(log))}`
    return `  ${mark} boot ${number}  ${kind}: ${sanitize(summary)}${where}`
  })
  return [
    [
      colors.bold(repeatTitle(repeats)),
      ...(rows.length === 0 ? [] : alignColumns([heading, ...rows], '  ')),
      ...boots,
    ],
  ]
}

/** Renders repeated boots for Markdown. */
export function repeatSections({
  repeats,
  metricUnits,
}: Pick<RunResult, 'repeats' | 'metricUnits'>): readonly Section[] {
  if (repeats === undefined) return []
  const rows = statisticRows(repeats, metricUnits).map(
    ({ name, median, lowest, highest, spread, count }): Cell[] => [
      prose(name),
      ...[median, lowest, highest, spread].map((text) => prose(text)),
      String(count),
    ],
  )
  const boots = notableBoots(repeats).map(({ number, kind, summary, log }): Cell[] => [
    String(number),
    kind,
    prose(summary),
    log === null ? '' : code(log),
  ])
  return [
    {
      title: repeatTitle(repeats),
      isOpen: repeats.failed > 0,
      nodes: (limit) => [
        ...limited(['', 'Median:', 'Lowest:', 'Highest:', 'Spread:', 'Boots:'], rows)(limit),
        ...limited(['Boot:', 'Verdict', 'Summary', 'Console'], boots)(limit),
      ],
    },
  ]
}
