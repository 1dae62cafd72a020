import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { planSchema } from '../../../src/plan/plan-schema.js'
import { beginJob, runPhase, type PhaseEnd } from '../../actions-service/mini-runner.js'
import { startActionsService } from '../../actions-service/service.js'
import { makeToken } from '../../actions-service/token.js'
import { repository } from '../command-line.js'
import {
  files,
  git,
  makeRepositories,
  origin,
  pullRequest,
  removeRepositories,
  root,
  verdicts,
  type Plan,
} from './repositories.js'

/** The shipped plan of jobs, in a job of a runner. */
const plan = path.join(repository, 'dist/plan.js')

beforeAll(makeRepositories)
afterAll(removeRepositories)

function readPlan(file: string): Plan {
  const plan = JSON.parse(readFileSync(file, 'utf8')) as Plan
  expect(planSchema.parse(plan)).toEqual(plan)
  return plan
}

async function planIn(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
  event: Readonly<Record<string, unknown>> = {},
  service: { readonly resultsUrl: string; readonly token: string } = { resultsUrl: '', token: '' },
): Promise<PhaseEnd & { readonly plan: Plan | undefined }> {
  const job = {
    node: path.join(repository, 'node_modules/node/bin/node'),
    ...{ workspace, event, temp: path.join(root, 'temp'), ...service },
  }
  await beginJob(job)
  const end = await runPhase(job, plan, {
    inputs,
    env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'trunk', ...env },
  })
  const file = end.outputs.plan ?? ''
  return {
    ...end,
    plan: existsSync(file) ? readPlan(file) : undefined,
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

  test('the plan is left for the job that comments, and again by the next attempt', async () => {
    const workspace = pullRequest({ 'docs/a.md': 'words\n' }, 2)
    const service = await startActionsService()
    try {
      const place = { resultsUrl: service.url, token: makeToken() }
      const inputs = { profiles: 'alpha', upload: 'true' }
      for (const attempt of ['1', '2']) {
        const end = await planIn(workspace, inputs, { GITHUB_RUN_ATTEMPT: attempt }, {}, place)
        expect(end.log).toContain('Uploaded artifact osv-kernel-plan')
        const kept = service.artifacts.artifacts.filter(({ digest }) => digest !== null)
        expect(kept.map(({ name }) => name)).toEqual(['osv-kernel-plan'])
      }
    } finally {
      await service.close()
    }
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
