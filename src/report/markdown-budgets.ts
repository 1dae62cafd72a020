import { budgetRemarks, waiverAuthor, waiverEnd } from './budget-remarks.js'
import { type Cell, code, paragraph, prose } from './markdown-nodes.js'
import { limited, type Section } from './markdown-section.js'
import { formatBytes, formatNumberOf } from './quantities.js'
import type { SizeReport } from './result.js'

/** What became of the budgets, which of them nothing could be said of, and what is waived. */
export function budgetSections(size: SizeReport): readonly Section[] {
  return [...budgetSection(size), ...uncheckedSection(size), ...waiverSection(size)]
}

function budgetSection({ budgets }: SizeReport): readonly Section[] {
  if (budgets.length === 0) return []
  const kept = budgets.filter(({ ok }) => ok).length
  const remarked = budgets.some((budget) => budgetRemarks(budget).length > 0)
  const rows = budgets.map((budget): Cell[] => [
    budget.ok ? '✓' : '✗',
    code(budget.path),
    formatBytes(budget.limitBytes),
    budget.bytes === null ? 'names nothing' : formatBytes(budget.bytes),
    ...(remarked ? [budgetRemarks(budget).join('; ')] : []),
  ])
  const headings = ['', 'Budget', 'Limit:', 'Size:', ...(remarked ? ['Remarks'] : [])]
  return [
    {
      title: `Size budgets: ${kept} of ${budgets.length} kept`,
      isOpen: false,
      nodes: limited(headings, rows),
    },
  ]
}

function uncheckedSection({ unchecked = [] }: SizeReport): readonly Section[] {
  if (unchecked.length === 0) return []
  const paths = unchecked.flatMap((path, index) => [prose(index === 0 ? '' : ', '), code(path)])
  return [
    {
      title: `${formatNumberOf(unchecked.length, 'budget')} on growth not checked: no baseline`,
      isOpen: true,
      nodes: () => [paragraph(...paths)],
    },
  ]
}

function waiverSection({ waivers = [] }: SizeReport): readonly Section[] {
  if (waivers.length === 0) return []
  const rows = waivers.map((waiver): Cell[] => [
    code(waiver.path),
    formatBytes(waiver.amountBytes),
    waiverEnd(waiver),
    waiver.reason,
    waiverAuthor(waiver),
  ])
  return [
    {
      title: `Size waivers: ${waivers.length}`,
      isOpen: true,
      nodes: limited(['Budget', 'Amount:', 'Holds', 'Reason', 'By'], rows),
    },
  ]
}
