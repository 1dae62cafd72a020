import type { TestCase, TestSuite } from 'junit-report-builder'
import {
  budgetFigures,
  budgetGrowth,
  budgetRemarks,
  budgetState,
  lackText,
  sinceText,
  groupUnchecked,
  waiverLine,
  waiversNaming,
  type ReportedBudget,
} from '../budgets/remarks.js'
import { cdataText } from './cdata.js'
import { sanitize } from '../../result/sanitize.js'
import type { RunResult, SizeReport } from '../../result/result.js'

type NewCase = (title: string) => TestCase

/**
 * A case for each size budget. JUnit has no warnings: a budget that only warns passes, with the
 * warning in its output. A waived budget counts as skipped, because a pass would hide it.
 */
export function addBudgetCases(testCase: NewCase, { size }: Pick<RunResult, 'size'>): void {
  if (size === null) return
  for (const unchecked of groupUnchecked(size))
    for (const path of unchecked.paths)
      testCase(titleOf({ kind: 'growth', per: unchecked.per, path }))
        .skipped()
        .standardOutput(cdataText(sanitize(`not checked: ${lackText(unchecked)}`, 500)))
  for (const budget of size.budgets) {
    const made = testCase(titleOf(budget))
    const state = budgetState(budget)
    if (state === 'kept') continue
    const more = detailsOf(budget, size)
    if (state === 'broken') {
      made.failure(messageOf(budget), 'over-budget').stacktrace(cdataText(more.join('\n')))
      continue
    }
    made.property('state', state).standardOutput(cdataText([messageOf(budget), ...more].join('\n')))
    if (state === 'waived') made.skipped()
  }
}

/** Has the kind, because a path may have a budget of each; the same whether checked or not. */
function titleOf({ kind, per, path }: Pick<ReportedBudget, 'kind' | 'per' | 'path'>): string {
  return `${kind ?? 'budget'}${sinceText({ per })}: ${sanitize(path)}`
}

function messageOf(budget: ReportedBudget): string {
  return sanitize([budgetFigures(budget), ...budgetRemarks(budget)].join('; '), 1000)
}

function detailsOf(budget: ReportedBudget, size: SizeReport): readonly string[] {
  const growth = budgetGrowth(budget)
  return [
    ...(growth === '' ? [] : [`change: ${growth}`]),
    ...waiversNaming(budget, size).map((waiver) => sanitize(waiverLine(waiver, size), 1000)),
  ]
}

/** Each waiver, including those that no budget needs. */
export function addWaiverProperties(suite: TestSuite, { size }: Pick<RunResult, 'size'>): void {
  if (size === null) return
  for (const waiver of size.waivers ?? [])
    suite.property(
      `size waiver: ${sanitize(waiver.path)}`,
      sanitize(waiverLine(waiver, size), 1000),
    )
}
