import type { MissingRun, ReportedRun } from '../../../report/comment/input.js'
import type { RunResult } from '../../../result/result.js'
import type { WorkflowJob } from '../api/runs.js'
import type { ExpectedJob } from '../../../plan/expected-jobs.js'

/** An artifact, or a folder of that name. */
interface Source {
  readonly artifact: string
  readonly link?: string
  /** RFC 3339 */
  readonly createdAt?: string
}

/** What it had: a result, something else in its place (`refused`), or nothing that could be read. */
export type Found = Source &
  ({ readonly result: RunResult } | { readonly refused: string } | { readonly lost: string })

interface Known {
  /** Empty if the workflow has no plan. */
  readonly expected: readonly ExpectedJob[]
  readonly found: readonly Found[]
  readonly jobs: readonly WorkflowJob[]
  readonly source?: string
}

export interface MatchedRuns {
  readonly runs: readonly ReportedRun[]
  readonly missing: readonly MissingRun[]
}

/** Joins what was found with what was planned, and names what is missing, with the reason. */
export function matchJobs({ expected, found, jobs, source }: Known): MatchedRuns {
  const runs: ReportedRun[] = []
  const missing: MissingRun[] = []
  const left = new Map(found.map((one) => [one.artifact, one]))
  for (const { name, artifact } of expected) {
    const one = left.get(artifact)
    left.delete(artifact)
    const job = jobNamed(jobs, name)
    if (one === undefined || isOfEarlierAttempt(one, job)) missing.push(missingJob(name, job))
    else add(one, name, job)
  }
  for (const one of left.values()) add(one, one.artifact, undefined)
  return { runs, missing }

  function add(one: Found, name: string, job: WorkflowJob | undefined): void {
    const link = job?.url ?? one.link
    const linked = link === undefined ? {} : { link }
    if ('refused' in one) missing.push({ name, reason: 'refused', detail: one.refused, ...linked })
    else if ('lost' in one) missing.push({ name, reason: 'no-result', detail: one.lost, ...linked })
    else
      runs.push({
        ...{ name, result: one.result },
        links: {
          ...(job?.url === undefined ? {} : { job: job.url }),
          ...(one.link === undefined ? {} : { artifact: one.link }),
          ...(source === undefined ? {} : { source }),
        },
      })
  }
}

/** In a called workflow a job has the name of the calling one in front. */
export function jobNamed(jobs: readonly WorkflowJob[], name: string): WorkflowJob | undefined {
  return (
    jobs.find((job) => job.name === name) ?? jobs.find((job) => job.name.endsWith(` / ${name}`))
  )
}

/** A job that was started again has no result until it leaves a new one. */
function isOfEarlierAttempt({ createdAt }: Source, job: WorkflowJob | undefined): boolean {
  const started = job?.startedAt
  return createdAt !== undefined && started != null && Date.parse(createdAt) < Date.parse(started)
}

function missingJob(name: string, job: WorkflowJob | undefined): MissingRun {
  const link = job?.url === undefined ? {} : { link: job.url }
  if (job === undefined) return { name, reason: 'no-result', detail: 'the run has no such job' }
  if (job.status !== 'completed')
    return { name, reason: 'not-finished', detail: job.status.replaceAll('_', ' '), ...link }
  const { conclusion } = job
  if (conclusion === 'cancelled' || conclusion === 'skipped')
    return { name, reason: conclusion, detail: '', ...link }
  return conclusion === 'success'
    ? { name, reason: 'no-result', detail: 'the job left no artifact', ...link }
    : { name, reason: 'failed', detail: 'before it left a result', ...link }
}
