import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import artifact from '@actions/artifact'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import {
  artifactUploader,
  type Upload,
  type Uploaded,
} from '../../../src/github/artifacts/artifacts.js'
import { faults } from '../../actions-service/faults.js'
import { makeToken } from '../../actions-service/token.js'
import { enterServiceEnvironment, type ServiceEnvironment } from '../service-environment.js'

const job = { id: 'kernel', runner: 'one', attempt: 1 }

describe('artifacts, with the real client', () => {
  let environment: ServiceEnvironment
  let root: string
  let files: readonly string[]
  const send = artifactUploader()
  const upload = async (changes: Partial<Upload> & Pick<Upload, 'name'>): Promise<Uploaded> =>
    send({ files, root, job, wasBegun: false, options: {}, ...changes })

  beforeEach(async () => {
    environment = await enterServiceEnvironment()
    root = path.join(environment.root, 'out')
    await mkdir(path.join(root, 'deep'), { recursive: true })
    files = [path.join(root, 'result.json'), path.join(root, 'deep', 'console.log')]
    await Promise.all(files.map(async (file) => writeFile(file, `content of ${file}`)))
  })
  afterEach(async () => environment.leave())

  test('uploaded files can be downloaded, with their paths', async () => {
    const uploaded = await upload({ name: 'kernel' })
    const { artifact: found } = await artifact.getArtifact('kernel')
    expect(uploaded).toEqual({
      state: 'uploaded',
      name: 'kernel',
      id: found.id,
      digest: found.digest?.replace('sha256:', ''),
      replaced: false,
    })
    const target = path.join(environment.root, 'downloaded')
    const { digestMismatch } = await artifact.downloadArtifact(found.id, {
      path: target,
      ...(found.digest === undefined ? {} : { expectedHash: found.digest }),
    })
    expect(digestMismatch).toBe(false)
    expect(await readFile(path.join(target, 'deep', 'console.log'), 'utf8')).toBe(
      `content of ${files[1] ?? ''}`,
    )
  })

  const nameOf = (uploaded: Uploaded): string | undefined =>
    uploaded.state === 'uploaded' ? uploaded.name : uploaded.state
  const names = (): readonly string[] =>
    environment.service.artifacts.artifacts.map(({ name }) => name)

  test("another job's artifact stays", async () => {
    const jobs = ['a', 'b', 'b'].map((id, index) => ({ ...job, id, runner: `runner ${index}` }))
    const uploads = []
    for (const one of jobs) uploads.push(await upload({ name: 'k', job: one }))
    expect(uploads.map(nameOf)).toEqual(['k', 'k-b', 'k-b-runner-2'])
    expect(names()).toEqual(['k', 'k-b', 'k-b-runner-2'])
    expect(await upload({ name: 'k', job: jobs[2] ?? job })).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('409'),
    })
  })

  test('a job that is run again replaces its artifact', async () => {
    const first = await upload({ name: 'k' })
    await writeFile(files[0] ?? '', 'new')
    const second = await upload({ name: 'k', job: { ...job, attempt: 2 } })
    expect(second).toMatchObject({ state: 'uploaded', name: 'k', replaced: true })
    expect(names()).toEqual(['k'])
    const digestOf = (uploaded: Uploaded): unknown => 'digest' in uploaded && uploaded.digest
    expect(digestOf(second)).not.toBe(digestOf(first))
  })

  test('and that of the longer name, if it had to give way before', async () => {
    await upload({ name: 'k', job: { ...job, id: 'other' } })
    await upload({ name: 'k' })
    const again = await upload({ name: 'k', job: { ...job, attempt: 2 } })
    expect(again).toMatchObject({ name: 'k-kernel', replaced: true })
    expect(names()).toEqual(['k', 'k-kernel'])
  })

  test('post does not take what main left half done for the artifact of another job', async () => {
    environment.service.faults.set('FinalizeArtifact', faults.badRequest, 1)
    expect(await upload({ name: 'k' })).toMatchObject({ state: 'failed' })
    const left = await upload({ name: 'k', wasBegun: true })
    expect(left).toMatchObject({ state: 'uploaded', name: 'k-kernel' })
  })

  test('the days that the artifact is kept', async () => {
    await upload({ name: 'k', options: { retentionDays: 3, compressionLevel: 0 } })
    const [{ expiresAt } = {}] = environment.service.artifacts.artifacts
    const days = (Date.parse(expiresAt ?? '') - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(3)
  })

  test('the same name in another run is free', async () => {
    await upload({ name: 'k' })
    process.env.ACTIONS_RUNTIME_TOKEN = makeToken({ runId: 'another-run' })
    expect(await upload({ name: 'k' })).toMatchObject({ state: 'uploaded', name: 'k' })
  })

  test('nothing to upload makes no request', async () => {
    expect(await upload({ name: 'k', files: [] })).toEqual({ state: 'nothing' })
    expect(environment.service.calls('CreateArtifact')).toBe(0)
  })

  test('a refusal is returned as a reason, not thrown', async () => {
    environment.service.faults.set('FinalizeArtifact', faults.badRequest)
    expect(await upload({ name: 'k' })).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('injected bad request'),
    })
  })

  test.each([
    ['no service', 'ACTIONS_RESULTS_URL', ''],
    ['GitHub Enterprise Server', 'GITHUB_SERVER_URL', 'https://github.example.com'],
  ])('%s is not a failure, and costs no request', async (_, name, value) => {
    if (value === '') Reflect.deleteProperty(process.env, name)
    else process.env[name] = value
    expect(await upload({ name: 'k' })).toMatchObject({ state: 'unsupported' })
    expect(environment.service.calls('CreateArtifact')).toBe(0)
  })

  test('a missing file', async () => {
    const gone = [...files, path.join(root, 'gone')]
    expect(await upload({ name: 'k', files: gone })).toMatchObject({ state: 'failed' })
  })
})
