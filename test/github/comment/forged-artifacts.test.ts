import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { headSha, mergeSha, samplePull } from '../../actions-service/rest/samples.js'
import type { RunArtifact } from '../../actions-service/rest/world.js'
import { writeZip, type Member } from '../../formats/zip/zip-writer.js'
import type { Recorded } from '../fake-action.js'
import {
  artifactOf,
  resultArtifact,
  resultMember,
  secondStage,
  startCommentJobs,
  type CommentJobs,
} from './comment-job.js'

jest.setTimeout(60_000)

let jobs: CommentJobs

beforeEach(async () => {
  jobs = await startCommentJobs()
})
afterEach(async () => jobs.leave())

async function secondStageOf(
  inputs: Readonly<Record<string, string>> = {},
  changes: object = {},
): Promise<Recorded & { readonly status: number }> {
  const { env, event } = secondStage
  const run = { ...event.workflow_run, ...changes }
  return jobs.comment(inputs, env, { workflow_run: run })
}

function expectNothing(end: Recorded & { readonly status: number }, reason: RegExp): void {
  expect(end.status).toBe(0)
  expect(jobs.bodies()).toEqual([])
  expect(end.outputs.what).toBe('skipped')
  expect(end.summaries).toEqual([])
  expect(end.annotations.map(({ message }) => message).join('\n')).toMatch(reason)
  expect(end.annotations.filter(({ level }) => level === 'error')).toEqual([])
}

test('a folder of results that something else unpacked is not read', async () => {
  jobs.run.artifacts.splice(0)
  expectNothing(await secondStageOf({ results: 'test/report/cases/pass' }), /there are no results/)
  expect(jobs.service.calls('list artifacts')).toBe(1)
})

test('the results of a fork become a comment on its pull request', async () => {
  jobs.run.artifacts.splice(0)
  jobs.run.artifacts.push(resultArtifact(1, 'osv-kernel-hello', { revision: mergeSha }))
  const plan = {
    include: [{ name: 'hello', profile: 'hello', arch: 'x86_64', artifact: 'osv-kernel-hello' }],
  }
  const member = { name: 'plan-plan.json', content: JSON.stringify(plan) }
  jobs.run.artifacts.push(artifactOf(2, 'osv-kernel-plan', [member]))
  const end = await secondStageOf({ workflow: 'kernels.yml' })
  expect(end.annotations).toEqual([])
  expect(end.outputs).toMatchObject({ what: 'created', failed: '0' })
  expect(jobs.service.rest.world.comments).toMatchObject([{ issue: 7 }])
  expect(jobs.bodies()[0]).toContain(`head: ${headSha} run: 1001`)
})

const good = resultMember()
const many = Array.from({ length: 20_001 }, (_, at) => ({ name: `f${at}`, content: '' }))
const text = (content: string): Member[] => [{ name: 'result.json', content }]
const json = (changes: object): Member[] =>
  text(JSON.stringify({ ...(JSON.parse(String(good.content)) as object), ...changes }))

const forged: readonly (readonly [string, readonly Member[] | Partial<RunArtifact>, RegExp])[] = [
  ['a path out of the folder', [good, { name: '../../.ssh/key', content: 'x' }], /relative path/],
  ['an absolute path', [good, { name: '/etc/cron.d/x', content: 'x' }], /absolute path/],
  ['a link', [{ name: 'result.json', content: '/etc/passwd', mode: 0o120777 }], /is a link/],
  ['10 GB', [{ ...good, bytes: 10e9, isZip64: true }], /10000000000 bytes/],
  ['a lie about its size', [{ ...good, content: ' '.repeat(30e6), bytes: 100 }], /too many bytes/],
  ['very many entries', [good, ...many], /more than 20000/],
  ['two results', [good, good], /is there twice/],
  ['an encrypted result', [{ ...good, isEncrypted: true }], /is encrypted/],
  ['an archive in the archive', text(writeZip([good]).toString('latin1')), /not JSON/],
  ['no archive', { content: Buffer.from('no zip') }, /End of central directory|not a zip/],
  ['not what the service lists', { digest: `sha256:${'0'.repeat(64)}` }, /its digest is/],
  ['text', text('hello'), /not JSON/],
  ['a key twice', text('{"profile":1,"profile":2}'), /is there twice in one object/],
  ['another schema', text('{"schemaVersion":2}'), /is not a result\.json of schema version 1/],
  ['a foreign pull request number', json({ pullRequest: 8 }), /pullRequest/],
  [
    'a sum that is not one',
    json({ tests: { passed: 3, failed: 0, skipped: 0, cases: [] } }),
    /tests/,
  ],
  [
    'a path in the result',
    json({ artifacts: [{ role: 'image', path: '../x', bytes: 1, sha256: 'a' }] }),
    /relative path/,
  ],
  [
    'another commit',
    json({ revision: 'e'.repeat(40) }),
    /neither the head 1111111111 nor its merge/,
  ],
  ['no commit', json({ revision: 'main' }), /names no commit/],
]

describe('a forged artifact is refused, with a reason, without a comment', () => {
  test.each(forged)('%s', async (_, made, reason) => {
    const honest = artifactOf(9, 'osv-kernel-forged', [good])
    jobs.run.artifacts.push(
      'length' in made ? artifactOf(9, 'osv-kernel-forged', made) : { ...honest, ...made },
    )
    expectNothing(await secondStageOf(), reason)
  })

  test('so is a plan', async () => {
    const content = '{"include":[{"name":1}]}'
    jobs.run.artifacts.push(artifactOf(2, 'osv-kernel-plan', [{ name: 'plan-a.json', content }]))
    expectNothing(await secondStageOf(), /plan: not a plan of jobs/)
  })
})

describe('a run that is not what the event says', () => {
  test.each<[string, object, RegExp]>([
    ['another repository', { repository: 'eve/kernels' }, /the run is of eve\/kernels/],
    ['another event', { event: 'push' }, /the run was for push/],
    ['another head', { headSha: 'e'.repeat(40) }, /the run is of e{40}/],
    ['another workflow', { path: '.github/workflows/evil.yml' }, /of the workflow evil\.yml/],
    ['a deleted fork', { headRepository: null }, /the fork was deleted/],
  ])('%s', async (_, changes, reason) => {
    const { runs } = jobs.service.rest.world
    runs.splice(0, 1, { ...jobs.run, ...changes })
    expectNothing(await secondStageOf({ workflow: 'kernels.yml' }), reason)
  })

  test('a run for a push', async () => {
    expectNothing(await secondStageOf({}, { event: 'push' }), /for push, not for a pull request/)
  })
})

describe('the pull request is found by the head of the run alone', () => {
  const { pulls } = { pulls: () => jobs.service.rest.world.pulls }

  test.each<[string, () => unknown, RegExp]>([
    [
      // The API compares the owner and the branch alone.
      'of another fork',
      () => pulls().splice(0, 1, samplePull({ headRepository: 'mona/other-kernels' })),
      /no open pull request/,
    ],
    [
      'that is closed',
      () => {
        const headRepository = 'octo-org/kernels'
        jobs.service.rest.world.runs.splice(0, 1, { ...jobs.run, headRepository })
        pulls().splice(0, 1, samplePull({ state: 'closed', headRepository }))
      },
      /no open pull request/,
    ],
    [
      'that moved on',
      () => pulls().splice(0, 1, samplePull({ headSha: 'e'.repeat(40) })),
      /has moved on/,
    ],
    ['twice', () => pulls().push(samplePull({ number: 8 })), /#7 and #8 have the same head/],
  ])('one %s', async (_, change, reason) => {
    change()
    expectNothing(await secondStageOf(), reason)
  })

  test('the input does not count', async () => {
    pulls().push(samplePull({ number: 8, headSha: 'e'.repeat(40) }))
    await secondStageOf({ 'pull-request': '8' })
    expect(jobs.service.rest.world.comments.map(({ issue }) => issue)).toEqual([7])
  })
})
