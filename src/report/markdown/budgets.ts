import type { RootContent } from 'mdast'
import {
  budgetCount,
  budgetGrowth,
  budgetRemarks,
  budgetState,
  sinceText,
  groupUnchecked,
  waiverAuthor,
  waiverEnd,
  worstFirst,
  type ReportedBudget,
  type BudgetState,
} from '../budgets/remarks.js'
import { type Cell, code, paragraph, prose, strong, table } from './nodes.js'
import { limited, moreNode, type Section } from './section.js'
import { formatByteChange, formatBytes, formatNumberOf } from '../quantities.js'
import type { RunResult, SizeReport } from '../../result/result.js'

const marks: Readonly<Record<BudgetState, string>> = {
  broken: '✗',
  warned: '⚠',
  waived: '•',
  kept: '✓',
}

/** Broken budgets at the top of the report, including those that only warn. */
export function brokenBudgetNodes({ size }: Pick<RunResult, 'size'>, rows: number): RootContent[] {
  const broken = worstFirst((size?.budgets ?? []).filter(({ ok }) => !ok))
  if (broken.length === 0) return []
  const warned = broken.filter((budget) => budgetState(budget) === 'warned').length
  const only =
    warned === 0 ? '' : `, ${warned === broken.length ? 'only' : `${warned} of them`} as a warning`
  const { headings, cellsOf } = columnsOf(broken)
  return [
    paragraph(strong(prose(`${formatNumberOf(broken.length, 'size budget')} broken${only}`))),
    table(headings, broken.slice(0, rows).map(cellsOf)),
    ...moreNode(broken.length - rows),
  ]
}

/** All budgets, those that could not be checked, and the waivers. */
export function budgetSections(size: SizeReport): readonly Section[] {
  return [...budgetSection(size), ...uncheckedSections(size), ...waiverSection(size)]
}

function budgetSection({ budgets }: SizeReport): readonly Section[] {
  if (budgets.length === 0) return []
  const { headings, cellsOf } = columnsOf(budgets)
  return [
    {
      title: `Size budgets: ${budgetCount(budgets)}`,
      isOpen: false,
      nodes: limited(headings, worstFirst(budgets).map(cellsOf)),
    },
  ]
}

/** Leaves out columns that would be empty. */
function columnsOf(budgets: readonly ReportedBudget[]): {
  readonly headings: readonly string[]
  readonly cellsOf: (budget: ReportedBudget) => readonly Cell[]
} {
  const overBy = ({ bytes, limitBytes }: ReportedBudget): number => (bytes ?? 0) - limitBytes
  const isOver = budgets.some((budget) => overBy(budget) > 0)
  const isCompared = budgets.some((budget) => budgetGrowth(budget) !== '')
  const isRemarked = budgets.some((budget) => budgetRemarks(budget).length > 0)
  return {
    headings: [
      ...['', 'Budget', 'Limit:', 'Size:'],
      ...(isOver ? ['Over by:'] : []),
      ...(isCompared ? ['Change:'] : []),
      ...(isRemarked ? ['Remarks'] : []),
    ],
    cellsOf: (budget) => {
      const { path, limitBytes, bytes } = budget
      const over = overBy(budget)
      return [
        marks[budgetState(budget)],
        code(path),
        formatBytes(limitBytes),
        bytes === null ? 'names nothing' : formatBytes(bytes),
        ...(isOver ? [over > 0 ? formatByteChange(over) : '–'] : []),
        ...(isCompared ? [budgetGrowth(budget)] : []),
        ...(isRemarked ? [prose(budgetRemarks(budget).join('; '))] : []),
      ]
    },
  }
}

function uncheckedSections(size: SizeReport): readonly Section[] {
  return groupUnchecked(size).map(({ paths, per, lacking, why }) => ({
    title: `Not checked without a ${lacking}: ${formatNumberOf(paths.length, 'budget')} on growth${sinceText({ per })}`,
    isOpen: true,
    nodes: (rows) => {
      const shown = paths.slice(0, rows)
      const listed = shown.flatMap((path, index) => [prose(index === 0 ? '' : ', '), code(path)])
      return [
        ...(why === undefined ? [] : [paragraph(prose(`There is no ${lacking}: ${why}.`))]),
        paragraph(...listed),
        ...moreNode(paths.length - shown.length),
      ]
    },
  }))
}

function waiverSection(size: SizeReport): readonly Section[] {
  const { waivers = [] } = size
  if (waivers.length === 0) return []
  const ended = waivers.filter(({ expired }) => expired).length
  const rows = waivers.map((waiver): Cell[] => [
    waiver.expired ? '✗' : '•',
    code(waiver.path),
    formatBytes(waiver.amountBytes),
    prose(waiverEnd(waiver, size)),
    prose(waiver.reason),
    prose(waiverAuthor(waiver)),
  ])
  return [
    {
      title: `Size waivers: ${waivers.length}${ended === 0 ? '' : `, ${ended} ended`}`,
      isOpen: true,
      nodes: limited(['', 'Budget', 'Amount:', 'Holds', 'Reason', 'By'], rows),
    },
  ]
}
