import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { restFaults } from '../faults.js'
import { startActionsService, type ActionsService } from '../service.js'
import { bot, personalToken, readToken, writeToken } from './world.js'
import { samplePull, sampleRun } from './samples.js'

/** What is checked is what GitHub does: else the tests of comments would prove nothing. */
let service: ActionsService

beforeEach(async () => {
  service = await startActionsService()
  service.rest.world.pulls.push(samplePull())
})
afterEach(async () => service.close())

async function call(
  method: string,
  path: string,
  { token = writeToken, body }: { readonly token?: string; readonly body?: object } = {},
): Promise<{ readonly status: number; readonly headers: Headers; readonly json: unknown }> {
  const response = await fetch(`${service.apiUrl}${path}`, {
    method,
    redirect: 'manual',
    headers: { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const json: unknown = text === '' ? null : JSON.parse(text)
  return { status: response.status, headers: response.headers, json }
}

const issue = '/repos/octo-org/kernels/issues/7/comments'
const comment = '/repos/octo-org/kernels/issues/comments'

describe('comments', () => {
  test('are created, edited, hidden and deleted', async () => {
    const created = await call('POST', issue, { body: { body: 'one' } })
    expect(created).toMatchObject({ status: 201, json: { user: { login: bot }, body: 'one' } })
    const { id, node_id: node } = created.json as { id: number; node_id: string }
    expect((await call('PATCH', `${comment}/${id}`, { body: { body: 'two' } })).status).toBe(200)
    const query = 'mutation { minimizeComment }'
    await call('POST', '/graphql', {
      body: { query, variables: { id: node, classifier: 'RESOLVED' } },
    })
    expect(service.rest.world.comments).toMatchObject([
      { body: 'two', writes: 2, minimized: 'RESOLVED' },
    ])
    expect((await call('DELETE', `${comment}/${id}`)).status).toBe(204)
    expect((await call('DELETE', `${comment}/${id}`)).status).toBe(404)
  })

  test('are listed in pages', async () => {
    for (let at = 0; at < 250; at += 1)
      service.rest.comments.add(7, `number ${at}`, { login: 'ada', type: 'User' })
    const sizes: number[] = []
    let path: string | undefined = `${issue}?per_page=100`
    while (path !== undefined) {
      const { json, headers } = await call('GET', path)
      sizes.push((json as unknown[]).length)
      const next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1]
      path = next?.slice(service.apiUrl.length)
    }
    expect(sizes).toEqual([100, 100, 50])
  })

  test.each<[string, string, number]>([
    ['a token that only reads', readToken, 403],
    ['no token', '', 401],
    ['a personal token', personalToken, 201],
  ])('%s', async (_, token, status) => {
    expect((await call('POST', issue, { token, body: { body: 'x' } })).status).toBe(status)
  })

  test.each<[string, string, number]>([
    ['too long', 'x'.repeat(65_537), 422],
    ['empty', '', 422],
    ['as long as may be', 'x'.repeat(65_536), 201],
  ])('a body that is %s', async (_, body, status) => {
    expect((await call('POST', issue, { body: { body } })).status).toBe(status)
  })

  test('another repository, another issue', async () => {
    const elsewhere = '/repos/octo-org/other/issues/7/comments'
    expect((await call('POST', elsewhere, { body: { body: 'x' } })).status).toBe(404)
    expect((await call('GET', issue.replace('7', '8'))).status).toBe(404)
  })
})

test('who one is: an app asks GraphQL, a user may ask REST', async () => {
  const viewer = { query: '{ viewer { login } }' }
  expect((await call('GET', '/user')).status).toBe(403)
  expect((await call('GET', '/user', { token: personalToken })).json).toMatchObject({
    login: 'ada',
  })
  expect((await call('POST', '/graphql', { body: viewer })).json).toEqual({
    data: { viewer: { login: bot } },
  })
})

test('a run, its jobs and its artifacts, which lie elsewhere', async () => {
  const content = Buffer.from('not a zip')
  const artifact = { id: 5, name: 'a', content, createdAt: '2026-01-01T00:01:00Z', expired: false }
  service.rest.world.runs.push({ ...sampleRun(), artifacts: [artifact] })
  const run = '/repos/octo-org/kernels/actions/runs/1001'
  expect((await call('GET', run)).json).toMatchObject({ event: 'pull_request', pull_requests: [] })
  expect((await call('GET', `${run}/jobs`)).json).toMatchObject({ total_count: 1 })
  expect((await call('GET', `${run}/artifacts`)).json).toMatchObject({
    artifacts: [{ id: 5, size_in_bytes: 9 }],
  })
  const { status, headers } = await call('GET', '/repos/octo-org/kernels/actions/artifacts/5/zip')
  expect(status).toBe(302)
  const stored = headers.get('location') ?? ''
  expect(await (await fetch(stored)).text()).toBe('not a zip')
  const part = await fetch(stored, { headers: { range: 'bytes=4-4' } })
  expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([
    ...[206, 'a', 'bytes 4-4/9'],
  ])
})

test('the pull request of a commit: of a fork only by its branch', async () => {
  const pull = samplePull()
  const commits = '/repos/octo-org/kernels/commits'
  expect((await call('GET', `${commits}/${pull.headSha}/pulls`)).json).toEqual([])
  const list = '/repos/octo-org/kernels/pulls?head=mona:feature'
  expect((await call('GET', list)).json).toMatchObject([{ number: 7, head: { sha: pull.headSha } }])
  expect((await call('GET', `${commits}/${pull.mergeSha}`)).json).toMatchObject({
    parents: [{}, { sha: pull.headSha }],
  })
})

test('faults by operation, a number of times', async () => {
  service.faults.set('create comment', restFaults.secondaryLimit, 1)
  const refused = await call('POST', issue, { body: { body: 'x' } })
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([403, '60'])
  expect((await call('POST', issue, { body: { body: 'x' } })).status).toBe(201)
  expect(service.calls('create comment')).toBe(2)
})

test('jobs that meet all see what was there before', async () => {
  service.gates.gather('list comments', 2)
  const both = await Promise.all([call('GET', issue), call('GET', issue)])
  expect(both.map(({ json }) => json)).toEqual([[], []])
})
