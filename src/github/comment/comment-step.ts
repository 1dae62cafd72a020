import path from 'node:path'
import { sanitize } from '../../result/sanitize.js'
import { exitCodeOf, type Failure } from '../../verdict.js'
import { readEvent } from '../event/event.js'
import { annotate } from '../log/annotations.js'
import { showAnnotations } from '../report-run.js'
import { createServiceCalls } from '../services/service-calls.js'
import { newServiceRecord } from '../services/service-record.js'
import { createApi } from './api/client.js'
import { collect } from './collect.js'
import { readCommentInputs } from './inputs.js'
import { describeProblem } from './messages.js'
import { revisionProblem } from './origin/check-revisions.js'
import { contextOf } from './origin/context.js'
import { settleSubject, type Subject } from './subject.js'
import { setOutputs, writeComment, type CommentDeps, type Work } from './write-comment.js'

function fail({ core }: CommentDeps, failed: Failure): number {
  showAnnotations(
    core,
    annotate(failed, 'error', () => undefined),
  )
  return exitCodeOf(failed.kind)
}

/** Ends a step that has nothing to write, which is no failure of the job. */
function endWithout(
  { deps }: Work,
  level: 'info' | 'notice' | 'warning',
  message: string,
  failed?: number,
): number {
  deps.core[level](message)
  setOutputs(deps, { what: 'skipped', why: message }, failed)
  return 0
}

/** The step that comments on a pull request; returns its exit status. */
export async function runCommentStep(deps: CommentDeps): Promise<number> {
  const { core, env, signal, heartbeat } = deps
  const read = readCommentInputs(core.getInput)
  if (!read.ok) return fail(deps, read.failure)
  const inputs = read.value
  const services = createServiceCalls({
    record: newServiceRecord(inputs.serviceWaitMs),
    keep: () => undefined,
    ...{ signal, during: heartbeat.during },
  })
  const repository = env.GITHUB_REPOSITORY ?? ''
  const url = env.GITHUB_API_URL ?? 'https://api.github.com'
  const api = createApi({ url, repository, token: inputs.token, services })
  const repositoryUrl = `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}`
  const work: Work = { deps, inputs, api, services, repositoryUrl }
  const status = await commentOnSubject(work)
  const complaint = services.complaint()
  if (complaint !== undefined) core.warning(complaint)
  return status
}

async function commentOnSubject(work: Work): Promise<number> {
  const { deps, inputs, api } = work
  const event = await readEvent(deps.env)
  const settled = await settleSubject(
    ...([api, deps.env, contextOf(deps.env, event, inputs.pullRequest), inputs] as const),
  )
  switch (settled.kind) {
    case 'none':
      return endWithout(work, 'notice', `No comment: ${sanitize(settled.why)}`)
    case 'refused':
      return endWithout(work, 'warning', `Refused to comment: ${sanitize(settled.why)}`)
    case 'problem':
      return endWithout(work, 'notice', describeProblem('No comment', settled.problem))
    case 'subject':
      if (settled.why !== undefined) deps.core.info(`No comment: ${settled.why}`)
      return commentOnResults(work, settled.subject)
  }
}

async function commentOnResults(work: Work, subject: Subject): Promise<number> {
  const { deps, inputs, api } = work
  const workspace = deps.env.GITHUB_WORKSPACE ?? process.cwd()
  // What another program unpacked was not checked by us.
  const given = subject.isSecondStage ? undefined : inputs.results
  const results = given && path.resolve(workspace, given)
  const collected = await collect(work, subject, { ...inputs, results })
  if (!collected.ok) return fail(deps, collected.failure)
  const { runs, missing, refused, problems } = collected.value
  for (const [what, problem] of problems) deps.core.notice(describeProblem(what, problem))
  for (const one of refused) deps.core.warning(`Refused: ${sanitize(one, 500)}`)
  if (subject.isSecondStage) {
    if (refused.length > 0)
      return endWithout(
        work,
        'warning',
        'Refused to comment, as an artifact is not what it should be',
      )
    const revisions = runs.map(({ result }) => result.revision)
    const wrong = await revisionProblem(api, revisions, subject.headSha)
    if (!wrong.ok) return endWithout(work, 'notice', describeProblem('No comment', wrong.problem))
    if (wrong.value !== undefined)
      return endWithout(work, 'warning', `Refused to comment: ${wrong.value}`)
  }
  if (runs.length + missing.length === 0)
    return endWithout(work, 'notice', 'No comment: there are no results and no plan of jobs', 0)
  return writeComment(work, subject, collected.value)
}
