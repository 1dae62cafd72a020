import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { restFaults } from '../../actions-service/faults.js'
import {
  beginJob,
  runPhase,
  type JobSetting,
  type PhaseEnd,
} from '../../actions-service/mini-runner.js'
import { samplePull, sampleRun } from '../../actions-service/rest/samples.js'
import { readToken, writeToken } from '../../actions-service/rest/world.js'
import { startActionsService, type ActionsService } from '../../actions-service/service.js'
import { makeToken } from '../../actions-service/token.js'
import { repository } from '../command-line.js'

/** From a kernel that boots to the comment on its pull request, all of it by the shipped files. */
let service: ActionsService
let root: string
let job: JobSetting

const script = (name: string): string => path.join(repository, 'dist', `${name}.js`)

beforeAll(async () => {
  service = await startActionsService()
  root = await mkdtemp(path.join(os.tmpdir(), 'comment-process-'))
  for (const folder of ['profiles', 'examples'])
    await cp(path.join(repository, folder), path.join(root, 'workspace', folder), {
      recursive: true,
    })
  job = {
    node: path.join(repository, 'node_modules/node/bin/node'),
    workspace: path.join(root, 'workspace'),
    temp: path.join(root, 'temp'),
    resultsUrl: service.url,
    token: makeToken(),
  }
  await beginJob(job)
  const end = await runPhase(job, script('main'), {
    inputs: { profile: 'hello', accel: 'tcg', 'install-packages': 'false' },
  })
  if (end.exitCode !== 0) throw new Error(end.log)
}, 180_000)
afterAll(async () => {
  await service.close()
  await rm(root, { recursive: true, force: true })
})

beforeEach(() => {
  service.faults.clear()
  for (const list of ['comments', 'pulls', 'runs'] as const) service.rest.world[list].splice(0)
})

/** A push to the pull request: a new head, and a run for it. */
function push(head: string, runId: number): void {
  service.rest.world.pulls.splice(0, 1, samplePull({ headSha: head }))
  service.rest.world.runs.push(sampleRun({ id: runId, headSha: head }))
}

async function comment(
  head: string,
  runId: number,
  inputs: Readonly<Record<string, string>> = {},
): Promise<PhaseEnd> {
  const temp = path.join(root, `temp-${Math.random()}`)
  const pull = { number: 7, head: { sha: head, repo: null }, base: { sha: 'b'.repeat(40) } }
  const own = { ...job, temp, event: { pull_request: pull } }
  await beginJob(own)
  const end = await runPhase(own, script('comment'), {
    inputs: { token: writeToken, ...inputs },
    env: {
      GITHUB_API_URL: service.apiUrl,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_RUN_ID: String(runId),
    },
  })
  if (end.exitCode !== 0) throw new Error(`exit status ${end.exitCode}\n${end.log}`)
  expect(end.failures).toEqual([])
  expect(end.commands.filter(({ name }) => name === 'error')).toEqual([])
  return end
}

const [first, second] = ['1'.repeat(40), '3'.repeat(40)] as const
const { bodies } = { bodies: () => service.rest.world.comments.map(({ body }) => body) }

test('the first push creates a comment, the second edits the same one', async () => {
  push(first, 1001)
  const created = await comment(first, 1001)
  expect(created.outputs).toMatchObject({ what: 'created', failed: '0' })
  expect(bodies()[0]).toContain('osv-kernel-hello-x86_64')
  push(second, 1002)
  const edited = await comment(second, 1002)
  expect(edited.outputs).toMatchObject({
    ...{ what: 'updated', 'comment-id': created.outputs['comment-id'] },
  })
  expect(bodies()).toHaveLength(1)
  expect(bodies()[0]).toContain(`head: ${second} run: 1002`)
  // The job of the first push ends last.
  expect((await comment(first, 1001)).outputs).toMatchObject({ what: 'skipped' })
  expect(bodies()[0]).toContain(second)
}, 60_000)

test('four jobs at once leave one comment', async () => {
  push(first, 1001)
  service.gates.gather('list comments', 4)
  const ends = await Promise.all([1, 2, 3, 4].map(async () => comment(first, 1001)))
  expect(bodies()).toHaveLength(1)
  const ids = ends.map(({ outputs }) => outputs['comment-id'])
  expect([...new Set(ids)]).toEqual(service.rest.world.comments.map(({ id }) => String(id)))
}, 60_000)

test('the token of a fork is a notice, and the summary has the comment', async () => {
  push(first, 1001)
  const end = await comment(first, 1001, { token: readToken })
  expect(end.outputs).toMatchObject({ what: 'skipped', 'comment-id': '' })
  const notices = end.commands.filter(({ name }) => name === 'notice')
  expect(notices.map(({ data }) => data)).toEqual([expect.stringContaining('docs/forks.md')])
  expect(end.summary).toContain('osv-kernel-hello-x86_64')
  expect(bodies()).toEqual([])
}, 60_000)

describe('a REST API that misbehaves is no reason to fail', () => {
  test.each(['serverError', 'tooMany', 'secondaryLimit', 'notFound', 'hang'] as const)(
    '%s',
    async (fault) => {
      push(first, 1001)
      service.faults.set('create comment', restFaults[fault])
      const end = await comment(first, 1001, { 'service-wait': '1s' })
      expect(end.outputs).toMatchObject({ what: 'skipped', failed: '0' })
      expect(end.summary).toContain('osv-kernel-hello-x86_64')
    },
    60_000,
  )
})
