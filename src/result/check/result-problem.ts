import { ownerOfVerdict } from '../../verdict.js'
import type { RunResult } from '../result.js'
import { bootProblem } from './boots.js'
import { comparisonProblem } from './comparison.js'
import { listingProblem } from './listings.js'
import { isDate, notDate } from './dates.js'
import { firstProblem, type Problem } from './problem.js'
import { sizeProblem } from './sizes.js'

/** What has to agree in a result beyond the form of each value, which the schema checks. */
const checks: readonly ((result: RunResult) => Problem)[] = [
  verdictProblem,
  bootProblem,
  comparisonProblem,
  ({ size }) => sizeProblem(size),
  listingProblem,
  allowanceProblem,
]

/**
 * What is wrong with a result from elsewhere, with its place and what was expected; undefined if
 * nothing is.
 */
export function resultProblem(result: RunResult): Problem {
  for (const check of checks) {
    const problem = check(result)
    if (problem !== undefined) return problem
  }
  return undefined
}

function verdictProblem({ verdict: { kind, owner } }: RunResult): Problem {
  const expected = ownerOfVerdict(kind)
  return owner === expected
    ? undefined
    : `verdict.owner: expected ${expected} for ${kind}, got ${owner}`
}

function allowanceProblem({ allowed = [] }: RunResult): Problem {
  return firstProblem(allowed, 'allowed', ({ until }, place) =>
    until === null || isDate(until) ? undefined : `${place}.until: ${notDate}`,
  )
}
