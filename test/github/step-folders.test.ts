import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { readInputs } from '../../src/github/inputs.js'
import { prepareStepFolders, profileSlug, type StepFolders } from '../../src/github/step-folders.js'
import { slug } from '../../src/plan/slug.js'

describe('names', () => {
  test.each([
    ['hello', 'hello'],
    ['profiles/hello.yml', 'hello'],
    ['a b/c,d.yaml', 'c-d'],
    ['../..', 'kernel'],
    ['übung', 'bung'],
  ])('the profile %s is called %s', (profile, expected) => {
    expect(profileSlug(profile)).toBe(expected)
  })

  test('a name is short and has no comma', () => {
    expect(slug(`${'x'.repeat(600)},`)).toBe('x'.repeat(80))
  })
})

describe('the folders of a step', () => {
  let temp: string
  const place = async (changes: Readonly<Record<string, string>> = {}): Promise<StepFolders> => {
    const inputs = readInputs((name) => ({ profile: 'hello', ...changes })[name] ?? '')
    if (!inputs.ok) throw new Error(inputs.failure.summary)
    return prepareStepFolders(inputs.value, { RUNNER_TEMP: temp, GITHUB_WORKSPACE: '/ws' })
  }
  beforeEach(async () => {
    temp = await mkdtemp(path.join(os.tmpdir(), 'step-folders-'))
  })
  afterEach(async () => rm(temp, { recursive: true, force: true }))

  test('are the same in every run, and different in every step', async () => {
    const out = path.join(temp, 'osv-kernel', 'out')
    expect((await place()).out).toBe(path.join(out, 'hello'))
    expect((await place()).out).toBe(path.join(out, 'hello-2'))
    expect((await place({ arch: 'aarch64' })).out).toBe(path.join(out, 'hello-aarch64'))
  })

  test('start at the working directory', async () => {
    expect((await place()).directory).toBe('/ws')
    expect((await place({ 'working-directory': 'tree' })).directory).toBe('/ws/tree')
    expect((await place({ 'working-directory': '/mnt/tree' })).directory).toBe('/mnt/tree')
  })
})
