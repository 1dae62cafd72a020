import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { appendFile, cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatHistoryLine, type HistoryLine } from '../../../src/history/line.js'
import {
  beginJob,
  runPhase,
  type JobSetting,
  type PhaseEnd,
} from '../../actions-service/mini-runner.js'
import { startActionsService, type ActionsService } from '../../actions-service/service.js'
import { makeToken } from '../../actions-service/token.js'

/** A push to the default branch and then a pull request, each in a checkout of its own. */
const repository = fileURLToPath(new URL('../../..', import.meta.url))

let service: ActionsService
let root: string
let workspace: string
let origin: string

function git(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org']
  return execFileSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8' }).trim()
}

beforeAll(async () => {
  service = await startActionsService()
  root = await mkdtemp(path.join(os.tmpdir(), 'baseline-process-'))
  workspace = path.join(root, 'workspace')
  origin = path.join(root, 'origin')
  git(root, 'init', '--quiet', '--initial-branch=main', 'origin')
  for (const folder of ['profiles', 'examples'])
    await cp(path.join(repository, folder), path.join(origin, folder), { recursive: true })
  git(origin, 'add', '--all')
  git(origin, 'commit', '--quiet', '-m', 'kernel')
})
afterAll(async () => {
  await service.close()
  await rm(root, { recursive: true, force: true })
})

/** Like actions/checkout: one commit, at the same path in every job. */
async function checkOut(branch: string): Promise<void> {
  await rm(workspace, { recursive: true, force: true })
  const from = ['--depth=1', `--branch=${branch}`, `file://${origin}`]
  git(root, 'clone', '--quiet', ...from, workspace)
}

async function runJob(env: Readonly<Record<string, string>> = {}): Promise<PhaseEnd> {
  const job: JobSetting = {
    node: path.join(repository, 'node_modules/node/bin/node'),
    workspace,
    temp: path.join(root, 'temp'),
    resultsUrl: service.url,
    token: makeToken({ runId: 'run-1' }),
  }
  await beginJob(job)
  const inputs = {
    ...{ profile: 'hello', accel: 'tcg', history: 'kernel-history' },
    ...{ 'install-packages': 'false', upload: 'false' },
  }
  const end = await runPhase(job, path.join(repository, 'dist/main.js'), { inputs, env })
  if (end.exitCode !== 0) throw new Error(`exit status ${end.exitCode}\n${end.log}`)
  return end
}

const storedResults = (): number =>
  service.caches.entries.filter(({ key, finished }) => finished && key.startsWith('result-')).length

/** The runs on the history branch. */
function historyCommits(): readonly string[] {
  const [file = ''] = git(origin, 'ls-tree', '--name-only', 'kernel-history').split('\n')
  return git(origin, 'show', `kernel-history:${file}`)
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly commit: string }).commit)
}

/** As if the default branch had run three times before. */
async function addEarlierRuns(): Promise<void> {
  const folder = path.join(root, 'history')
  git(origin, 'worktree', 'add', '--quiet', folder, 'kernel-history')
  const [file = ''] = git(folder, 'ls-files').split('\n')
  const known = JSON.parse(await readFile(path.join(folder, file), 'utf8')) as HistoryLine
  const lines = [1, 2, 3].map((days) => ({
    ...known,
    commit: String(days).repeat(40),
    at: new Date(Date.parse(known.at) - days * 86_400_000).toISOString(),
  }))
  await appendFile(path.join(folder, file), lines.map(formatHistoryLine).join(''))
  git(folder, 'commit', '--quiet', '--all', '-m', 'earlier')
}

test('a history that cannot be written is a warning', async () => {
  await checkOut('main')
  git(workspace, 'remote', 'set-url', 'origin', path.join(root, 'nowhere'))
  const { outputs, commands } = await runJob()
  expect(outputs.verdict).toBe('pass')
  const warnings = commands.filter(({ name }) => name === 'warning').map(({ data }) => data)
  expect(warnings.join('\n')).toContain('History not kept: cannot push the branch kernel-history')
  expect(warnings.join('\n')).toContain('History not shown: cannot read the branch kernel-history')
}, 120_000)

test('a pull request is compared with the result of the default branch in the cache', async () => {
  await checkOut('main')
  const pushed = await runJob()
  expect(pushed.outputs['size-delta-bytes']).toBe('')
  expect(pushed.summary).toContain('There is no baseline: HEAD is the first commit of main')
  expect(storedResults()).toBe(1)
  expect(historyCommits()).toEqual([git(origin, 'rev-parse', 'main')])
  expect(pushed.summary).not.toContain('History:')
  await addEarlierRuns()

  git(origin, 'checkout', '--quiet', '-b', 'topic')
  const added = '\n__attribute__((used)) const char added_on_purpose[1000] = {1};\n'
  await appendFile(path.join(origin, 'examples/hello-kernel/words.c'), added)
  git(origin, 'commit', '--quiet', '--all', '-m', 'a table')
  git(origin, 'checkout', '--quiet', 'main')
  git(origin, 'checkout', '--quiet', '-b', 'pull')
  git(origin, 'merge', '--quiet', '--no-ff', '-m', 'merge', 'topic')
  git(origin, 'checkout', '--quiet', 'main')

  await checkOut('pull')
  const pull = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main' }
  const { outputs, summary } = await runJob(pull)
  expect(Number(outputs['size-delta-bytes'])).toBeGreaterThanOrEqual(1000)
  const base = git(origin, 'rev-parse', 'main').slice(0, 10)
  expect(summary).toContain(`Compared with \`main at ${base}\``)
  expect(summary).toContain('added_on_purpose')
  expect(storedResults()).toBe(1)
  expect(summary).toContain('History: the last 4 runs, 0 change points')
  expect(summary).toMatch(/\| `hello\.elf` \| `▄▄▄▄` \| [\d,]+ B/)
  expect(historyCommits()).toHaveLength(4)
  const result = JSON.parse(await readFile(outputs.result ?? '', 'utf8')) as object
  expect(result).toMatchObject({ size: { baseline: { source: 'main' } } })
}, 180_000)
