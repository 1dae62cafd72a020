import type { RunResult } from '../result.js'
import { firstProblem, repeated, type Problem } from './problem.js'

/** Whether a path from elsewhere stays below the folder that it is relative to. */
function pathProblem(path: string, place: string): Problem {
  const parts = path.split('/')
  const isInside = !path.includes('\0') && !parts.includes('..') && parts[0] !== ''
  return isInside
    ? undefined
    : `${place}: ${JSON.stringify(path)} is not a relative path without ..`
}

/** Files, which have to lie in the output folder or the repository, each of them once. */
export function listingProblem({
  artifacts,
  places = {},
  repeats,
  tests,
  crash,
}: Pick<RunResult, 'artifacts' | 'places' | 'repeats' | 'tests' | 'crash'>): Problem {
  const twice = repeated(artifacts.map(({ path }) => path))
  const logs = (list: readonly { readonly log: string | null }[], place: string): Problem =>
    firstProblem(list, place, ({ log }, at) =>
      log === null ? undefined : pathProblem(log, `${at}.log`),
    )
  return (
    firstProblem(artifacts, 'artifacts', ({ path }, place) => pathProblem(path, `${place}.path`)) ??
    (twice === undefined ? undefined : `artifacts: ${twice} is listed twice`) ??
    Object.entries(places)
      .map(([key, { file }]) => pathProblem(file, `places.${key}.file`))
      .find((problem) => problem !== undefined) ??
    (crash?.place === undefined ? undefined : pathProblem(crash.place.file, 'crash.place.file')) ??
    logs(repeats?.boots ?? [], 'repeats.boots') ??
    logs(tests.cases ?? [], 'tests.cases')
  )
}
