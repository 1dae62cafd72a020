import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { execa } from 'execa'
import { samplePull, sampleRun } from '../actions-service/rest/samples.js'
import { writeToken } from '../actions-service/rest/world.js'
import { startActionsService, type ActionsService } from '../actions-service/service.js'
import { makeToken } from '../actions-service/token.js'
import { emptyFolder, repository } from '../stories/command-line.js'
import { actEnvironment } from './act-environment.js'
import { mustRun, programOf, testWith } from './peer.js'

/**
 * The portable pipeline in act: plan → two kernels → comment → gate on this repository's own profiles,
 * with a following job that reads its outputs. Ours stand in for GitHub's services.
 */
const act = testWith('act')

describe('the pipeline in act', () => {
  const folder = emptyFolder()
  const clone = path.join(folder, 'kernels')
  const actions = path.join(folder, 'actions')
  let service: ActionsService
  let head = ''

  beforeAll(async () => {
    service = await startActionsService()
    mustRun('git', ['clone', '--quiet', '--no-hardlinks', repository, clone])
    head = mustRun('git', ['rev-parse', 'HEAD'], clone).trim()
    mustRun('git', ['clone', '--quiet', '--no-hardlinks', repository, actions])
    mustRun('git', ['tag', '--force', 'v1'], actions)
    // act reads the remote of the repository.
    const remote = `https://github.com/${service.rest.world.repository}`
    mustRun('git', ['remote', 'set-url', 'origin', remote], clone)
    mkdirSync(path.join(folder, 'home'))
    const headRepository = service.rest.world.repository
    service.rest.world.pulls.push(samplePull({ headSha: head, headRepository }))
  })
  afterAll(async () => {
    await service.close()
    rmSync(folder, { recursive: true })
  })

  /** `id` is the number of the workflow run. */
  async function push(id: number, inputs: Readonly<Record<string, string>>): Promise<string> {
    const headRepository = service.rest.world.repository
    const facts = { id, backendId: `run-${id}`, headSha: head, headRepository, jobs: [] }
    service.rest.world.runs.push(sampleRun({ ...facts, status: 'in_progress' }))
    const own = { full_name: service.rest.world.repository, default_branch: 'main' }
    const event = path.join(folder, 'event.json')
    const pull = {
      number: 7,
      head: { sha: head, ref: 'feature', repo: own },
      base: { sha: head, ref: 'main', repo: own },
    }
    writeFileSync(event, JSON.stringify({ number: 7, pull_request: pull, repository: own }))
    const workflow = path.join(clone, '.github/workflows/pull-request.yml')
    const jobs = {
      kernels: {
        uses: './.github/workflows/kernel-portable.yml',
        with: { 'changed-only': false, accel: 'tcg', ...inputs },
      },
      after: {
        needs: 'kernels',
        if: 'always()',
        'runs-on': 'ubuntu-24.04',
        steps: [
          {
            env: {
              PASSED: '${{ needs.kernels.outputs.passed }}',
              JOBS: '${{ needs.kernels.outputs.jobs }}',
              URL: '${{ needs.kernels.outputs.comment-url }}',
            },
            run: 'echo "passed=$PASSED jobs=$JOBS url=$URL"',
          },
        ],
      },
    }
    writeFileSync(workflow, JSON.stringify({ on: 'pull_request', jobs }))
    const { all, exitCode } = await execa(
      programOf('act'),
      [
        ...['pull_request', '--workflows', workflow, '--eventpath', event],
        ...['--platform', 'ubuntu-24.04=-self-hosted', '--action-offline-mode'],
        ...['--no-cache-server', '--secret', `GITHUB_TOKEN=${writeToken}`],
        ...['--local-repository', `org/osv-kernel-action@v1=${actions}`],
        ...['--env', `GITHUB_API_URL=${service.apiUrl}`, '--env', `GITHUB_RUN_ID=${id}`],
      ],
      {
        cwd: clone,
        all: true,
        reject: false,
        env: actEnvironment({
          home: path.join(folder, 'home'),
          resultsUrl: service.url,
          token: makeToken({ runId: `run-${id}` }),
        }),
      },
    )
    return `${all}\nstatus ${exitCode}`
  }

  act.run(
    `leaves one comment for two kernels, edits it on the second push, and judges${act.why}`,
    async () => {
      const two = {
        profiles: 'hello',
        arch: 'x86_64',
        'named-sets': 'plain:\nsmall: boot.memory=64M',
      }
      const first = await push(1, two)
      expect(first).toContain('passed=true jobs=2 url=http')
      expect(first).toMatch(/status 0$/)
      const { comments } = service.rest.world
      expect(comments).toHaveLength(1)
      expect(comments[0]?.body).toContain('hello/x86_64/small')

      const broken = { ...two, 'named-sets': 'plain:\nfault: boot.cmdline=fault' }
      const second = await push(2, broken)
      // act starts no job after a call that failed, so the gate itself is looked at.
      expect(second).toContain('plan: success; kernels: failure; planned jobs: 2')
      expect(second).toContain('::set-output:: passed=false')
      expect(second).toMatch(/status 1$/)
      expect(comments).toHaveLength(1)
      expect(comments[0]?.body).toContain('panic')
    },
    600_000,
  )
})
