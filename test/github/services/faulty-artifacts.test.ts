import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { artifactUploader, type Uploaded } from '../../../src/github/artifacts/artifacts.js'
import { limitedUpload } from '../../../src/github/services/limited-upload.js'
import {
  createServiceCalls,
  type ServiceCalls,
} from '../../../src/github/services/service-calls.js'
import { newServiceRecord } from '../../../src/github/services/service-record.js'
import { faults, type Fault } from '../../actions-service/faults.js'
import { noHeartbeat } from '../fake-action.js'
import { enterServiceEnvironment, type ServiceEnvironment } from '../service-environment.js'

describe('an artifact service that fails, with the real client', () => {
  let environment: ServiceEnvironment
  let services: ServiceCalls
  let root: string

  beforeEach(async () => {
    environment = await enterServiceEnvironment()
    services = createServiceCalls({
      record: newServiceRecord(1500),
      keep: () => undefined,
      during: noHeartbeat.during,
    })
    root = path.join(environment.root, 'out')
    await mkdir(root)
    await writeFile(path.join(root, 'result.json'), '{}')
  })
  afterEach(async () => environment.leave())

  const upload = async (): Promise<Uploaded> =>
    limitedUpload(
      artifactUploader(),
      services,
    )({
      name: 'k',
      files: [path.join(root, 'result.json')],
      root,
      job: { id: 'kernel', runner: 'one', attempt: 1 },
      wasBegun: false,
      options: {},
    })

  test.each<[string, string, Fault]>([
    ['no answer to CreateArtifact', 'CreateArtifact', faults.hang],
    ['no answer to an upload', 'PUT blob', faults.hang],
    ['an upload that nobody reads', 'PUT blob', faults.stall],
    ['no answer to FinalizeArtifact', 'FinalizeArtifact', faults.hang],
    ['an answer that drips', 'CreateArtifact', faults.drip],
    ['500 to CreateArtifact', 'CreateArtifact', faults.serverError],
    ['500 to an upload', 'PUT blob', faults.serverError],
    ['500 to FinalizeArtifact', 'FinalizeArtifact', faults.serverError],
  ])('%s', async (_, operation, fault) => {
    environment.service.faults.set(operation, fault)
    expect(await upload()).toEqual({ state: 'lost' })
    expect(services.complaint()).toContain('Gave up the artifact service (upload of k)')
    const before = environment.service.calls(operation)
    expect(await upload()).toEqual({ state: 'lost' })
    expect(environment.service.calls(operation)).toBe(before)
  })

  test('one failure is forgiven', async () => {
    services = createServiceCalls({
      record: newServiceRecord(60_000),
      keep: () => undefined,
      during: noHeartbeat.during,
    })
    environment.service.faults.set('CreateArtifact', faults.serverError, 1)
    expect(await upload()).toMatchObject({ state: 'uploaded' })
    expect(services.complaint()).toBeUndefined()
  }, 20_000)

  test('two failures in a row are enough, whatever time is left', async () => {
    services = createServiceCalls({
      record: newServiceRecord(600_000),
      keep: () => undefined,
      during: noHeartbeat.during,
    })
    environment.service.faults.set('CreateArtifact', faults.serverError)
    expect(await upload()).toEqual({ state: 'lost' })
    expect(environment.service.calls('CreateArtifact')).toBe(2)
    expect(services.complaint()).toContain('failed 2 times (status 500)')
  }, 20_000)

  test('a refusal is not a failure of the service', async () => {
    services = createServiceCalls({
      record: newServiceRecord(60_000),
      keep: () => undefined,
      during: noHeartbeat.during,
    })
    environment.service.faults.set('CreateArtifact', faults.badRequest)
    expect(await upload()).toMatchObject({ state: 'failed' })
    environment.service.faults.clear()
    expect(await upload()).toMatchObject({ state: 'uploaded' })
  }, 20_000)
})
