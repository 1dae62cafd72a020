import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import {
  beginJob,
  runPhase,
  type JobSetting,
  type PhaseEnd,
} from '../../actions-service/mini-runner.js'
import type { CacheEntry } from '../../actions-service/cache-service.js'
import { startActionsService, type ActionsService } from '../../actions-service/service.js'
import { makeToken } from '../../actions-service/token.js'
import { writeTar } from '../../github/cache/tar-writer.js'
import { repository } from '../command-line.js'

/** Runs the shipped action as the runner does, in several events. */
const main = path.join(repository, 'dist/main.js')
const post = path.join(repository, 'dist/post.js')
const inputs = { profile: 'hello', accel: 'tcg', upload: 'false', 'install-packages': 'false' }

let service: ActionsService
let root: string
let job: JobSetting

beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'action-caches-'))
  for (const folder of ['profiles', 'examples'])
    await cp(path.join(repository, folder), path.join(root, 'workspace', folder), {
      recursive: true,
    })
})
afterAll(async () => rm(root, { recursive: true, force: true }))
beforeEach(async () => {
  service = await startActionsService()
  job = {
    node: path.join(repository, 'node_modules/node/bin/node'),
    workspace: path.join(root, 'workspace'),
    temp: path.join(root, 'temp'),
    resultsUrl: service.url,
    token: makeToken(),
    event: { repository: { default_branch: 'main' } },
  }
})

interface Ended {
  readonly main: PhaseEnd
  readonly post: PhaseEnd
}

/** A whole job on a fresh runner. */
async function run(
  more: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
  changes: Partial<JobSetting> = {},
): Promise<Ended> {
  const setting = { ...job, ...changes }
  await beginJob(setting)
  await rm(path.join(setting.workspace, '.osv-kernel'), { recursive: true, force: true })
  const ended = await runPhase(setting, main, { inputs: { ...inputs, ...more }, env })
  if (ended.exitCode !== 0) throw new Error(ended.log)
  const last = await runPhase(setting, post, { state: ended.state, env })
  return { main: ended, post: last }
}

const keys = (): readonly string[] => service.caches.entries.map(({ key }) => key)
const entryOf = (kind: string): CacheEntry => {
  const entry = service.caches.entries.findLast(({ key }) => key.startsWith(kind))
  if (entry === undefined) throw new Error(`no ${kind} in ${keys().join(' ')}`)
  return entry
}
const warnings = ({ commands }: PhaseEnd): string =>
  commands.flatMap(({ name, data }) => (name === 'warning' ? [data] : [])).join('\n')

test('a hostile entry writes nothing outside, and heals on the next run', async () => {
  const first = await run()
  expect(first.main.outputs['cache-hit']).toBe('false')
  expect(first.main.summary).toContain('Image cache: miss')
  expect(first.main.summary).toContain('to be saved after the job')
  expect(first.post.log).toContain('The compiler cache was saved: compiler-Linux-X64-hello-')

  const outside = path.join(root, 'outside')
  const hostile = writeTar([
    { path: outside, content: 'absolute' },
    { path: '../outside', content: 'parent' },
    { path: 'profiles/hello.yml', content: 'kernel: evil' },
  ])
  service.blobs.replace(entryOf('image-').blob, gzipSync(hostile))
  const second = await run()
  expect(second.main.outputs['cache-hit']).toBe('false')
  expect(await readdir(root)).not.toContain('outside')
  expect(warnings(second.main)).toContain('cached image not used: ')
  expect(entryOf('image-').key).toMatch(/\+2$/)

  const third = await run()
  expect(third.main.outputs['cache-hit']).toBe('true')
  expect(third.main.summary).toMatch(/Image cache: hit, [\d.]+ KiB, saved /)
  expect(warnings(third.main)).toBe('')
}, 180_000)

test.each([
  ['a pull request', { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' }],
  ['the merge queue', { GITHUB_EVENT_NAME: 'merge_group', GITHUB_REF: 'refs/heads/gh-queue' }],
  ['a tag', { GITHUB_REF: 'refs/tags/v1' }],
])(
  '%s saves nothing, and says why',
  async (_, env) => {
    const ended = await run({}, env)
    expect(service.calls('CreateCacheEntry')).toBe(0)
    expect(ended.main.summary).toMatch(/not saved: runs of .* do not save; save-cache: true would/)
    expect(ended.post.log).not.toMatch(/compiler cache/)
  },
  120_000,
)

test('save-cache: true saves on a pull request, restore-cache: false asks for nothing', async () => {
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' }
  await run({ 'save-cache': 'true', 'restore-cache': 'false' }, env)
  expect(service.calls('GetCacheEntryDownloadURL')).toBe(0)
  expect(keys().map((key) => key.slice(0, key.indexOf('-')))).toEqual([
    'image',
    'inputs',
    'compiler',
  ])
}, 120_000)

test.each(['none', 'read'] as const)(
  'cache-mode: %s is respected and said',
  async (cacheMode) => {
    const ended = await run({}, {}, { cacheMode })
    expect(service.calls('CreateCacheEntry')).toBe(0)
    expect(ended.main.summary).toContain(`not saved: the workflow sets cache-mode: ${cacheMode}`)
    expect(ended.main.log + ended.post.log).not.toMatch(/exists|was saved/)
  },
  120_000,
)
