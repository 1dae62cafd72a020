import type { ComparedFigure, RunResult } from '../../result/result.js'
import { sanitize } from '../../result/sanitize.js'
import { code, paragraph, prose, type Cell } from '../markdown/nodes.js'
import { limited, type Section } from '../markdown/section.js'
import { alignColumns, type ColumnCell, type Colors } from '../terminal/columns.js'
import {
  comparedWith,
  comparisonTitle,
  judgementCounts,
  judgementMarks,
} from './comparison-text.js'
import { formatChange, formatFigure, noiseText } from './figure-text.js'

type Judgement = ComparedFigure['judgement']

const isChanged = ({ judgement }: ComparedFigure): boolean =>
  judgement !== 'same' && judgement !== 'within-noise'

/** Renders the comparison for a terminal; nothing without figures, as the headline says why. */
export function comparisonBlocks(
  { comparison }: Pick<RunResult, 'comparison'>,
  colors: Colors,
): readonly (readonly string[])[] {
  if (comparison === undefined || comparison.figures.length === 0) return []
  const plain = (text: string): string => text
  const paints: Readonly<Record<Judgement, (text: string) => string>> = {
    better: colors.green,
    worse: colors.red,
    changed: colors.yellow,
    same: plain,
    'within-noise': plain,
  }
  const rows = comparison.figures.map((figure): readonly ColumnCell[] => {
    const { title, before, now, judgement } = figure
    return [
      { text: judgementMarks[judgement], paint: paints[judgement] },
      { text: sanitize(title, 100) },
      { text: sanitize(formatFigure(before, figure)), align: 'right' },
      { text: '→' },
      { text: sanitize(formatFigure(now, figure)), align: 'right' },
      { text: formatChange(figure), align: 'right', paint: paints[judgement] },
      { text: sanitize(noiseText(figure)), paint: colors.dim },
    ]
  })
  const { newFailures = [], fixed = [] } = comparison.tests ?? {}
  return [
    [
      colors.bold(sanitize(comparisonTitle(comparison), 300)),
      ...alignColumns(rows, '  '),
      ...newFailures.map((name) => `  ${colors.red('✗')} new failure: ${sanitize(name, 100)}`),
      ...fixed.map((name) => `  ${colors.green('✓')} fixed: ${sanitize(name, 100)}`),
    ],
  ]
}

/** Renders the comparison for Markdown. */
export function comparisonSections({
  comparison,
}: Pick<RunResult, 'comparison'>): readonly Section[] {
  if (comparison === undefined || comparison.figures.length === 0) return []
  const rows = comparison.figures.map((figure): Cell[] => {
    const { title, before, now, judgement } = figure
    return [
      judgementMarks[judgement],
      prose(title),
      prose(formatFigure(before, figure)),
      prose(formatFigure(now, figure)),
      prose(formatChange(figure)),
      prose(noiseText(figure)),
    ]
  })
  const { newFailures = [], fixed = [] } = comparison.tests ?? {}
  const tests = [
    ...newFailures.map((name): Cell[] => ['✗', 'new failure', code(name)]),
    ...fixed.map((name): Cell[] => ['✓', 'fixed', code(name)]),
  ]
  return [
    {
      title: `Boot: ${judgementCounts(comparison)}`,
      isOpen: comparison.figures.some(isChanged),
      nodes: (limit) => [
        paragraph(prose(`Against ${comparedWith(comparison)}`)),
        ...limited(['', 'Figure', 'Before:', 'Now:', 'Change:', 'Noise'], rows)(limit),
        ...limited(['', 'Change', 'Test'], tests)(limit),
      ],
    },
  ]
}
