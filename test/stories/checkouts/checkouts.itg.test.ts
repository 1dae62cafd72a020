import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  beginJob,
  runPhase,
  type JobSetting,
  type PhaseEnd,
} from '../../actions-service/mini-runner.js'
import { startActionsService, type ActionsService } from '../../actions-service/service.js'
import { makeToken } from '../../actions-service/token.js'

/** The shipped action in checkouts that pull requests are built in; the image is in the cache. */
const product = fileURLToPath(new URL('../../..', import.meta.url))
const testAsRoot = process.getuid?.() === 0 ? test : test.skip

let service: ActionsService
let root: string
let origin: string
let workspace: string

function git(folder: string, ...args: readonly string[]): string {
  const settings = ['user.name=Ada', 'user.email=ada@example.org', 'safe.directory=*']
  const options = settings.flatMap((one) => ['-c', one])
  return execFileSync('git', ['-C', folder, ...options, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

beforeAll(async () => {
  service = await startActionsService()
  root = await mkdtemp(path.join(os.tmpdir(), 'checkouts-story-'))
  workspace = path.join(root, 'workspace')
  origin = path.join(root, 'origin')
  git(root, 'init', '--quiet', '--initial-branch=trunk', 'origin')
  for (const folder of ['profiles', 'examples'])
    await cp(path.join(product, folder), path.join(origin, folder), { recursive: true })
  git(origin, 'add', '--all')
  git(origin, 'commit', '--quiet', '-m', 'kernel')
  git(origin, 'checkout', '--quiet', '-b', 'topic')
  git(origin, 'commit', '--quiet', '--allow-empty', '-m', 'topic')
  git(origin, 'checkout', '--quiet', '--detach', 'trunk')
  git(origin, 'merge', '--quiet', '--no-ff', '-m', 'merge', 'topic')
  git(origin, 'update-ref', 'refs/pull/1/merge', 'HEAD')
  git(origin, 'checkout', '--quiet', 'trunk')
})
afterAll(async () => {
  await service.close()
  await rm(root, { recursive: true, force: true })
})

/** Like actions/checkout with `fetch-depth: 50`: not shallow, for there are fewer commits. */
async function checkOut(folder: string, remote = `file://${origin}`): Promise<void> {
  await rm(workspace, { recursive: true, force: true })
  git(root, 'init', '--quiet', folder)
  git(folder, 'remote', 'add', 'origin', `file://${origin}`)
  const spec = '+refs/pull/1/merge:refs/remotes/pull/1/merge'
  git(folder, 'fetch', '--quiet', '--depth=50', '--no-tags', 'origin', spec)
  git(folder, 'checkout', '--quiet', '--detach', 'refs/remotes/pull/1/merge')
  git(folder, 'remote', 'set-url', 'origin', remote)
}

interface Setting {
  readonly env?: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: Readonly<Record<string, unknown>>
}

async function runJob({ env, inputs, event = {} }: Setting = {}): Promise<PhaseEnd> {
  const job: JobSetting = {
    ...{ node: path.join(product, 'node_modules/node/bin/node'), workspace, event },
    ...{ temp: path.join(root, 'temp'), resultsUrl: service.url },
    token: makeToken({ runId: 'run-1' }),
  }
  await beginJob(job)
  return runPhase(job, path.join(product, 'dist/main.js'), {
    inputs: {
      ...{ profile: 'hello', accel: 'tcg', 'install-packages': 'false', upload: 'false' },
      ...{ set: 'size.budgets={"hello.elf": {"growth": "500B"}}', 'save-cache': 'true' },
      ...inputs,
    },
    env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main', ...env },
  })
}

/** Whatever the checkout lacks: green, with the reason and the budget in the first lines. */
async function expectGreen(end: PhaseEnd, reason: string): Promise<string | null> {
  if (end.exitCode !== 0) throw new Error(`exit status ${end.exitCode}\n${end.log}`)
  const first = end.summary.split('\n\n').slice(0, 2).join('\n')
  expect(first).toContain(reason)
  expect(first).toContain('1 growth budget not enforced (hello.elf)')
  const text = await readFile(end.outputs.result ?? '', 'utf8')
  const page = await readFile(
    (end.outputs.result ?? '').replace(/result\.json$/, 'report.html'),
    'utf8',
  )
  expect(page).toContain('1 growth budget not enforced')
  return (JSON.parse(text) as { readonly revision: string | null }).revision
}

test('depth 50 in a repository of fewer commits, and a base of another name', async () => {
  await checkOut(workspace)
  const notStored = `${git(origin, 'rev-parse', 'trunk').slice(0, 10)} of trunk has no stored result`
  const revision = await expectGreen(await runJob(), `no baseline: ${notStored}`)
  expect(revision).toBe(git(workspace, 'rev-parse', 'HEAD'))
}, 180_000)

test('a second repository in a folder, of which the event says nothing', async () => {
  await checkOut(path.join(workspace, 'osv'), 'https://other.invalid/cloudius-systems/osv')
  const end = await runJob({ inputs: { 'working-directory': 'osv', 'service-wait': '5s' } })
  await expectGreen(end, 'no baseline: ')
  expect(end.outputs.verdict).toBe('pass')
}, 180_000)

testAsRoot(
  'a workspace of another user, as in a job container (as root)',
  async () => {
    await checkOut(workspace)
    const head = git(workspace, 'rev-parse', 'HEAD')
    execFileSync('chown', ['-R', '65534', workspace])
    expect(await expectGreen(await runJob(), 'has no stored result')).toBe(head)
  },
  180_000,
)

test('no repository', async () => {
  await checkOut(workspace)
  await rm(path.join(workspace, '.git'), { recursive: true })
  const reason =
    'no baseline: there is no git repository here; run actions/checkout before this step'
  expect(await expectGreen(await runJob(), reason)).toBeNull()
}, 180_000)

test('the head of a fork is refused in a job with the rights of the repository', async () => {
  await checkOut(workspace)
  const env = { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_BASE_REF: 'trunk' }
  const [base, head] = ['trunk', 'topic'].map((name) => git(origin, 'rev-parse', name))
  const event = {
    repository: { full_name: 'octo-org/kernels', default_branch: 'trunk' },
    pull_request: {
      head: { sha: head, ref: 'topic', repo: { full_name: 'mallory/kernels' } },
      base: { sha: base, ref: 'trunk' },
    },
  }
  const refused = await runJob({ env, event })
  expect(refused.exitCode).toBe(2)
  expect(refused.outputs.verdict).toBe('invalid-profile')
  expect(refused.log).toContain('refused to build in a job of pull_request_target')
  expect(refused.log).toContain('allow-unsafe-pr-checkout: true')
  const accepted = await runJob({ env, event, inputs: { 'allow-unsafe-pr-checkout': 'true' } })
  await expectGreen(accepted, 'no baseline: ')
  git(workspace, 'checkout', '--quiet', '--detach', base ?? '')
  await expectGreen(await runJob({ env, event }), 'no baseline: ')
}, 180_000)
