import type { ComparedFigure, RunResult } from '../result.js'
import { firstProblem, repeated, type Problem } from './problem.js'

/** Figures that agree with their judgement, and that have a baseline. */
export function comparisonProblem({ comparison }: Pick<RunResult, 'comparison'>): Problem {
  if (comparison === undefined) return undefined
  const { baseline, figures } = comparison
  if (baseline === null && figures.length > 0)
    return 'comparison.figures: there is no baseline that they could be from'
  const twice = repeated(figures.map(({ key }) => key))
  if (twice !== undefined) return `comparison.figures: ${twice} is listed twice`
  return firstProblem(figures, 'comparison.figures', figureProblem)
}

/** Differences of decimal fractions are not exact. */
const tolerance = 1e-9

function figureProblem(
  { before, now, change, band, judgement }: ComparedFigure,
  place: string,
): Problem {
  const difference = now - before
  if (Math.abs(change - difference) > tolerance * Math.max(1, Math.abs(now), Math.abs(before)))
    return `${place}.change: ${change} is not ${now} now less ${before} before`
  if (band !== null && band.low > band.high)
    return `${place}.band: ${band.low} is not below ${band.high}`
  const isNoise = band !== null && now >= band.low && now <= band.high
  if ((judgement === 'same') !== (change === 0) || (judgement === 'within-noise' && !isNoise))
    return `${place}.judgement: ${before} to ${now} is not ${judgement}`
  return undefined
}
