import { budgetState, type BudgetState } from '../budgets/remarks.js'
import {
  bootFigures,
  isBeyondNoise,
  sizeFigure,
  type BootFigure,
  type SizeFigure,
} from './figures.js'
import type { CommentInput, CommentThresholds, ReportedRun } from './input.js'

/** What is worth saying of a run, from the most to the least urgent; the order of a comment. */
export const urgencies = ['failed', 'over-budget', 'changed', 'unchanged'] as const
export type Urgency = (typeof urgencies)[number]

/** A run with what the comment says of it. */
export interface RunFacts extends ReportedRun {
  readonly urgency: Urgency
  readonly size: SizeFigure | null
  readonly boot: readonly BootFigure[]
}

const isKept = (state: BudgetState): boolean => state === 'kept'

/** Whether something besides the verdict, the budgets and the image's size differs. */
function hasOtherChange({ result }: ReportedRun, limits: CommentThresholds): boolean {
  const { comparison, boot, size } = result
  const tests = comparison?.tests
  const [failing, fixed] = [tests?.newFailures ?? [], tests?.fixed ?? []]
  return (
    failing.length + fixed.length > 0 ||
    boot?.flaky === true ||
    (comparison?.figures ?? []).some((figure) => isBeyondNoise(figure, limits)) ||
    Math.abs(size?.delta?.memory?.bytes ?? 0) >= Math.max(1, limits.sizeBytes)
  )
}

function urgencyOf(run: ReportedRun, size: SizeFigure | null, limits: CommentThresholds): Urgency {
  const { verdict, size: report } = run.result
  if (verdict.kind === 'over-budget') return 'over-budget'
  if (verdict.kind !== 'pass') return 'failed'
  const budgets = report?.budgets ?? []
  const isNoticed = budgets.some((budget) => !isKept(budgetState(budget)))
  return isNoticed || size?.isChanged === true || hasOtherChange(run, limits)
    ? 'changed'
    : 'unchanged'
}

/** By how much size, boot time and memory grew, as parts of what they were. */
function growthOf({ size, boot }: RunFacts): number {
  const slower = boot.flatMap(({ compared, isChanged }) =>
    compared === null || !isChanged ? [] : [compared.change / Math.max(compared.before, 1)],
  )
  const grown = size?.before == null ? 0 : (size.bytes - size.before) / Math.max(size.before, 1)
  return Math.max(grown, ...slower)
}

const rankOf = ({ urgency }: RunFacts): number => urgencies.indexOf(urgency)

/** All runs, the worst first; among changed ones, those that grew most. */
export function rankRuns({ runs, settings }: CommentInput): readonly RunFacts[] {
  const { thresholds } = settings
  return runs
    .map((run): RunFacts => {
      const size = sizeFigure(run.result, thresholds)
      const boot = bootFigures(run.result, thresholds)
      return { ...run, size, boot, urgency: urgencyOf(run, size, thresholds) }
    })
    .toSorted(
      (a, b) => rankOf(a) - rankOf(b) || growthOf(b) - growthOf(a) || (a.name < b.name ? -1 : 1),
    )
}
