import { budgetRemarks } from '../../report/budgets/remarks.js'
import type { SizeReport } from '../../result/result.js'
import type { BudgetResult } from '../../size/budgets/budgets.js'
import { mayExcuse } from '../../size/budgets/waivers.js'
import type { Failure } from '../../verdict.js'
import { shallowRemedy } from '../baseline/missing.js'
import type { LackingCommits } from './waivers.js'

/** The verdict on broken budgets; undefined if all are kept. */
export function judgeBudgets(size: SizeReport, lacking: LackingCommits): Failure | undefined {
  const { budgets } = size
  const broken = budgets.filter(({ ok, severity }) => !ok && severity !== 'warn')
  if (broken.length === 0) return undefined
  const lines = broken.map((budget) => {
    const { path: node, bytes, limitBytes } = budget
    const what =
      bytes === null
        ? `${node}: nothing in the size tree has this path`
        : `${node}: ${bytes} bytes, ${bytes - limitBytes} over the limit of ${limitBytes}`
    return [what, ...budgetRemarks(budget)].join('; ')
  })
  return {
    kind: 'over-budget',
    summary: lines.length === 1 ? (lines[0] ?? '') : `${lines.length} size budgets are broken`,
    evidence: [{ source: 'size.budgets', firstLine: 1, lines }],
    hint: budgetHints(size, broken, lacking).join('; '),
  }
}

/** Images usually have a few artifacts; do not list hundreds. */
const listedArtifacts = 10

function budgetHints(
  { totals }: SizeReport,
  broken: readonly BudgetResult[],
  lacking: LackingCommits,
): readonly string[] {
  const over = broken.filter(({ bytes }) => bytes !== null)
  const names = Object.keys(totals)
  const artifacts = names.slice(0, listedArtifacts).join(', ')
  const more = names.length > listedArtifacts ? ' …' : ''
  const earlier = lacking === 'earlier' ? true : undefined
  const mayBeWaived = lacking !== 'none' && over.some((budget) => mayExcuse({ earlier }, budget))
  return [
    ...(over.length === broken.length
      ? []
      : [
          `the artifacts are ${artifacts}${more}, and image is the booted one; osv-kernel size shows the paths in them`,
        ]),
    ...(over.length === 0 ? [] : ['osv-kernel size and osv-kernel diff show where the bytes are']),
    ...(mayBeWaived
      ? [`waivers in commits that this clone lacks do not count: ${shallowRemedy}`]
      : []),
  ]
}
