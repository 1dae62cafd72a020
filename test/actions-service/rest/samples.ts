import { defaultJob } from '../token.js'
import type { Pull, Run } from './world.js'

/** The head of the sample pull request; the run and its results are of that. */
export const headSha = '1111111111111111111111111111111111111111'
export const mergeSha = '2222222222222222222222222222222222222222'

/** A pull request of a fork. */
export function samplePull(changes: Partial<Pull> = {}): Pull {
  return {
    number: 7,
    state: 'open',
    headSha,
    headRef: 'feature',
    headRepository: 'mona/kernels',
    baseRef: 'main',
    mergeSha,
    ...changes,
  }
}

/** The run that it started. */
export function sampleRun(changes: Partial<Run> = {}): Run {
  return {
    id: 1001,
    attempt: 1,
    event: 'pull_request',
    status: 'completed',
    repository: 'octo-org/kernels',
    headSha,
    headBranch: 'feature',
    headRepository: 'mona/kernels',
    workflowId: 55,
    path: '.github/workflows/kernels.yml',
    jobs: [
      {
        id: 31,
        name: 'hello/x86_64',
        status: 'completed',
        conclusion: 'success',
        startedAt: '2026-01-01T00:00:00Z',
      },
    ],
    artifacts: [],
    backendId: defaultJob.runId,
    ...changes,
  }
}
