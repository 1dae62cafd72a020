import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { z } from 'zod'
import { transferWith } from '../../../src/github/release/api/transfer.js'
import { restFaults } from '../../actions-service/faults.js'
import { releaseToken, releasing } from '../../actions-service/rest/releases.js'
import { startActionsService, type ActionsService } from '../../actions-service/service.js'

let service: ActionsService
const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'transfer-')), 'file')

beforeEach(async () => {
  service = await startActionsService()
  service.rest.world.tokens.set(releaseToken, releasing)
  service.rest.releases.add({ tag: 'v1' })
  writeFileSync(file, 'content')
})
afterEach(async () => service.close())

const uploadUrl = (): string =>
  `${service.apiUrl}/repos/octo-org/kernels/releases/${service.rest.releases.all[0]?.id}/assets?name=a`

test.each(['hang', 'stall'] as const)('an upload that gets stuck ends: %s', async (fault) => {
  service.faults.set('upload asset', restFaults[fault])
  const transfer = transferWith(releaseToken, new AbortController().signal, () => 50)
  expect(await transfer.upload(uploadUrl(), file, z.object({ id: z.int() }))).toMatchObject({
    problem: { kind: 'lost', message: 'no answer in time' },
  })
})

test('a cancelled upload ends', async () => {
  service.faults.set('upload asset', restFaults.hang)
  const controller = new AbortController()
  const sent = transferWith(releaseToken, controller.signal).upload(uploadUrl(), file, z.unknown())
  controller.abort()
  expect(await sent).toMatchObject({ problem: { kind: 'lost', message: 'cancelled' } })
})

test('a service that is not there', async () => {
  const transfer = transferWith('', new AbortController().signal)
  expect(await transfer.download('http://127.0.0.1:1/')).toMatchObject({
    problem: { kind: 'broken' },
  })
})
