import { formatCount } from '../../quantities.js'
import { budgetBar } from '../../budgets/bar.js'
import {
  budgetGrowth,
  budgetRemarks,
  budgetState,
  lackText,
  sinceText,
  groupUnchecked,
  waiverAuthor,
  waiverUse,
  waiversNaming,
  worstFirst,
  type ReportedBudget,
  type BudgetState,
  type SizeFindings,
  type SizeWaiver,
  type UncheckedGroup,
} from '../../budgets/remarks.js'
import type { RunData } from '../page-data.js'
import { code, element, plainTable, section, type Child } from './dom.js'

const words: Readonly<Record<BudgetState, string>> = {
  broken: '✗ broken',
  warned: '! warning',
  waived: '• waived',
  kept: '✓ kept',
}
const tones: Readonly<Record<BudgetState, string>> = {
  broken: 'bad',
  warned: 'warned',
  waived: 'waived',
  kept: 'good',
}

/** Budgets with bars, and all waivers that are still written somewhere. */
export function budgetSection({ record: { size } }: RunData): HTMLElement | null {
  if (size === null) return null
  const { budgets, waivers = [] } = size
  const unchecked = groupUnchecked(size)
  if (budgets.length + waivers.length + unchecked.length === 0) return null
  return section(
    'budgets',
    'Size budgets',
    budgets.length === 0 ? null : budgetTable(size),
    ...unchecked.map(uncheckedNote),
    waivers.length === 0 ? null : waiverTable(size),
  )
}

function budgetTable(size: SizeFindings): HTMLElement {
  const { budgets } = size
  const isCompared = budgets.some((budget) => budgetGrowth(budget) !== '')
  const titles = ['State', 'Budget', 'Size against limit', 'Size:', 'Limit:', 'Over or free:']
  const made = plainTable(
    'Size budgets',
    [...titles, ...(isCompared ? ['Change:'] : [])],
    worstFirst(budgets).map((budget) => {
      const state = budgetState(budget)
      return [
        element('span', { class: `state ${tones[state]}` }, words[state]),
        element('div', {}, code(budget.path), remarks(budget, size)),
        bar(budget),
        budget.bytes === null ? 'names nothing' : bytesText(budget.bytes),
        bytesText(budget.limitBytes),
        room(budget),
        ...(isCompared ? [budgetGrowth(budget)] : []),
      ]
    }),
  )
  made.classList.add('budget-table')
  return made
}

/** Exact bytes only: the table is wide enough. */
function bytesText(bytes: number): string {
  return `${formatCount(bytes)} B`
}

/** Hidden from screen readers, because the figures beside it have the same information. */
function bar(budget: ReportedBudget): Child {
  const shares = budgetBar(budget)
  if (shares === null) return ''
  const [waived, over] = [seen(shares.waived), seen(shares.over)]
  const within = Math.min(shares.within, 1 - waived - over)
  const parts = [
    { kind: 'within', from: 0, share: within },
    { kind: 'waived', from: within, share: waived },
    {
      kind: budget.severity === 'warn' ? 'over warned' : 'over',
      from: within + waived,
      share: over,
    },
  ].filter(({ share }) => share > 0)
  return element(
    'div',
    { class: 'track budget', 'aria-hidden': 'true' },
    ...parts.map(({ kind, from, share }) => {
      const made = element('span', { class: `bar ${kind}` })
      made.style.left = `${from * 100}%`
      made.style.width = `${share * 100}%`
      return made
    }),
  )
}

/** Makes even a small excess visible. */
function seen(share: number): number {
  return share === 0 ? 0 : Math.max(share, 0.03)
}

function room({ bytes, limitBytes }: ReportedBudget): string {
  if (bytes === null) return '–'
  const over = bytes - limitBytes
  return over > 0 ? `${bytesText(over)} over` : `${bytesText(-over)} free`
}

function remarks(budget: ReportedBudget, size: SizeFindings): HTMLElement | null {
  const holding = waiversNaming(budget, size).filter(({ expired }) => !expired)
  const reasons = budgetState(budget) === 'waived' ? holding.map(({ reason }) => reason) : []
  const phrases = [...budgetRemarks(budget), ...reasons]
  const tone = budget.waiverEnded === undefined ? 'remark' : 'remark bad'
  return phrases.length === 0 ? null : element('div', { class: tone }, phrases.join('; '))
}

function uncheckedNote(unchecked: UncheckedGroup): HTMLElement {
  const listed = unchecked.paths.flatMap((path, index): readonly Child[] => [
    index === 0 ? '' : ', ',
    code(path),
  ])
  const what = `On growth${sinceText(unchecked)}, and not checked: `
  return element('p', {}, what, ...listed, ` (${lackText(unchecked)})`)
}

function waiverTable(size: SizeFindings): HTMLElement {
  const { waivers = [] } = size
  return plainTable(
    'Waivers',
    ['State', 'Waiver of', 'Amount:', 'Until', 'Days left:', 'Reason', 'By', 'Use'],
    waivers.map((waiver) => {
      const { path, amountBytes, until, daysLeft, expired, reason } = waiver
      const tone = expired ? 'state bad' : 'state'
      return [
        element(
          'span',
          { class: `state ${expired ? 'bad' : 'waived'}` },
          expired ? '✗ ended' : '• holds',
        ),
        code(path),
        bytesText(amountBytes),
        element('span', { class: tone }, until),
        element(
          'span',
          { class: tone },
          expired || daysLeft === undefined ? '–' : formatCount(daysLeft),
        ),
        reason,
        waiverAuthor(waiver),
        useText(waiver, size),
      ]
    }),
  )
}

function useText(waiver: SizeWaiver, size: SizeFindings): string {
  return waiverUse(waiver, size) ?? (waiver.expired ? 'missed: a budget is broken' : 'needed')
}
