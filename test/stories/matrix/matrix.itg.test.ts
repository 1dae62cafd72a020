import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { beginJob, runPhase, type PhaseEnd } from '../../actions-service/mini-runner.js'
import { emptyFolder, repository, runCli } from '../command-line.js'

/** The shipped plan of jobs in a repository of several kernels: on a laptop, and in a job of a runner. */
const root = emptyFolder()
const origin = path.join(root, 'origin')
const plan = path.join(repository, 'dist/plan.js')

function git(folder: string, ...args: readonly string[]): string {
  const settings = ['user.name=Ada', 'user.email=ada@example.org', 'protocol.file.allow=always']
  const options = settings.flatMap((one) => ['-c', one])
  return execFileSync('git', ['-C', folder, ...options, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

const custom = (source: string, more = ''): string =>
  `kernel: custom
source: { path: ${source} }
custom: { build: [[make]], artifacts: { image: kernel.elf } }
expect: [ready]
${more}`

const files = {
  'profiles/base.yml': 'kernel: custom\ncustom: { build: [[make]], artifacts: { image: k.elf } }\n',
  'profiles/alpha.yml': 'extends: base\nsource: { path: alpha }\nexpect: [ready]\n',
  'profiles/beta.yml': custom(
    'beta',
    'arch: { x86_64: {}, aarch64: {} }\nboot: { disks: [{ path: disks/data.img }] }',
  ),
  'profiles/borrowed.yml': custom('vendor/kernel'),
  'one/kernel.yml': custom('one'),
  'two/kernel.yml': custom('two'),
  'alpha/main.c': 'int main;\n',
  'alpha/README.md': 'words\n',
  'beta/main.c': 'int main;\n',
  'one/main.c': 'int main;\n',
  'two/main.c': 'int main;\n',
  'disks/data.img': 'data\n',
  '.github/workflows/kernel.yml': 'on: push\n',
  '.gitignore': '/vendor/\n',
}

interface Plan {
  readonly changes: { readonly kind: string; readonly why?: string | null }
  readonly profiles: readonly {
    readonly profile: string
    readonly state: string
    readonly reasons: readonly { readonly file: string; readonly key: string }[]
    readonly unknown: string | null
  }[]
  readonly jobs: readonly { readonly name: string; readonly artifact: string }[]
  readonly matrix: { readonly include?: readonly Readonly<Record<string, string>>[] }
}

/** `profile: state, first reason`, for each profile. */
const verdicts = ({ profiles }: Plan): readonly string[] =>
  profiles.map(({ profile, state, reasons, unknown }) => {
    const [first] = reasons
    const why = first === undefined ? unknown : `${first.file} (${first.key})`
    return `${profile}: ${state}${why === null ? '' : `, ${why}`}`
  })

beforeAll(() => {
  git(root, 'init', '--quiet', '--initial-branch=trunk', 'origin')
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  write(origin, files)
  git(origin, 'add', '--all')
  git(origin, 'commit', '--quiet', '-m', 'kernels')
  git(origin, 'commit', '--quiet', '--allow-empty', '-m', 'nothing')
  // A kernel that another step checked out.
  git(root, 'init', '--quiet', 'kernel')
  write(path.join(root, 'kernel'), { 'main.c': 'int main;\n' })
  git(path.join(root, 'kernel'), 'add', '--all')
  git(path.join(root, 'kernel'), 'commit', '--quiet', '-m', 'borrowed')
})
afterAll(() => rmSync(root, { recursive: true }))

/** What actions/checkout leaves of a pull request with these changes. */
function pullRequest(changes: Readonly<Record<string, string>>, depth: number): string {
  git(origin, 'checkout', '--quiet', '-B', 'topic', 'trunk')
  write(origin, changes)
  git(origin, 'add', '--all')
  git(origin, 'commit', '--quiet', '--allow-empty', '-m', 'topic')
  git(origin, 'checkout', '--quiet', '--detach', 'trunk')
  git(origin, 'merge', '--quiet', '--no-ff', '-m', 'merge', 'topic')
  const merge = git(origin, 'rev-parse', 'HEAD')
  git(origin, 'checkout', '--quiet', 'trunk')
  const workspace = path.join(root, 'workspace')
  rmSync(workspace, { recursive: true, force: true })
  git(root, 'init', '--quiet', 'workspace')
  git(workspace, 'remote', 'add', 'origin', `file://${origin}`)
  git(workspace, 'fetch', '--quiet', `--depth=${depth}`, '--no-tags', 'origin', merge)
  git(workspace, 'checkout', '--quiet', '--detach', merge)
  git(root, 'clone', '--quiet', 'kernel', path.join(workspace, 'vendor/kernel'))
  return workspace
}

async function planIn(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
  event: Readonly<Record<string, unknown>> = {},
): Promise<PhaseEnd & { readonly plan: Plan | undefined }> {
  const job = {
    node: path.join(repository, 'node_modules/node/bin/node'),
    ...{ workspace, event, temp: path.join(root, 'temp'), resultsUrl: '', token: '' },
  }
  await beginJob(job)
  const end = await runPhase(job, plan, {
    inputs,
    env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'trunk', ...env },
  })
  const file = end.outputs.plan ?? ''
  return {
    ...end,
    plan: existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Plan) : undefined,
  }
}

describe('in a job of a pull request', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['nothing that a kernel reads', { 'docs/a.md': 'words\n', 'alpha/README.md': 'more\n' }, []],
    ['sources', { 'alpha/main.c': 'int x;\n' }, ['alpha: changed, alpha/main.c (source.path)']],
    [
      'a disk',
      { 'disks/data.img': 'more\n' },
      ['beta: changed, disks/data.img (boot.disks.0.path)'],
    ],
    [
      'a profile that others extend',
      { 'profiles/base.yml': `${files['profiles/base.yml']}report: { top: 3 }\n` },
      ['alpha: changed, profiles/base.yml (extends)'],
    ],
    [
      'a profile by path',
      { 'two/kernel.yml': `${files['two/kernel.yml']}report: { top: 3 }\n` },
      ['two/kernel.yml: changed, two/kernel.yml (profile)'],
    ],
  ])('%s', async (_, changes, touched) => {
    const workspace = pullRequest(changes, 2)
    const end = await planIn(workspace, { profiles: '*\n*/kernel.yml', 'changed-only': 'true' })
    if (end.plan === undefined) throw new Error(end.log)
    const all = verdicts(end.plan)
    expect(all).toHaveLength(5)
    expect(all.filter((one) => one.includes(': changed'))).toEqual(touched)
    // The change says nothing of a repository that another step checked out.
    expect(all.filter((one) => one.includes(': unknown'))).toEqual([
      'borrowed: unknown, source.path leads into another repository, vendor/kernel, whose changes are not known',
    ])
    expect(JSON.parse(end.outputs.profiles ?? '')).toEqual(
      ['alpha', 'beta', 'borrowed', 'one/kernel.yml', 'two/kernel.yml'].filter(
        (name) => name === 'borrowed' || touched.some((one) => one.startsWith(`${name}:`)),
      ),
    )
    expect(end.exitCode).toBe(0)
    expect(end.summary).toContain('included, as it is not known')
  })

  test('the workflow itself, and what always counts', async () => {
    const changed = { '.github/workflows/kernel.yml': 'on: pull_request\n', 'ci/tools': 'gcc\n' }
    const workspace = pullRequest(changed, 2)
    const inputs = { 'changed-only': 'true', profiles: 'alpha' }
    const of = async (
      more: Readonly<Record<string, string>>,
      env: Readonly<Record<string, string>> = {},
    ): Promise<readonly string[]> => {
      const end = await planIn(workspace, { ...inputs, ...more }, env)
      return end.plan === undefined ? [end.log] : verdicts(end.plan)
    }
    expect(await of({})).toEqual(['alpha: unchanged'])
    expect(await of({ always: 'ci/**' })).toEqual(['alpha: changed, ci/tools (always)'])
    const reference = 'octo-org/kernels/.github/workflows/kernel.yml@refs/pull/1/merge'
    expect(await of({}, { GITHUB_WORKFLOW_REF: reference })).toEqual([
      'alpha: changed, .github/workflows/kernel.yml (workflow)',
    ])
  })

  test('a shallow checkout is deepened; if that fails, everything is planned, and says why', async () => {
    const workspace = pullRequest({ 'alpha/main.c': 'int x;\n' }, 1)
    const inputs = { 'changed-only': 'true', profiles: 'alpha\nbeta' }
    git(workspace, 'remote', 'set-url', 'origin', `file://${root}/gone`)
    const blind = await planIn(workspace, inputs)
    expect(blind.exitCode).toBe(0)
    expect(blind.plan?.changes.kind).toBe('unknown')
    expect(blind.outputs.jobs).toBe('3')
    expect(blind.log).toContain('Every profile is planned, as the changes are not known: ')
    expect(blind.log).toContain('fetch-depth: 0')
    git(workspace, 'remote', 'set-url', 'origin', `file://${origin}`)
    const deepened = await planIn(workspace, inputs)
    expect(deepened.plan && verdicts(deepened.plan)).toEqual([
      'alpha: changed, alpha/main.c (source.path)',
      'beta: unchanged',
    ])
  })

  test('nothing to run is no jobs, and no error', async () => {
    const workspace = pullRequest({ 'docs/a.md': 'words\n' }, 2)
    const end = await planIn(workspace, { 'changed-only': 'true', profiles: 'alpha' })
    expect(end.exitCode).toBe(0)
    expect(end.outputs).toMatchObject({ jobs: '0', profiles: '[]', matrix: '{"include":[]}' })
  })

  test('a mistake in a profile fails before any job, at its line', async () => {
    const workspace = pullRequest({ 'profiles/alpha.yml': 'extends: base\nexpekt: [x]\n' }, 2)
    const end = await planIn(workspace, {})
    expect(end.exitCode).toBe(2)
    expect(end.outputs).toEqual({})
    expect(end.log).toMatch(/::error .*file=profiles\/alpha\.yml,line=2/)
  })
})

test('a push is compared with what the branch was, a schedule with nothing', async () => {
  const workspace = pullRequest({ 'beta/main.c': 'int x;\n' }, 2)
  const before = git(origin, 'rev-parse', 'trunk')
  const inputs = { 'changed-only': 'true', profiles: 'alpha\nbeta' }
  const event = { before, repository: { full_name: 'octo-org/kernels', default_branch: 'trunk' } }
  const env = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/trunk', GITHUB_BASE_REF: '' }
  const pushed = await planIn(workspace, inputs, env, event)
  expect(pushed.plan && verdicts(pushed.plan)).toEqual([
    'alpha: unchanged',
    'beta: changed, beta/main.c (source.path)',
  ])
  const nightly = await planIn(workspace, inputs, { ...env, GITHUB_EVENT_NAME: 'schedule' }, event)
  expect(nightly.plan?.changes).toEqual({ kind: 'everything', why: 'schedule changes no files' })
  expect(nightly.outputs.jobs).toBe('3')
})

describe('on the command line', () => {
  const work = path.join(root, 'work')
  beforeEach(() => {
    rmSync(work, { recursive: true, force: true })
    git(root, 'clone', '--quiet', 'origin', 'work')
  })

  test('what is not committed counts, and files that git does not know', async () => {
    const { status, stdout } = await runCli(['matrix', '--changed-only', 'alpha', 'beta'], {
      cwd: work,
    })
    expect([status, stdout]).toEqual([0, expect.stringContaining('0 jobs of 0 profiles')])
    write(work, { 'alpha/new.c': 'int y;\n', 'beta/main.c': 'int z;\n' })
    const changed = await runCli(['matrix', '--changed-only', 'alpha', 'beta'], { cwd: work })
    expect(changed.stdout).toMatch(/alpha +x86_64 +1 +alpha\/new\.c \(source\.path\)/)
    expect(changed.stdout).toMatch(/beta +x86_64, aarch64 +2 +beta\/main\.c \(source\.path\)/)
    expect(changed.stdout).toMatch(
      /3 jobs of 2 profiles\n2 changed files since [0-9a-f]{10} of trunk/,
    )
  })

  test('names are unique in a repository of many kernels', async () => {
    const sets = ['--named-set', 'plain:', '--named-set', 'small: boot.memory=64M']
    const args = ['matrix', '*/kernel.yml', 'b*', '!base', '!borrowed', ...sets, '--json', '-']
    const { stdout } = await runCli(args, { cwd: work })
    const { jobs } = JSON.parse(stdout) as Plan
    expect(jobs.map(({ name }) => name)).toEqual([
      ...['one/kernel/x86_64/plain', 'one/kernel/x86_64/small'],
      ...['two/kernel/x86_64/plain', 'two/kernel/x86_64/small'],
      ...['beta/x86_64/plain', 'beta/x86_64/small'],
      ...['beta/aarch64/plain', 'beta/aarch64/small'],
    ])
    expect(new Set(jobs.map(({ artifact }) => artifact)).size).toBe(8)
    expect(jobs.find(({ name }) => name === 'beta/x86_64/plain')?.artifact).toBe(
      'osv-kernel-beta-x86_64',
    )
  })

  test('more than 256 jobs are an error with the remedy, or parts', async () => {
    const sets = Array.from({ length: 300 }, (_, at) => [
      '--named-set',
      `s${at}: boot.memory=${at + 64}M`,
    ]).flat()
    const run = async (...args: readonly string[]): Promise<[number | null, string]> => {
      const { status, stdout, stderr } = await runCli(['matrix', 'alpha', ...sets, ...args], {
        cwd: work,
      })
      return [status, stdout + stderr]
    }
    const [status, text] = await run()
    expect(status).toBe(2)
    expect(text).toContain('300 jobs are more than the 256 that GitHub starts of one matrix')
    expect(text).toContain('shard: 1/2, 2/2')
    const [, all] = await run('--shard', 'all', '--json', '-', '--quiet')
    expect(all).toContain('"shard": [\n   "1/2",\n   "2/2"\n  ]')
    const [, half] = await run('--shard', '2/2', '--quiet')
    expect(half).toContain('150 of 300 jobs of 1 profile, part 2/2')
  })

  test.each<[readonly string[], string]>([
    [['nothing'], 'no profile nothing'],
    [['x*'], 'no profile matches x*'],
    [['--named-set', 'a: boot.memory=64X', 'alpha'], 'alpha/x86_64/a: --set boot.memory=64X: '],
    [['base'], 'profiles/base.yml: the profile has no expect:'],
  ])('%j is exit 2', async (args, message) => {
    const { status, stderr } = await runCli(['matrix', ...args], { cwd: work })
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/^ +at /m)
    expect(status).toBe(2)
  })
})
