import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { mergeSha } from '../../actions-service/rest/samples.js'
import { bot, personalToken, readToken } from '../../actions-service/rest/world.js'
import { sampleVerdict } from '../sample-run.js'
import {
  artifactOf,
  pullRequestEvent,
  resultArtifact,
  startCommentJobs,
  type CommentJobs,
} from './comment-job.js'

jest.setTimeout(60_000)

let jobs: CommentJobs

beforeEach(async () => {
  jobs = await startCommentJobs()
})
afterEach(async () => jobs.leave())

const push = { GITHUB_EVENT_NAME: 'push', GITHUB_SHA: 'd'.repeat(40) }
const marker = (key = 'default'): string => `<!-- osv-kernel-comment: ${key} -->`

describe('one comment', () => {
  test('is created, then edited in place, then left as it is', async () => {
    const first = await jobs.comment()
    expect(first.outputs).toMatchObject({ what: 'created', 'comment-id': '9001', failed: '0' })
    jobs.run.artifacts.push(resultArtifact(2, 'osv-kernel-tiny-x86_64'))
    const second = await jobs.comment()
    expect(second.outputs).toMatchObject({ what: 'updated', 'comment-id': '9001' })
    const third = await jobs.comment()
    expect(third.outputs).toMatchObject({ what: 'unchanged', 'comment-id': '9001' })
    expect(third.outputs['comment-url']).toMatch(/^https:.*#issuecomment-9001$/)
    expect(jobs.service.rest.world.comments).toMatchObject([{ login: bot, writes: 2 }])
    expect(jobs.bodies()[0]).toContain('<!-- attempt: 1 results: 2 -->')
  })

  test('is found among hundreds, and only if the token wrote it', async () => {
    const { comments } = jobs.service.rest
    for (let at = 0; at < 230; at += 1)
      comments.add(7, `${at === 5 ? marker() : ''}\nno. ${at}`, { login: 'eve', type: 'User' })
    const quoted = comments.add(7, `> ${marker()}\n`, { login: bot, type: 'Bot' })
    const own = comments.add(7, `${marker()}\nold`, { login: bot, type: 'Bot' })
    const end = await jobs.comment()
    expect(end.outputs).toMatchObject({ what: 'updated', 'comment-id': String(own.id) })
    expect(jobs.service.rest.world.comments).toHaveLength(232)
    expect(quoted.writes).toBe(1)
    expect(jobs.bodies()[5]).toBe(`${marker()}\nno. 5`)
  })

  test('of each key, and of each user', async () => {
    await jobs.comment()
    const other = await jobs.comment({ key: 'arm64' })
    expect(other.outputs).toMatchObject({ what: 'created' })
    const person = await jobs.comment({ token: personalToken })
    expect(person.outputs).toMatchObject({ what: 'created' })
    expect(jobs.service.rest.world.comments.map(({ login }) => login)).toEqual([bot, bot, 'ada'])
  })

  test('duplicates of its own are removed', async () => {
    for (const body of ['one', 'two', 'three'])
      jobs.service.rest.comments.add(7, `${marker()}\n${body}`, { login: bot, type: 'Bot' })
    expect((await jobs.comment()).outputs).toMatchObject({ what: 'updated', 'comment-id': '9001' })
    expect(jobs.bodies()).toHaveLength(1)
  })
})

describe('jobs at the same moment', () => {
  test('four at once leave one comment', async () => {
    jobs.service.gates.gather('list comments', 4)
    const ends = await Promise.all([1, 2, 3, 4].map(async () => jobs.comment()))
    expect(ends.map(({ status }) => status)).toEqual([0, 0, 0, 0])
    expect(jobs.bodies()).toHaveLength(1)
    const ids = ends.map(({ outputs }) => outputs['comment-id'])
    expect(new Set(ids)).toEqual(new Set(['9001']))
  })

  test('what has more results stays, whoever comes last', async () => {
    await jobs.comment({ artifacts: '*' })
    const full = jobs.bodies()[0]?.replace('results: 1', 'results: 3') ?? ''
    const [comment] = jobs.service.rest.world.comments
    if (comment) comment.body = full
    expect((await jobs.comment()).outputs).toMatchObject({ what: 'unchanged' })
    expect(jobs.bodies()).toEqual([full])
  })

  test('an edit that older results overwrote is made again', async () => {
    await jobs.comment()
    const old = jobs.bodies()[0] ?? ''
    jobs.run.artifacts.push(resultArtifact(2, 'osv-kernel-tiny-x86_64'))
    jobs.service.gates.gather('get comment', 2)
    const running = jobs.comment()
    const [comment] = jobs.service.rest.world.comments
    if (comment === undefined) throw new Error('no comment')
    while (comment.writes < 2) await new Promise(setImmediate)
    comment.body = old
    // Now the step reads the comment back.
    await fetch(`${jobs.service.apiUrl}/repos/octo-org/kernels/issues/comments/9001`)
    expect((await running).outputs).toMatchObject({ what: 'updated' })
    expect(jobs.bodies()[0]).toContain('results: 2')
  })

  test('one that was deleted meanwhile is created again', async () => {
    await jobs.comment()
    jobs.run.artifacts.push(resultArtifact(2, 'osv-kernel-tiny-x86_64'))
    jobs.service.gates.gather('list comments', 2)
    const running = jobs.comment()
    while (jobs.service.calls('list comments') < 3) await new Promise(setImmediate)
    await fetch(`${jobs.service.apiUrl}/repos/octo-org/kernels/issues/7/comments`)
    jobs.service.rest.world.comments.splice(0)
    expect(['created', 'updated']).toContain((await running).outputs.what)
    expect(jobs.bodies()).toHaveLength(1)
  })

  test('a run that is out of date writes nothing', async () => {
    const [pull] = jobs.service.rest.world.pulls
    if (pull) pull.headSha = 'e'.repeat(40)
    const end = await jobs.comment()
    expect(end.outputs).toMatchObject({ what: 'skipped', 'comment-id': '' })
    expect(end.log.join('\n')).toContain('the pull request has moved on from 1111111111')
    expect(jobs.bodies()).toEqual([])
  })

  test('a run that began before another one of the same head does not overwrite it', async () => {
    jobs.service.rest.world.runs.push({ ...jobs.run, id: 1002 })
    await jobs.comment({}, { GITHUB_RUN_ID: '1002' })
    expect((await jobs.comment()).outputs).toMatchObject({ what: 'unchanged' })
    expect(jobs.bodies()[0]).toContain('run: 1002')
    const again = await jobs.comment({}, { GITHUB_RUN_ID: '1002', GITHUB_RUN_ATTEMPT: '2' })
    expect(again.outputs).toMatchObject({ what: 'updated' })
  })
})

describe('nothing to say', () => {
  const onFailure = { mode: 'on-failure' }
  const failing = { verdict: sampleVerdict('panic') }

  test.each([
    ['keep', 'updated', 1, null],
    ['hide', 'hidden', 1, 'RESOLVED'],
    ['delete', 'deleted', 0, null],
  ] as const)('%s', async (whenNothing, what, left, minimized) => {
    const inputs = { ...onFailure, 'when-nothing': whenNothing }
    expect((await jobs.comment(inputs)).outputs).toMatchObject({ what: 'skipped', failed: '0' })
    expect(jobs.bodies()).toEqual([])
    jobs.run.artifacts.splice(0, 1, resultArtifact(1, 'osv-kernel-hello-x86_64', failing))
    expect((await jobs.comment(inputs)).outputs).toMatchObject({ what: 'created', failed: '1' })
    jobs.run.artifacts.splice(0, 1, resultArtifact(1, 'osv-kernel-hello-x86_64'))
    expect((await jobs.comment(inputs)).outputs).toMatchObject({ what })
    expect(jobs.bodies()).toHaveLength(left)
    expect(jobs.service.rest.world.comments[0]?.minimized ?? null).toBe(minimized)
    jobs.run.artifacts.splice(0, 1, resultArtifact(1, 'osv-kernel-hello-x86_64', failing))
    await jobs.comment(inputs)
    expect(jobs.service.rest.world.comments).toMatchObject([{ minimized: null }])
  })

  test('never', async () => {
    const end = await jobs.comment({ mode: 'never' })
    expect(end.outputs).toMatchObject({ what: 'skipped' })
    expect(jobs.service.calls('list comments')).toBe(0)
    expect(end.summaries).toHaveLength(1)
  })
})

describe('what the run is for', () => {
  test('not a pull request: a word, the summary, no comment', async () => {
    const end = await jobs.comment({}, push, {})
    expect(end.status).toBe(0)
    expect(end.log.join('\n')).toContain('No comment: push is not about a pull request')
    expect(end.summaries).toHaveLength(1)
    expect(end.outputs).toMatchObject({ what: 'skipped', failed: '0' })
    expect(jobs.service.calls('list pulls of commit')).toBe(0)
  })

  test('a pull request that only the input names', async () => {
    const dispatch = { GITHUB_EVENT_NAME: 'workflow_dispatch' }
    const end = await jobs.comment({ 'pull-request': '7' }, dispatch, {})
    expect(end.outputs).toMatchObject({ what: 'created' })
    // Where the event says it, the input does not count.
    await jobs.comment({ 'pull-request': '8', key: 'b' })
    expect(jobs.service.rest.world.comments.map(({ issue }) => issue)).toEqual([7, 7])
  })
})

test('late and missing jobs are named', async () => {
  const job = { status: 'completed', startedAt: '2026-01-01T00:00:00Z' } as const
  jobs.run.jobs.push(
    { id: 32, name: 'Kernels / late', ...job, status: 'in_progress', conclusion: null },
    { id: 33, name: 'broken', ...job, conclusion: 'failure' },
    { id: 34, name: 'left', ...job, conclusion: 'skipped' },
    { id: 35, name: 'again', ...job, conclusion: 'failure', startedAt: '2026-01-01T01:00:00Z' },
  )
  jobs.run.artifacts.push(
    resultArtifact(2, 'osv-kernel-again'),
    artifactOf(3, 'osv-kernel-empty', [{ name: 'console.log', content: 'x' }]),
    artifactOf(4, 'osv-kernel-wrong', [{ name: 'result.json', content: '{}' }]),
    artifactOf(5, 'another', [{ name: 'result.json', content: '{}' }]),
  )
  const planned = [
    ['hello/x86_64', 'osv-kernel-hello-x86_64'],
    ...['late', 'broken', 'left', 'again', 'gone'].map((name) => [name, `osv-kernel-${name}`]),
  ]
  const of = { profile: 'hello', arch: 'x86_64' }
  const plan = JSON.stringify({
    include: planned.map(([name, artifact]) => ({ name, artifact, ...of })),
  })
  const end = await jobs.comment({ plan })
  expect(end.outputs).toMatchObject({ what: 'created', failed: '6' })
  const [body = ''] = jobs.bodies()
  for (const name of ['late', 'broken', 'left', 'again', 'gone', 'empty', 'wrong'])
    expect(body).toContain(name)
  expect(body).not.toContain('another')
  expect(end.annotations).toMatchObject([
    { level: 'warning', message: expect.stringContaining('artifact osv-kernel-wrong: ') },
  ])
})

describe('a token that only reads', () => {
  test('is a notice with the way out, and the summary has the comment', async () => {
    const end = await jobs.comment({ token: readToken })
    expect(end.status).toBe(0)
    expect(end.annotations).toEqual([
      { level: 'notice', message: expect.stringContaining('docs/forks.md') },
    ])
    expect(end.annotations[0]?.message).toContain('it needs issues=write; pull_requests=write')
    expect(end.summaries[0]).toContain(marker())
    expect(end.outputs).toMatchObject({ what: 'skipped', failed: '0' })
    expect(jobs.bodies()).toEqual([])
  })

  test('wrong inputs are red, all of them at once', async () => {
    const end = await jobs.comment({ mode: 'often', key: 'a b', 'size-threshold': 'much' })
    expect(end.status).toBe(2)
    expect(end.annotations[0]?.message).toContain('(and 2 more)')
  })
})

test('results of the merge commit and of the head are of the pull request', async () => {
  jobs.run.artifacts.splice(0)
  jobs.run.artifacts.push(resultArtifact(1, 'osv-kernel-hello-x86_64', { revision: mergeSha }))
  expect((await jobs.comment({}, {}, pullRequestEvent)).outputs).toMatchObject({ what: 'created' })
})
