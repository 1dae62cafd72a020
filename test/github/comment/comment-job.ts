import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { runCommentStep } from '../../../src/github/comment/comment-step.js'
import type { RunResult } from '../../../src/result/result.js'
import { headSha, samplePull, sampleRun } from '../../actions-service/rest/samples.js'
import { writeToken, type Run, type RunArtifact } from '../../actions-service/rest/world.js'
import { startActionsService, type ActionsService } from '../../actions-service/service.js'
import { writeZip, type Member } from '../../formats/zip/zip-writer.js'
import { fakeAction, noHeartbeat, type Recorded } from '../fake-action.js'
import { sampleResult } from '../sample-run.js'

type Values = Readonly<Record<string, string>>

/** A pull request with a run, and jobs that comment on it. */
export interface CommentJobs {
  readonly service: ActionsService
  readonly run: Run
  /** Runs the step; as a job of the pull request's own run unless the event says otherwise. */
  readonly comment: (
    inputs?: Values,
    env?: Values,
    event?: Readonly<Record<string, unknown>>,
  ) => Promise<Recorded & { readonly status: number }>
  readonly bodies: () => readonly string[]
  readonly leave: () => Promise<void>
}

/** An artifact as a run uploads it. */
export function artifactOf(id: number, name: string, members: readonly Member[]): RunArtifact {
  const content = writeZip(members)
  return { id, name, content, createdAt: '2026-01-01T00:05:00Z', expired: false }
}

export function resultMember(changes: Partial<RunResult> = {}): Member {
  return { name: 'result.json', content: JSON.stringify(sampleResult(changes)) }
}

export const resultArtifact = (
  id: number,
  name: string,
  changes?: Partial<RunResult>,
): RunArtifact =>
  artifactOf(id, name, [{ name: 'hello.img', content: 'image' }, resultMember(changes)])

export const pullRequestEvent = {
  pull_request: {
    number: 7,
    head: { sha: headSha, repo: { full_name: 'octo-org/kernels' } },
    base: { sha: 'b'.repeat(40) },
  },
}

/** The event of a second stage, after a run for a fork. */
export const secondStage = {
  env: { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_RUN_ID: '2002' },
  event: {
    workflow_run: {
      ...{ id: 1001, event: 'pull_request', head_sha: headSha },
      head_repository: { full_name: 'mona/kernels' },
    },
  },
} as const

export async function startCommentJobs(): Promise<CommentJobs> {
  const service = await startActionsService()
  const root = mkdtempSync(path.join(os.tmpdir(), 'comment-'))
  const run = sampleRun({ artifacts: [resultArtifact(1, 'osv-kernel-hello-x86_64')] })
  service.rest.world.pulls.push(samplePull())
  service.rest.world.runs.push(run)
  return {
    service,
    run,
    comment: async (inputs = {}, env = {}, event = pullRequestEvent) => {
      const file = path.join(root, 'event.json')
      writeFileSync(file, JSON.stringify(event))
      const own = {
        GITHUB_API_URL: service.apiUrl,
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: file,
        GITHUB_REPOSITORY: 'octo-org/kernels',
        GITHUB_RUN_ID: '1001',
        GITHUB_SHA: 'c'.repeat(40),
        GITHUB_WORKSPACE: root,
      }
      const { recorded, core } = fakeAction({}, { token: writeToken, ...inputs })
      const status = await runCommentStep({
        env: { ...own, ...env },
        core,
        writeSummary: async (markdown) => Promise.resolve(void recorded.summaries.push(markdown)),
        signal: new AbortController().signal,
        heartbeat: noHeartbeat,
      })
      return { ...recorded, status }
    },
    bodies: () => service.rest.world.comments.map(({ body }) => body),
    leave: async () => {
      await service.close()
      rmSync(root, { recursive: true })
    },
  }
}
