import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { runReleaseStep } from '../../../src/github/release/release-step.js'
import type { RunResult } from '../../../src/result/result.js'
import { releaseToken, releasing } from '../../actions-service/rest/releases.js'
import { startActionsService, type ActionsService } from '../../actions-service/service.js'
import { fakeAction, noHeartbeat, type Recorded } from '../fake-action.js'
import { sampleResult } from '../sample-run.js'

type Values = Readonly<Record<string, string>>

/** A repository with results of runs, and jobs that release them. */
export interface ReleaseJobs {
  readonly service: ActionsService
  readonly workspace: string
  /** The folder of a run, as `actions/download-artifact` leaves it. */
  readonly leave: (profile: string, content: string, changes?: Partial<RunResult>) => void
  readonly release: (
    inputs?: Values,
    env?: Values,
  ) => Promise<Recorded & { readonly status: number }>
  readonly close: () => Promise<void>
}

/** Writes the folder of a run whose image has this content. */
export function leaveRun(
  workspace: string,
  profile: string,
  content: string,
  changes: Partial<RunResult> = {},
): void {
  const folder = path.join(workspace, 'results', `osv-kernel-${profile}-x86_64`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'k.img'), content)
  const sha256 = createHash('sha256').update(content).digest('hex')
  const bytes = Buffer.byteLength(content)
  const result = sampleResult({
    profile,
    artifacts: [{ role: 'image', path: 'k.img', bytes, sha256 }],
    ...changes,
  })
  writeFileSync(path.join(folder, 'result.json'), JSON.stringify(result))
}

export async function startReleaseJobs(): Promise<ReleaseJobs> {
  const service = await startActionsService()
  service.rest.world.tokens.set(releaseToken, releasing)
  const workspace = mkdtempSync(path.join(os.tmpdir(), 'release-job-'))
  return {
    service,
    workspace,
    leave: (profile, content, changes) => leaveRun(workspace, profile, content, changes),
    release: async (inputs = {}, env = {}) => {
      const own = {
        GITHUB_API_URL: service.apiUrl,
        GITHUB_REF: 'refs/tags/v1.2',
        GITHUB_REPOSITORY: 'octo-org/kernels',
        GITHUB_SHA: 'c'.repeat(40),
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: path.join(workspace, 'temp'),
      }
      const { recorded, core } = fakeAction({}, { token: releaseToken, ...inputs })
      const status = await runReleaseStep({
        env: { ...own, ...env },
        core,
        signal: new AbortController().signal,
        heartbeat: noHeartbeat,
      })
      return { ...recorded, status }
    },
    close: async () => {
      await service.close()
      rmSync(workspace, { recursive: true })
    },
  }
}
