import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readToken } from '../../actions-service/rest/world.js'
import { restFaults } from '../../actions-service/faults.js'
import { sampleVerdict } from '../sample-run.js'
import { startReleaseJobs, type ReleaseJobs } from './release-job.js'

let jobs: ReleaseJobs
beforeEach(async () => {
  jobs = await startReleaseJobs()
  jobs.leave('micro', 'an image')
})
afterEach(async () => jobs.close())

const releases = (): ReleaseJobs['service']['rest']['releases'] => jobs.service.rest.releases
const assets = (): readonly string[] =>
  (releases().all[0]?.assets ?? []).map(({ name, content }) => `${name} ${content.length}`)
const messages = (end: { readonly annotations: readonly { readonly message: string }[] }): string =>
  end.annotations.map(({ message }) => message).join('\n')

test('a draft with the files, their checksums and notes', async () => {
  const end = await jobs.release()
  expect(end.status).toBe(0)
  const [draft] = releases().all
  expect(draft).toMatchObject({ tag: 'v1.2', name: 'v1.2', draft: true })
  expect(draft?.body).toContain('| `micro/x86_64` | 8 B |')
  expect(draft?.assets.map(({ name }) => name)).toEqual([
    ...['micro-x86_64-v1.2.img', 'micro-x86_64-v1.2.cdx.json', 'micro-x86_64-v1.2.result.json'],
    ...['kernels-v1.2.cdx.json', 'SHA256SUMS'],
  ])
  expect(end.outputs).toMatchObject({ 'release-id': String(draft?.id), 'oci-layout': '' })
})

test('a second run sends what changed, and keeps what others wrote', async () => {
  await jobs.release()
  const [draft] = releases().all
  if (draft === undefined) throw new Error('no draft')
  draft.body = `# My words\n\n${draft.body}\nThe end.`
  releases().addAsset(draft, 'by-hand.txt', 'mine')
  jobs.leave('micro', 'another image')
  const uploads = jobs.service.calls('upload asset')
  expect((await jobs.release()).status).toBe(0)
  expect(releases().all).toHaveLength(1)
  expect(assets()).toContain('micro-x86_64-v1.2.img 13')
  expect(assets()).toContain('by-hand.txt 4')
  expect(draft.body).toMatch(/^# My words\n\n<!--[^]*\| 13 B \|[^]*-->\nThe end\.$/)
  const again = jobs.service.calls('upload asset')
  expect(again - uploads).toBe(5)
  await jobs.release()
  expect(jobs.service.calls('upload asset')).toBe(again)
})

test('draft: false publishes when all files are there', async () => {
  const end = await jobs.release({ draft: 'false' })
  expect([end.status, releases().all[0]?.draft]).toEqual([0, false])
  expect(assets()).toHaveLength(5)
})

test('a release that is public is not touched', async () => {
  releases().add({ tag: 'v1.2', draft: false, body: 'as it was' })
  const end = await jobs.release()
  expect([end.status, messages(end)]).toEqual([2, expect.stringContaining('released already')])
  expect(releases().all).toMatchObject([{ body: 'as it was', assets: [] }])
})

test('options are compared with the records of the release before', async () => {
  const config = (value: string): object => ({
    config: {
      ...{ requested: { NET: value }, effective: { NET: value }, mismatches: [], explained: {} },
    },
  })
  jobs.leave('micro', 'an image', config('n'))
  await jobs.release({ draft: 'false', tag: 'v1.1' })
  jobs.leave('micro', 'an image', config('y'))
  await jobs.release()
  expect(releases().all[0]?.body).toContain('| `micro/x86_64` | `NET` | `n` | `y` |')
})

test('a server without digests: sizes are compared, and files are sent again', async () => {
  releases().hasDigests = false
  await jobs.release()
  expect((await jobs.release()).status).toBe(0)
  expect(jobs.service.calls('upload asset')).toBe(10)
})

test('a file that arrived otherwise than it was sent', async () => {
  releases().lostBytes = 1
  const end = await jobs.release()
  expect([end.status, messages(end)]).toEqual([
    ...[3, expect.stringContaining('micro-x86_64-v1.2.img: it has 7 bytes instead of 8')],
  ])
  expect(releases().all[0]?.draft).toBe(true)
})

test('what a broken upload left is replaced', async () => {
  const draft = releases().add({ tag: 'v1.2' })
  const half = {
    id: 1,
    name: 'micro-x86_64-v1.2.img',
    content: Buffer.from('an'),
    state: 'starter',
  }
  draft.assets.push({ ...half, state: 'starter' })
  jobs.service.faults.set('upload asset', restFaults.badGateway, 1)
  expect((await jobs.release()).status).toBe(0)
  expect(assets()).toContain('micro-x86_64-v1.2.img 8')
})

describe('no release', () => {
  test.each<[string, () => void, Readonly<Record<string, string>>, string]>([
    [
      'of a kernel that failed',
      () => jobs.leave('other', 'x', { verdict: sampleVerdict('panic') }),
      {},
      'a kernel did not pass',
    ],
    [
      'of a plan whose job left nothing',
      () => undefined,
      {
        plan: JSON.stringify({
          include: [
            { name: 'b/x86_64', profile: 'b', arch: 'x86_64', artifact: 'osv-kernel-b-x86_64' },
          ],
        }),
      },
      'a kernel of the plan has no result',
    ],
    ['of what is not a tag', () => undefined, { tag: 'a b' }, 'expected the name of a tag'],
    ['without results', () => undefined, { results: 'nowhere' }, 'no folder'],
  ])('%s', async (_, prepare, inputs, message) => {
    prepare()
    const end = await jobs.release(inputs)
    expect([end.status, messages(end)]).toEqual([2, expect.stringContaining(message)])
    expect(releases().all).toEqual([])
    expect(jobs.service.calls('list releases')).toBe(0)
  })

  test('on a branch', async () => {
    const end = await jobs.release({}, { GITHUB_REF: 'refs/heads/main' })
    expect([end.status, messages(end)]).toEqual([2, expect.stringContaining('push: tags:')])
  })
})

describe('a service that refuses or is broken is a failure with a remedy', () => {
  const writes = ['create release', 'upload asset', 'list releases']
  test.each([
    ...writes.map((operation) => [operation, 'readOnly', 'contents: write'] as const),
    ...writes.map((operation) => [operation, 'serverError', 'run the job again'] as const),
    ...writes.map((operation) => [operation, 'invalid', 'rules of the repository'] as const),
    ['create release', 'tooMany', 'run the job again later'] as const,
    ['upload asset', 'notJson', 'run the job again'] as const,
  ])('%s: %s', async (operation, fault, remedy) => {
    jobs.service.faults.set(operation, restFaults[fault])
    const end = await jobs.release({ 'service-wait': '1s' })
    expect([end.status, messages(end)]).toEqual([3, expect.stringContaining(remedy)])
    expect(releases().all.every(({ draft }) => draft)).toBe(true)
  })

  test('a token that only reads', async () => {
    const end = await jobs.release({ token: readToken })
    expect([end.status, messages(end)]).toEqual([3, expect.stringContaining('contents: write')])
  })

  test('a service that does not answer', async () => {
    jobs.service.faults.set('create release', restFaults.hang)
    const end = await jobs.release({ 'service-wait': '1s' })
    expect([end.status, messages(end)]).toEqual([3, expect.stringContaining('service-wait')])
  }, 20_000)
})
