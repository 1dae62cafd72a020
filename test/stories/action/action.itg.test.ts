import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { cp, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { resultSchema } from '../../../src/result/result.js'
import {
  beginJob,
  runPhase,
  type JobSetting,
  type PhaseEnd,
  type PhaseOptions,
} from '../../actions-service/mini-runner.js'
import { startActionsService, type ActionsService } from '../../actions-service/service.js'
import { makeToken } from '../../actions-service/token.js'
import { processesWith } from '../../running-processes.js'

/** Runs the shipped files as the runner does, with the hello profile. */
const repository = fileURLToPath(new URL('../../..', import.meta.url))
const main = path.join(repository, 'dist/main.js')
const post = path.join(repository, 'dist/post.js')

let service: ActionsService
let root: string
let runs = 0
let job: JobSetting

beforeAll(async () => {
  service = await startActionsService()
  root = await mkdtemp(path.join(os.tmpdir(), 'action-process-'))
  for (const folder of ['profiles', 'examples'])
    await cp(path.join(repository, folder), path.join(root, 'workspace', folder), {
      recursive: true,
    })
})
afterAll(async () => {
  await service.close()
  await rm(root, { recursive: true, force: true })
})
beforeEach(async () => {
  job = {
    node: path.join(repository, 'node_modules/node/bin/node'),
    workspace: path.join(root, 'workspace'),
    temp: path.join(root, 'temp'),
    resultsUrl: service.url,
    token: makeToken({ runId: `run-${++runs}` }),
  }
  await beginJob(job)
})

const inputs = { profile: 'hello', accel: 'tcg', 'install-packages': 'false' }
const runMain = async (
  more: Readonly<Record<string, string>> = {},
  options: Pick<PhaseOptions, 'cancelWhen' | 'killWhen'> = {},
): Promise<PhaseEnd> => runPhase(job, main, { inputs: { ...inputs, ...more }, ...options })
const runPost = async ({ state }: PhaseEnd): Promise<PhaseEnd> => runPhase(job, post, { state })

/** Names of the run's artifacts; a zip archive holds the names of its files as plain text. */
const artifactWith = (...names: readonly string[]): readonly string[] =>
  service.artifacts.artifacts
    .filter(({ runId, digest }) => runId === `run-${runs}` && digest !== null)
    .filter(({ blob }) => names.every((name) => service.blobs.content(blob)?.includes(name)))
    .map(({ name }) => name)

const commandsOf = ({ commands }: PhaseEnd, ...names: readonly string[]): readonly string[] =>
  commands.filter(({ name }) => names.includes(name)).map(({ data }) => data)

/** Shows the log if the exit status is not the expected one. */
function expectExit(end: PhaseEnd, status: number): void {
  if (end.exitCode !== status) throw new Error(`exit status ${end.exitCode}\n${end.log}`)
  expect(end.failures).toEqual([])
  expect(end.log).not.toContain(job.token)
}

describe('the shipped action', () => {
  test('builds, boots, caches and reports; the second run builds nothing', async () => {
    const first = await runMain()
    expectExit(first, 0)
    expect(first.outputs).toMatchObject({ verdict: 'pass', 'cache-hit': 'false' })
    expect(Number(first.outputs['boot-ms'])).toBeGreaterThan(0)
    const { size } = await stat(first.outputs.image ?? '')
    expect(first.outputs['image-bytes']).toBe(String(size))
    const text = await readFile(first.outputs.result ?? '', 'utf8')
    expect(resultSchema.parse(JSON.parse(text)).verdict.kind).toBe('pass')
    expect(first.summary).toContain('hello')
    expect(commandsOf(first, 'error')).toEqual([])
    expect(service.caches.entries.filter(({ finished }) => finished).length).toBeGreaterThan(0)
    const image = path.basename(first.outputs.image ?? 'none')
    expect(artifactWith(image, 'console', 'result.json')).toEqual([first.outputs['artifact-name']])
    expectExit(await runPost(first), 0)

    job = { ...job, token: makeToken({ runId: `run-${++runs}` }) }
    await beginJob(job)
    const saved = service.calls('CreateCacheEntry')
    const second = await runMain()
    expectExit(second, 0)
    expect(second.outputs).toMatchObject({ verdict: 'pass', 'cache-hit': 'true' })
    expect(service.calls('CreateCacheEntry')).toBe(saved)
    expect(artifactWith(image, 'result.json')).toHaveLength(1)
    expectExit(await runPost(second), 0)
    expect(artifactWith()).toHaveLength(1)
  }, 180_000)

  test('a panic fails the step, with an annotation and its evidence uploaded', async () => {
    const end = await runMain({ set: 'boot.cmdline=panic' })
    expectExit(end, 1)
    expect(end.outputs).toMatchObject({ verdict: 'panic' })
    expect(commandsOf(end, 'error')).toHaveLength(1)
    expect(artifactWith('console', 'result.json')).toHaveLength(1)
  }, 120_000)

  test('fail: false leaves the failure to a later step', async () => {
    const end = await runMain({ set: 'boot.cmdline=panic', fail: 'false' })
    expectExit(end, 0)
    expect(end.outputs).toMatchObject({ verdict: 'panic' })
    expect(commandsOf(end, 'error')).toEqual([])
  }, 120_000)

  test('output of the guest is shown as text, never run as a command', async () => {
    const attack = 'print=::set-env%20name=A::b print=x##[error]y print=::stop-commands::'
    const end = await runMain({
      set: `boot.cmdline="${attack} print=hello%20from%20the%20guest poweroff"`,
    })
    expectExit(end, 0)
    expect(end.log).toContain('│ ::set-env name=A::b')
    expect(end.exported).toEqual({})
    expect(commandsOf(end, 'error', 'set-env')).toEqual([])
  }, 120_000)

  test('an invalid input is reported at once', async () => {
    const end = await runMain({ accel: 'fast' })
    expectExit(end, 2)
    expect(end.outputs).toMatchObject({ verdict: 'invalid-profile' })
    expectExit(await runPost(end), 0)
  })

  const isBuilding = (line: string): boolean => line.startsWith('::group::Build')
  const isUp = (line: string): boolean => /^│ hello-kernel \d/.test(line)
  const silent = { set: 'boot.cmdline=silent', cache: 'false' }

  test.each([
    ['builds', isBuilding, 'report'],
    ['boots', isUp, 'console'],
  ])(
    'cancelled while it %s: nothing keeps running, post uploads what exists',
    async (_, cancelWhen, left) => {
      const end = await runMain(silent, { cancelWhen })
      expectExit(end, 130)
      expect(end.outputs).toMatchObject({ verdict: 'cancelled' })
      expect(end.summary).toContain('cancelled')
      expect(processesWith(root)).toEqual([])
      expect(artifactWith()).toEqual([])
      expectExit(await runPost(end), 0)
      expect(artifactWith(left)).toHaveLength(1)
    },
    120_000,
  )

  test('killed while it boots: post uploads what is left', async () => {
    const end = await runMain(silent, { killWhen: isUp })
    expect(end.signal).toBe('SIGKILL')
    expectExit(await runPost(end), 0)
    expect(processesWith(root)).toEqual([])
    expect(artifactWith('console')).toHaveLength(1)
  }, 120_000)

  test('a cache that denies all requests does not change the verdict', async () => {
    job = { ...job, token: makeToken({ runId: `run-${runs}`, scopes: [] }) }
    const end = await runMain()
    expectExit(end, 0)
    expect(end.outputs).toMatchObject({ verdict: 'pass', 'cache-hit': 'false' })
    expect(commandsOf(end, 'warning').join('\n')).toContain('cache read denied')
  }, 120_000)
})
