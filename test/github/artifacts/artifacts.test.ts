import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import artifact from '@actions/artifact'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { artifactUploader } from '../../../src/github/artifacts/artifacts.js'
import { faults } from '../../actions-service/faults.js'
import { makeToken } from '../../actions-service/token.js'
import { enterServiceEnvironment, type ServiceEnvironment } from '../service-environment.js'

describe('artifacts, with the real client', () => {
  let environment: ServiceEnvironment
  let root: string
  let files: readonly string[]
  const upload = artifactUploader()

  beforeEach(async () => {
    environment = await enterServiceEnvironment()
    root = path.join(environment.root, 'out')
    await mkdir(path.join(root, 'deep'), { recursive: true })
    files = [path.join(root, 'result.json'), path.join(root, 'deep', 'console.log')]
    await Promise.all(files.map(async (file) => writeFile(file, `content of ${file}`)))
  })
  afterEach(async () => environment.leave())

  test('uploaded files can be downloaded, with their paths', async () => {
    expect(await upload({ name: 'kernel', files, root })).toEqual({
      state: 'uploaded',
      name: 'kernel',
    })
    const { artifact: found } = await artifact.getArtifact('kernel')
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

  test('a name that is taken gets a number', async () => {
    const names = []
    for (let round = 0; round < 3; round += 1) names.push(await upload({ name: 'k', files, root }))
    expect(names.map((one) => 'name' in one && one.name)).toEqual(['k', 'k-2', 'k-3'])
    expect(environment.service.artifacts.artifacts).toHaveLength(3)
  })

  test('the same name in another run is free', async () => {
    await upload({ name: 'k', files, root })
    process.env.ACTIONS_RUNTIME_TOKEN = makeToken({ runId: 'another-run' })
    expect(await upload({ name: 'k', files, root })).toEqual({ state: 'uploaded', name: 'k' })
  })

  test('nothing to upload makes no request', async () => {
    expect(await upload({ name: 'k', files: [], root })).toEqual({ state: 'nothing' })
    expect(environment.service.calls('CreateArtifact')).toBe(0)
  })

  test('gives up after too many conflicts', async () => {
    environment.service.faults.set('CreateArtifact', faults.conflict)
    expect(await upload({ name: 'k', files, root })).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('409'),
    })
    expect(environment.service.calls('CreateArtifact')).toBe(9)
  })

  test('a refusal is returned as a reason, not thrown', async () => {
    environment.service.faults.set('FinalizeArtifact', faults.badRequest)
    expect(await upload({ name: 'k', files, root })).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('injected bad request'),
    })
  })

  test('no service', async () => {
    delete process.env.ACTIONS_RESULTS_URL
    expect(await upload({ name: 'k', files, root })).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('ACTIONS_RESULTS_URL'),
    })
  })

  test('a missing file', async () => {
    const gone = [...files, path.join(root, 'gone')]
    expect(await upload({ name: 'k', files: gone, root })).toMatchObject({ state: 'failed' })
  })
})
