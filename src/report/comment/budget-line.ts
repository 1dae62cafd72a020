import type { PhrasingContent } from 'mdast'
import { sanitize } from '../../result/sanitize.js'
import {
  budgetFigures,
  budgetState,
  groupUnchecked,
  waiverAuthor,
  waiverEnd,
  waiversNaming,
  type BudgetState,
  type ReportedBudget,
} from '../budgets/remarks.js'
import { code, prose, strong } from '../markdown/nodes.js'
import { formatBytes, formatCount, formatNumberOf } from '../quantities.js'
import type { RunFacts } from './run-facts.js'
import { joined, shortName } from './phrases.js'

const mostNamed = 3
const marks: Readonly<Record<BudgetState, string>> = {
  broken: '✗',
  warned: '⚠',
  waived: '•',
  kept: '✓',
}
const order: readonly BudgetState[] = ['broken', 'warned', 'waived']

interface Noticed {
  readonly run: RunFacts
  readonly budget: ReportedBudget
  readonly state: BudgetState
}

/** Budgets that are broken, only warn or are waived, and those that could not be checked. */
export function budgetLine(ranked: readonly RunFacts[]): PhrasingContent[] {
  const noticed = ranked
    .flatMap((run) =>
      (run.result.size?.budgets ?? []).map((budget): Noticed => ({
        ...{ run, budget, state: budgetState(budget) },
      })),
    )
    .filter(({ state }) => state !== 'kept')
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  const named = noticed.slice(0, mostNamed)
  const unchecked = ranked.reduce((sum, { result }) => sum + uncheckedCount(result.size), 0)
  const parts = [
    ...named.map((one) => budgetText(one, ranked)),
    ...(noticed.length > named.length
      ? [[prose(`${formatCount(noticed.length - named.length)} more below`)]]
      : []),
    ...(unchecked === 0
      ? []
      : [[prose(`${formatNumberOf(unchecked, 'growth budget')} not checked without a baseline`)]]),
  ]
  return parts.length === 0 ? [] : [strong(prose('Budgets')), prose(': '), ...joined(parts, ' · ')]
}

function uncheckedCount(size: RunFacts['result']['size']): number {
  return size === null ? 0 : groupUnchecked(size).flatMap(({ paths }) => paths).length
}

const stateWords: Readonly<Record<BudgetState, string>> = {
  broken: 'broken',
  warned: 'broken, only a warning',
  waived: 'waived',
  kept: 'kept',
}

function budgetText({ run, budget, state }: Noticed, all: readonly RunFacts[]): PhrasingContent[] {
  const { size } = run.result
  const [waiver] =
    state === 'waived' && size !== null
      ? waiversNaming(budget, size).filter(({ expired }) => !expired)
      : []
  const excuse =
    waiver === undefined || size === null
      ? ''
      : `, ${waiverEnd(waiver, size)}: ${sanitize(waiver.reason, 160)} – ${sanitize(waiverAuthor(waiver), 80)}`
  return [
    prose(`${marks[state]} `),
    code(sanitize(budget.path, 80)),
    ...(all.length === 1 ? [] : [prose(' of '), shortName(run.name)]),
    prose(` ${stateWords[state]}: ${excess(budget)}${excuse}`),
  ]
}

function excess(budget: ReportedBudget): string {
  const { bytes, limitBytes } = budget
  if (bytes === null || bytes <= limitBytes) return budgetFigures(budget)
  return `${formatCount(bytes - limitBytes)} B over the limit of ${formatBytes(limitBytes)}`
}
