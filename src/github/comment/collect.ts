import { readInputText } from '../../host/files/input-text.js'
import { success, type Outcome } from '../../verdict.js'
import type { ServiceCalls } from '../services/service-calls.js'
import type { Api } from './api/client.js'
import type { ApiProblem } from './api/problem.js'
import { listJobs, type WorkflowJob } from './api/runs.js'
import type { CommentInputs } from './inputs.js'
import { readArtifacts, type ReadArtifacts } from './results/from-artifacts.js'
import { readResultFolder } from './results/from-folder.js'
import { matchJobs, type MatchedRuns } from './results/match-jobs.js'
import { parseExpectedJobs, planLimits, type ExpectedJob } from '../../plan/expected-jobs.js'
import type { Subject } from './subject.js'

/** What the jobs of a run left. */
export interface Collected extends MatchedRuns {
  /** What is not a result of ours, and why. */
  readonly refused: readonly string[]
  /** What could not be found out. */
  readonly problems: readonly (readonly [what: string, problem: ApiProblem])[]
}

interface Outside {
  readonly api: Api
  readonly services: ServiceCalls
  /** `https://github.com/owner/name` */
  readonly repositoryUrl: string
}

type Wanted = Pick<CommentInputs, 'results' | 'artifacts' | 'plan'>

/** Reads the plan that the workflow gives: JSON, or a file with it. */
async function readGivenPlan(plan: string): Promise<Outcome<readonly ExpectedJob[]>> {
  if (plan.trimStart().startsWith('{')) return parseExpectedJobs(plan)
  const text = await readInputText(plan, 'plan', planLimits.bytes)
  return text.ok ? parseExpectedJobs(text.value ?? '') : text
}

/** Reads all results of a run, and names the jobs that have none. */
export async function collect(
  { api, services, repositoryUrl }: Outside,
  { runId, headSha }: Subject,
  { results, artifacts: patterns, plan: givenPlan }: Wanted,
): Promise<Outcome<Collected>> {
  const given = givenPlan === undefined ? success([]) : await readGivenPlan(givenPlan)
  if (!given.ok) return given
  const problems: (readonly [string, ApiProblem])[] = []
  const linkOf = (id: number): string => `${repositoryUrl}/actions/runs/${runId}/artifacts/${id}`
  let read: ReadArtifacts = { found: [] }
  if (results !== undefined) read = { found: await readResultFolder(results) }
  else {
    const answer = await readArtifacts({ api, services, linkOf }, runId, patterns)
    if (answer.ok) read = answer.value
    else problems.push(['The artifacts of the run cannot be read', answer.problem])
  }
  const refused = read.found.flatMap((one) =>
    'refused' in one ? [`artifact ${one.artifact}: ${one.refused}`] : [],
  )
  let expected = given.value
  if (givenPlan === undefined && read.plan !== undefined) {
    const left = 'text' in read.plan ? parseExpectedJobs(read.plan.text) : undefined
    if (left?.ok === true) expected = left.value
    else refused.push(`plan: ${'refused' in read.plan ? read.plan.refused : 'not a plan of jobs'}`)
  }
  let jobs: readonly WorkflowJob[] = []
  if (expected.length > 0) {
    const answer = await listJobs(api, runId)
    if (answer.ok) jobs = answer.value
    else problems.push(['The jobs of the run cannot be listed', answer.problem])
  }
  const source = `${repositoryUrl}/blob/${headSha}/`
  const matched = matchJobs({ expected, found: read.found, jobs, source })
  return success({ ...matched, refused, problems })
}
