import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { faults, type Fault } from '../../actions-service/faults.js'
import {
  beginJob,
  runPhase,
  type JobSetting,
  type PhaseEnd,
  type PhaseOptions,
} from '../../actions-service/mini-runner.js'
import { startActionsService, type ActionsService } from '../../actions-service/service.js'
import { makeToken } from '../../actions-service/token.js'

/** Runs the shipped files as the runner does, against services that misbehave. */
const repository = fileURLToPath(new URL('../../..', import.meta.url))
const main = path.join(repository, 'dist/main.js')
const post = path.join(repository, 'dist/post.js')

let service: ActionsService
let root: string
let runs = 0
let job: JobSetting

beforeAll(async () => {
  service = await startActionsService()
  root = await mkdtemp(path.join(os.tmpdir(), 'action-services-'))
  for (const folder of ['profiles', 'examples'])
    await cp(path.join(repository, folder), path.join(root, 'workspace', folder), {
      recursive: true,
    })
})
afterAll(async () => {
  await service.close()
  await rm(root, { recursive: true, force: true })
})
beforeEach(async () => newJob())

async function newJob(): Promise<void> {
  service.faults.clear()
  job = {
    node: path.join(repository, 'node_modules/node/bin/node'),
    workspace: path.join(root, 'workspace'),
    temp: path.join(root, 'temp'),
    resultsUrl: service.url,
    token: makeToken({ runId: `run-${++runs}` }),
  }
  await beginJob(job)
}

const inputs = {
  profile: 'hello',
  accel: 'tcg',
  'install-packages': 'false',
  'service-wait': '3s',
}
const runMain = async (options: PhaseOptions = {}): Promise<PhaseEnd> =>
  runPhase(job, main, { ...options, inputs: { ...inputs, ...options.inputs } })
const runPost = async ({ state }: PhaseEnd): Promise<PhaseEnd> => runPhase(job, post, { state })

const warningsOf = ({ commands }: PhaseEnd): readonly string[] =>
  commands.filter(({ name }) => name === 'warning').map(({ data }) => data)

function expectEnd(end: PhaseEnd, status: number): void {
  if (end.exitCode !== status) throw new Error(`exit status ${end.exitCode}\n${end.log}`)
  expect(end.failures).toEqual([])
}

const cacheCalls = (): number =>
  service.calls('GetCacheEntryDownloadURL') + service.calls('CreateCacheEntry')

const finished = (): readonly string[] =>
  service.artifacts.artifacts
    .filter(({ runId, digest }) => runId === `run-${runs}` && digest !== null)
    .map(({ name }) => name)

describe('services that misbehave cost what the input allows, and no verdict', () => {
  const all: readonly [string, Fault][] = [
    ['accept and never answer', faults.hang],
    ['fail always', faults.serverError],
  ]
  test.each(all)(
    'all of them %s: one warning in main, and post does not ask again',
    async (_, fault) => {
      service.faults.setAll(fault)
      const end = await runMain()
      expectEnd(end, 0)
      expect(end.outputs).toMatchObject({ verdict: 'pass', 'artifact-id': '' })
      const [warning, ...more] = warningsOf(end)
      expect(more).toEqual([])
      expect(warning).toMatch(/Gave up the Actions cache \(restore of image-hello-/)
      expect(warning).toMatch(/Gave up the artifact service \(upload of osv-kernel-hello-x86_64/)
      expect(warning).toMatch(/Skipped after that: .*save of image-hello-/)
      expect(warning).toMatch(/cost [\d.]+ s of 3 s/)
      expect(end.log).toMatch(/Not uploaded: the files are in \//)

      const asked = cacheCalls()
      const left = await runPost(end)
      expectEnd(left, 0)
      expect(cacheCalls()).toBe(asked)
    },
    120_000,
  )

  test('an upload that is cancelled while it hangs is done by post', async () => {
    service.faults.set('PUT blob', faults.stall)
    const end = await runMain({
      inputs: { cache: 'false' },
      cancelWhen: (line) => line.startsWith('Beginning upload of artifact content'),
    })
    expectEnd(end, 0)
    expect(end.outputs).toMatchObject({ verdict: 'pass' })
    service.faults.clear()
    const left = await runPost(end)
    expectEnd(left, 0)
    expect(finished()).toHaveLength(1)
  }, 120_000)

  test('post ends as well, and says once what it could not do', async () => {
    const end = await runMain({ cancelWhen: (line) => line.startsWith('::group::Boot') })
    expectEnd(end, 130)
    service.faults.setAll(faults.hang)
    const left = await runPost(end)
    expectEnd(left, 0)
    expect(warningsOf(left)).toEqual([expect.stringMatching(/Gave up the artifact service/)])
    expect(finished()).toEqual([])
  }, 120_000)

  test('an entry that drips is a miss, and nothing of it reaches the build', async () => {
    expectEnd(await runMain(), 0)
    await newJob()
    service.faults.set('GET blob', faults.drip)
    const end = await runMain()
    expectEnd(end, 0)
    expect(end.outputs).toMatchObject({ verdict: 'pass', 'cache-hit': 'false' })
    expect(warningsOf(end)).toEqual([expect.stringMatching(/Gave up the Actions cache/)])
    expect(finished()).toHaveLength(1)
  }, 120_000)
})
