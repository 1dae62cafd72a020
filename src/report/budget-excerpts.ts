import type { RunResult } from '../result/result.js'

type Excerpt = RunResult['verdict']['evidence'][number]

/** What proves the verdict, but for broken budgets: a table that stands beside it tells more of them. */
export function excerptsOf({ verdict, size }: Pick<RunResult, 'verdict'> & BudgetsOf): Excerpt[] {
  const isTold = (size?.budgets ?? []).some(({ ok }) => !ok)
  return verdict.evidence.filter(({ source }) => source !== 'size.budgets' || !isTold)
}

interface BudgetsOf {
  readonly size: Pick<NonNullable<RunResult['size']>, 'budgets'> | null
}
