import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { restFaults } from '../../actions-service/faults.js'
import { resultArtifact, startCommentJobs, type CommentJobs } from './comment-job.js'

/** They wait for a service that does not answer, and share the machine. */
jest.setTimeout(60_000)

let jobs: CommentJobs

beforeEach(async () => {
  jobs = await startCommentJobs()
})
afterEach(async () => jobs.leave())

type Name = keyof typeof restFaults

const refusals: readonly Name[] = [
  ...(['readOnly', 'unauthorized', 'notFound', 'conflict', 'invalid', 'locked'] as const),
  ...(['tooMany', 'secondaryLimit', 'primaryLimit', 'serverError', 'badGateway'] as const),
  ...(['notJson', 'truncate'] as const),
]
const brief: readonly Name[] = ['readOnly', 'notFound', 'tooMany', 'serverError']
const others = ['graphql', 'list artifacts', 'download artifact', 'GET blob']
const pair = (operation: string, fault: Name): readonly [string, Name] => [operation, fault]
const all = [
  ...['list comments', 'create comment'].flatMap((one) =>
    refusals.map((fault) => pair(one, fault)),
  ),
  ...['get pull', ...others].flatMap((one) => brief.map((fault) => pair(one, fault))),
]

describe('a service that refuses or is broken never fails the job', () => {
  test.each(all)('%s: %s', async (operation, fault) => {
    jobs.service.faults.set(operation, restFaults[fault])
    const end = await jobs.comment({ 'service-wait': '1s' })
    expect(end.status).toBe(0)
    expect(end.annotations.filter(({ level }) => level === 'error')).toEqual([])
    expect(end.outputs.what).toBeDefined()
    expect(jobs.bodies().length).toBeLessThanOrEqual(1)
  })

  test.each([
    ['create comment', 'stall'],
    ['GET blob', 'hang'],
  ] as const)(
    '%s: %s',
    async (operation, fault) => {
      jobs.service.faults.set(operation, restFaults[fault])
      const end = await jobs.comment({ 'service-wait': '1s' })
      expect(end.status).toBe(0)
      expect(end.annotations.filter(({ level }) => level === 'error')).toEqual([])
      expect(end.annotations.map(({ message }) => message).join('\n')).toContain('no answer')
      expect(jobs.service.calls(operation)).toBe(1)
    },
    20_000,
  )
})

describe('an edit that is refused', () => {
  test.each<[Name, string]>([
    ['readOnly', 'skipped'],
    ['notFound', 'skipped'],
    ['conflict', 'skipped'],
    ['invalid', 'skipped'],
    ['locked', 'skipped'],
    ['tooMany', 'skipped'],
    ['serverError', 'skipped'],
  ])('%s', async (fault, what) => {
    await jobs.comment()
    jobs.service.faults.set('edit comment', restFaults[fault])
    const end = await jobs.comment({}, { GITHUB_RUN_ATTEMPT: '2' })
    expect([end.status, end.outputs.what]).toEqual([0, what])
    expect(end.summaries).toHaveLength(1)
  })
})

test('a new comment whose answer gets lost is not created again', async () => {
  jobs.service.faults.set('create comment', restFaults.truncate, 1)
  expect((await jobs.comment()).outputs).toMatchObject({ what: 'updated' })
  expect(jobs.service.calls('create comment')).toBe(1)
  expect(jobs.bodies()).toHaveLength(1)
})

test('one archive that the storage withholds leaves the others', async () => {
  jobs.run.artifacts.push(resultArtifact(2, 'osv-kernel-tiny-x86_64'))
  jobs.service.faults.set('GET blob', restFaults.notFound, 1)
  const end = await jobs.comment()
  expect(end.outputs).toMatchObject({ what: 'created', failed: '1' })
  expect(jobs.bodies()[0]).toContain('results: 1')
  expect(jobs.service.calls('GET blob')).toBe(2)
})

test('a list that never comes', async () => {
  jobs.service.faults.set('list comments', restFaults.hang)
  const end = await jobs.comment({ 'service-wait': '1s' })
  expect(end.status).toBe(0)
  expect(end.annotations.map(({ message }) => message).join('\n')).toContain('no answer')
  expect(jobs.service.calls('list comments')).toBe(1)
})

describe('what passes is tried again', () => {
  test.each<[Name, number]>([
    ['serverError', 2],
    ['badGateway', 2],
    ['shortLimit', 2],
    ['conflict', 1],
  ])('%s, %i times', async (fault, times) => {
    jobs.service.faults.set('create comment', restFaults[fault], times)
    expect((await jobs.comment()).outputs).toMatchObject({ what: 'created' })
    expect(jobs.bodies()).toHaveLength(1)
  })

  test('a long Retry-After is not waited for, and nothing is asked after it', async () => {
    jobs.service.faults.set('get pull', restFaults.tooMany)
    const end = await jobs.comment()
    expect(end.outputs).toMatchObject({ what: 'skipped' })
    expect(jobs.service.calls('get pull')).toBe(1)
    expect(jobs.service.calls('create comment')).toBe(0)
  })
})
