import type { ActionDeps } from '../deps.js'
import type { Api } from './api/client.js'
import type { ApiAnswer, ApiProblem } from './api/problem.js'
import { readPull } from './api/pulls.js'
import { readRun } from './api/runs.js'
import type { CommentInputs } from './inputs.js'
import { runProblem } from './origin/check-run.js'
import type { CommentContext } from './origin/context.js'
import { findPull } from './origin/find-pull.js'

/** What the comment is about. */
export interface Subject {
  readonly runId: number
  readonly attempt: number
  readonly headSha: string
  /** Null outside of a pull request. */
  readonly pull: number | null
  /** The run is another one, whose artifacts strangers may have made. */
  readonly isSecondStage: boolean
}

export type SubjectAnswer =
  | { readonly kind: 'subject'; readonly subject: Subject; readonly why?: string }
  /** Nothing to comment on, which is no fault. */
  | { readonly kind: 'none'; readonly why: string }
  /** The run is not one to comment on. */
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'problem'; readonly problem: ApiProblem }

/** Settles which run and which pull request a job comments on, by the event and the API alone. */
export async function settleSubject(
  api: Api,
  env: ActionDeps['env'],
  context: CommentContext,
  { workflow }: Pick<CommentInputs, 'workflow'>,
): Promise<SubjectAnswer> {
  const own = {
    runId: Number(env.GITHUB_RUN_ID ?? '0'),
    attempt: Number(env.GITHUB_RUN_ATTEMPT ?? '1'),
    isSecondStage: false,
  }
  switch (context.kind) {
    case 'none': {
      const headSha = env.GITHUB_SHA ?? ''
      const { why } = context
      return env.GITHUB_EVENT_NAME === 'workflow_run'
        ? { kind: 'none', why }
        : { kind: 'subject', subject: { ...own, headSha, pull: null }, why }
    }
    case 'pull-request': {
      const { number, headSha } = context
      if (headSha !== null) return { kind: 'subject', subject: { ...own, headSha, pull: number } }
      const pull = await readPull(api, number)
      return pull.ok
        ? { kind: 'subject', subject: { ...own, headSha: pull.value.headSha, pull: number } }
        : { kind: 'problem', problem: pull.problem }
    }
    case 'second-stage':
      return settleSecondStage(api, context, workflow)
  }
}

async function settleSecondStage(
  api: Api,
  { runId, headSha }: { readonly runId: number; readonly headSha: string },
  workflow: string | undefined,
): Promise<SubjectAnswer> {
  const run = await readRun(api, runId)
  if (!run.ok) return { kind: 'problem', problem: run.problem }
  const why = runProblem(run.value, { runId, headSha, repository: api.repository, workflow })
  if (why !== undefined) return { kind: 'refused', why }
  const found = await findPull(api, run.value)
  if (!found.ok) return { kind: 'problem', problem: found.problem }
  if ('why' in found.value) return { kind: 'none', why: found.value.why }
  const { attempt } = run.value
  const pull = found.value.pull.number
  return { kind: 'subject', subject: { runId, attempt, headSha, pull, isSecondStage: true } }
}

/** Why results must not be written now; asked again before each write. */
export async function staleness(
  api: Api,
  { pull: number, headSha, isSecondStage }: Subject,
): Promise<ApiAnswer<string | undefined>> {
  if (number === null) return { ok: true, value: undefined }
  const pull = await readPull(api, number)
  if (!pull.ok) return pull
  const isOld = pull.value.headSha !== headSha
  const short = headSha.slice(0, 10)
  if (isOld) return { ok: true, value: `the pull request has moved on from ${short}` }
  const isClosed = isSecondStage && !pull.value.isOpen
  return { ok: true, value: isClosed ? 'the pull request is closed' : undefined }
}
