import path from 'node:path'
import type { MissingRun, ReportedRun } from '../../report/comment/input.js'
import type { ExpectedJob } from '../../plan/expected-jobs.js'
import type { FoundResult } from './read-results.js'

export interface MatchedRuns {
  readonly runs: readonly ReportedRun[]
  readonly missing: readonly MissingRun[]
}

/** The results under the names of their jobs, and the jobs without one. */
export function matchJobs(
  expected: readonly ExpectedJob[],
  found: readonly FoundResult[],
  source: string | undefined,
): MatchedRuns {
  const runs: ReportedRun[] = []
  const missing: MissingRun[] = []
  const left = new Set(found)
  const taken = new Set<string>()
  const add = (one: FoundResult, name: string): void => {
    left.delete(one)
    taken.add(name)
    if ('refused' in one) missing.push({ name, reason: 'refused', detail: one.refused.summary })
    else runs.push({ name, result: one.result, links: source === undefined ? {} : { source } })
  }
  const waiting = expected.filter((job) => {
    const one = found.find(({ folder }) => folder === job.artifact)
    if (one !== undefined) add(one, job.name)
    return one === undefined
  })
  for (const job of waiting) {
    const [one, ...others] = [...left].filter((candidate) => isOf(candidate, job))
    const namesakes = waiting.filter((other) => one !== undefined && isOf(one, other))
    if (one !== undefined && others.length === 0 && namesakes.length === 1) add(one, job.name)
    else missing.push({ name: job.name, reason: 'no-result', detail: '' })
  }
  for (const one of [...left]) add(one, unusedName(ownName(one), taken))
  return { runs, missing }
}

/** Whether it is of the same profile and architecture: folders may have been renamed. */
function isOf(one: FoundResult, { profile, arch }: ExpectedJob): boolean {
  if ('refused' in one) return false
  const { result } = one
  const name = path.posix.basename(profile).replace(/\.ya?ml$/, '')
  return result.arch === arch && (result.profile === profile || result.profile === name)
}

function ownName(one: FoundResult): string {
  if ('refused' in one || one.result.profile === '') return one.folder
  return `${one.result.profile}/${one.result.arch}`
}

function unusedName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  let number = 2
  while (taken.has(`${name} (${number})`)) number += 1
  return `${name} (${number})`
}
