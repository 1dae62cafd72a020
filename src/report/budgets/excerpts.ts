import type { RunResult } from '../../result/result.js'

type Excerpt = RunResult['verdict']['evidence'][number]

/** The verdict's evidence, without that of broken budgets if a more detailed table shows them. */
export function excerptsOf({ verdict, size }: Pick<RunResult, 'verdict'> & BudgetsOf): Excerpt[] {
  const hasTable = (size?.budgets ?? []).some(({ ok }) => !ok)
  return verdict.evidence.filter(({ source }) => source !== 'size.budgets' || !hasTable)
}

interface BudgetsOf {
  readonly size: Pick<NonNullable<RunResult['size']>, 'budgets'> | null
}
