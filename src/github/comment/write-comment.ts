import { renderComment } from '../../report/comment/comment.js'
import type { CommentInput } from '../../report/comment/input.js'
import { worthOf } from '../../report/comment/worth.js'
import type { ActionDeps } from '../deps.js'
import { fitSummary } from '../log/summary.js'
import type { ServiceCalls } from '../services/service-calls.js'
import type { Api } from './api/client.js'
import { commentsOfPull } from './api/comments.js'
import type { Collected } from './collect.js'
import type { CommentInputs } from './inputs.js'
import { describeProblem } from './messages.js'
import { commentOutputsOf, countFailed } from './outputs.js'
import { postComment, type Posted } from './sticky/post-comment.js'
import { withStanding, type Standing } from './sticky/standing.js'
import { staleness, type Subject } from './subject.js'

/** Everything outside the process that the step uses. */
export type CommentDeps = Pick<ActionDeps, 'env' | 'core' | 'writeSummary' | 'signal' | 'heartbeat'>

export interface Work {
  readonly deps: CommentDeps
  readonly inputs: CommentInputs
  readonly api: Api
  readonly services: ServiceCalls
  readonly repositoryUrl: string
}

export function setOutputs(
  { core }: CommentDeps,
  posted: Posted,
  failed: number | undefined,
): void {
  for (const [name, value] of Object.entries(commentOutputsOf(posted, failed)))
    core.setOutput(name, value)
}

/** Brings the comment to what was found; returns the exit status, which no service and no token changes. */
export async function writeComment(
  work: Work,
  subject: Subject,
  collected: Collected,
): Promise<number> {
  const { deps, inputs, repositoryUrl } = work
  const input = commentInputOf(inputs, subject, collected, repositoryUrl)
  const failed = countFailed(input)
  const body = renderComment(input)
  const posted = await post(work, subject, input, body)
  const { core } = deps
  if (posted.problem === undefined) core.info(`Comment ${posted.what}: ${posted.why}`)
  else core.notice(describeProblem('The pull request gets no comment', posted.problem))
  const isShown = posted.what !== 'skipped'
  if (inputs.summary && (!isShown || posted.problem !== undefined)) await summarize(deps, body)
  setOutputs(deps, posted, failed)
  return 0
}

async function post(
  work: Work,
  subject: Subject,
  input: CommentInput,
  body: string,
): Promise<Posted> {
  const { api, inputs } = work
  const { pull } = subject
  if (pull === null) return { what: 'skipped', why: 'not a pull request' }
  if (inputs.mode === 'never') return { what: 'skipped', why: 'the mode is never' }
  const worth = worthOf(input)
  const then = worth.isWorth ? 'show' : inputs.whenNothing
  const results = input.runs.length
  const { headSha: sha, runId, attempt } = subject
  const standing: Standing = { sha, runId: String(runId), attempt, results }
  return postComment(
    {
      api,
      comments: commentsOfPull(api, pull),
      staleness: async () => staleness(api, subject),
    },
    { key: inputs.key, body: withStanding(body, standing, then === 'hide'), standing, then },
  )
}

function commentInputOf(
  { mode, thresholds, key, whenNothing }: CommentInputs,
  { headSha: sha, runId, pull }: Subject,
  { runs, missing }: Collected,
  repositoryUrl: string,
): CommentInput {
  const ofPull = pull === null ? '' : `/pull/${pull}`
  const commit = pull === null ? `/commit/${sha}` : `${ofPull}/commits/${sha}`
  return {
    ...{ runs, missing, settings: { mode, thresholds, key, whenNothing } },
    commit: { sha, url: `${repositoryUrl}${commit}` },
    workflowRun: { id: String(runId), url: `${repositoryUrl}/actions/runs/${runId}` },
  }
}

async function summarize({ core, writeSummary }: CommentDeps, body: string): Promise<void> {
  try {
    await writeSummary(fitSummary(body))
  } catch (error) {
    core.warning(`The step summary could not be written: ${String(error)}`)
  }
}
