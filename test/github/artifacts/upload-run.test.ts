import { describe, expect, test } from '@jest/globals'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Uploaded } from '../../../src/github/artifacts/artifacts.js'
import { runAction } from '../../../src/github/main.js'
import { useActionRuns } from '../action-runs.js'

const { root, fake, runTo, endPost } = useActionRuns()

describe('the upload of a run', () => {
  test('retention and compression reach the client, also from post', async () => {
    const inputs = { 'retention-days': '5', 'compression-level': '0' }
    const options = { retentionDays: 5, compressionLevel: 0 }
    const action = fake(inputs)
    await runAction(action.deps(runTo()))
    expect(action.recorded.uploads).toMatchObject([{ options, wasBegun: false }])
    const controller = new AbortController()
    controller.abort()
    const cancelled = fake(inputs)
    await runAction(cancelled.deps(runTo(), { signal: controller.signal }))
    await endPost(cancelled)
    expect(cancelled.recorded.uploads).toMatchObject([{ options }])
  })

  test.each([
    [{ state: 'unsupported', reason: 'there is none' }, []],
    [{ state: 'failed', reason: 'refused' }, ['refused']],
    [
      {
        state: 'uploaded',
        name: 'osv-kernel-hello-x86_64-kernel',
        id: 1,
        digest: 'a',
        replaced: false,
      },
      ['Another job of this run has an artifact osv-kernel-hello-x86_64 already'],
    ],
  ] as const)('an upload that ended as %j', async (end, warnings) => {
    const action = fake()
    const upload = async (): Promise<Uploaded> => Promise.resolve(end)
    expect(await runAction(action.deps(runTo(), { upload }))).toBe(0)
    const messages = action.recorded.annotations.map(({ message }) => message)
    expect(messages).toEqual(warnings.map((part) => expect.stringContaining(part)))
    const said = [...messages, ...action.recorded.log].join('\n')
    if (end.state !== 'uploaded')
      expect(said).toContain(`the files are in ${path.join(root(), 'temp/osv-kernel/out/hello')}`)
    expect(action.recorded.outputs['artifact-name']).toBe(end.state === 'uploaded' ? end.name : '')
  })

  test('a second step of the same job does not replace the artifact of the first', async () => {
    const names = []
    for (const attempt of ['1', '2']) {
      await rm(path.join(root(), 'temp'), { recursive: true, force: true })
      for (let step = 1; step <= 2; step += 1) {
        const action = fake()
        const given = action.deps(runTo())
        await runAction({ ...given, env: { ...given.env, GITHUB_RUN_ATTEMPT: attempt } })
        names.push(action.recorded.outputs['artifact-name'])
      }
    }
    const both = ['osv-kernel-hello-x86_64', 'osv-kernel-hello-x86_64-2']
    expect(names).toEqual([...both, ...both])
  })
})
