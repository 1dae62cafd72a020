import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { isOfDefaultBranch } from '../../src/github/default-branch.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'default-branch-'))
})
afterAll(async () => rm(folder, { recursive: true, force: true }))

const payload = '{"repository": {"default_branch": "trunk"}}'
test.each([
  ['push', 'refs/heads/trunk', payload, true],
  ['push', 'refs/heads/main', payload, false],
  ['push', 'refs/tags/trunk', payload, false],
  ['workflow_dispatch', 'refs/heads/topic', payload, false],
  ['merge_group', 'refs/heads/gh-readonly-queue/trunk/pr-1', payload, false],
  ['pull_request', 'refs/pull/1/merge', payload, false],
  ['pull_request_target', 'refs/heads/trunk', payload, false],
  ['schedule', 'refs/heads/trunk', '{"schedule": "0 3 * * *"}', true],
  ['push', 'refs/heads/trunk', 'no JSON', true],
])('%s of %s with the event %s: %s', async (name, reference, event, expected) => {
  const file = path.join(folder, 'event.json')
  await writeFile(file, event)
  const env = { GITHUB_EVENT_NAME: name, GITHUB_REF: reference, GITHUB_EVENT_PATH: file }
  expect(await isOfDefaultBranch(env)).toBe(expected)
})

test('without an event it is', async () => {
  expect(await isOfDefaultBranch({ GITHUB_REF: 'refs/heads/main' })).toBe(true)
})
