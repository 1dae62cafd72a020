import { budgetBar } from '../budgets/bar.js'
import {
  budgetCount,
  budgetGrowth,
  budgetRemarks,
  budgetState,
  lackText,
  sinceText,
  groupUnchecked,
  waiverAuthor,
  waiverEnd,
  worstFirst,
  type ReportedBudget,
  type BudgetState,
} from '../budgets/remarks.js'
import { alignColumns, type ColumnCell, type Colors } from './columns.js'
import { sanitize } from '../../result/sanitize.js'
import { formatByteChange, formatBytes, formatNumberOf } from '../quantities.js'
import type { RunResult, SizeReport } from '../../result/result.js'

type Paint = (text: string) => string

const marks: Readonly<Record<BudgetState, string>> = {
  broken: '✗',
  warned: '!',
  waived: '•',
  kept: '✓',
}
const barWidth = 16
const mostShown = 40
const mostKept = 5

/** Budgets as bars, unchecked budgets, and waivers, each as a block of lines. */
export function budgetBlocks(
  { size }: Pick<RunResult, 'size'>,
  colors: Colors,
): readonly (readonly string[])[] {
  if (size === null) return []
  return [
    budgetBlock(size, colors),
    uncheckedBlock(size, colors),
    waiverBlock(size, colors),
  ].filter((block) => block.length > 0)
}

function budgetBlock({ budgets }: SizeReport, colors: Colors): readonly string[] {
  if (budgets.length === 0) return []
  const paints: Readonly<Record<BudgetState, Paint>> = {
    broken: colors.red,
    warned: colors.yellow,
    waived: colors.cyan,
    kept: colors.green,
  }
  const notKept = worstFirst(budgets.filter((budget) => budgetState(budget) !== 'kept'))
  const kept = budgets.filter((budget) => budgetState(budget) === 'kept')
  const rows = [...notKept.slice(0, mostShown), ...kept.slice(0, mostKept)].map((budget) =>
    budgetRow(budget, paints[budgetState(budget)], colors),
  )
  const more = Math.max(notKept.length - mostShown, 0) + Math.max(kept.length - mostKept, 0)
  return [
    colors.bold(`Size budgets: ${budgetCount(budgets)}`),
    ...alignColumns(rows, '  '),
    ...(more > 0 ? [colors.dim(`  … and ${formatNumberOf(more, 'more budget')}`)] : []),
  ]
}

function budgetRow(budget: ReportedBudget, paint: Paint, colors: Colors): readonly ColumnCell[] {
  const { path, limitBytes, bytes } = budget
  const over = bytes === null ? 0 : bytes - limitBytes
  const growth = budgetGrowth(budget)
  const remarks = [
    bytes === null
      ? `limit ${formatBytes(limitBytes)}`
      : `${formatBytes(bytes)} of ${formatBytes(limitBytes)}`,
    ...(growth === '' ? [] : [growth]),
    ...budgetRemarks(budget),
  ]
  return [
    { text: marks[budgetState(budget)], paint },
    { text: sanitize(path), paint: colors.bold },
    barCell(budget, paint, colors),
    {
      text:
        bytes === null
          ? 'names nothing'
          : over > 0
            ? `${formatByteChange(over)} over`
            : `${formatBytes(-over)} free`,
      align: 'right',
      paint: over > 0 || bytes === null ? paint : colors.dim,
    },
    { text: sanitize(remarks.join('; ')), paint: colors.dim },
  ]
}

/** Solid up to the limit, shaded above, dots for free room: the parts differ without colour too. */
function barCell(
  budget: ReportedBudget,
  paint: Paint,
  { dim, green, cyan, red }: Colors,
): ColumnCell {
  const bar = budgetBar(budget)
  if (bar === null) return { text: '' }
  const over = cellsOf(bar.over)
  const waived = Math.min(cellsOf(bar.waived), barWidth - over)
  const within = Math.min(Math.round(bar.within * barWidth), barWidth - over - waived)
  const free = barWidth - within - waived - over
  const [solid, excused, above, room] = [
    '█'.repeat(within),
    '▒'.repeat(waived),
    '▓'.repeat(over),
    '·'.repeat(free),
  ]
  const overPaint = budget.severity === 'warn' ? paint : red
  return {
    text: `${solid}${excused}${above}${room}`,
    paint: () => `${green(solid)}${cyan(excused)}${overPaint(above)}${dim(room)}`,
  }
}

/** Any share above zero gets at least one cell. */
function cellsOf(share: number): number {
  return share === 0 ? 0 : Math.max(Math.round(share * barWidth), 1)
}

function uncheckedBlock(size: SizeReport, colors: Colors): readonly string[] {
  return groupUnchecked(size).map((unchecked) => {
    const { paths } = unchecked
    const count = `${formatNumberOf(paths.length, 'budget')} on growth${sinceText(unchecked)}`
    const why = sanitize(lackText(unchecked), 500)
    return `  ${colors.yellow(`${count} not checked`)} (${sanitize(paths.join(', '), 500)}): ${why}`
  })
}

function waiverBlock(size: SizeReport, colors: Colors): readonly string[] {
  const { waivers = [] } = size
  const more = waivers.length - mostShown
  const rows = waivers.slice(0, mostShown).map((waiver): readonly ColumnCell[] => [
    { text: 'waiver', paint: waiver.expired ? colors.red : colors.cyan },
    { text: sanitize(waiver.path), paint: colors.bold },
    { text: formatBytes(waiver.amountBytes), align: 'right' },
    {
      text: waiverEnd(waiver, size),
      paint: waiver.expired ? colors.red : (text) => text,
    },
    { text: sanitize(`${waiver.reason} – ${waiverAuthor(waiver)}`, 300), paint: colors.dim },
  ])
  if (rows.length === 0) return []
  return [
    ...alignColumns(rows, '  '),
    ...(more > 0 ? [colors.dim(`  … and ${formatNumberOf(more, 'more waiver')}`)] : []),
  ]
}
