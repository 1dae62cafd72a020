import { describe, expect, test } from '@jest/globals'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { runAction } from '../../src/github/main.js'
import type { Run } from '../../src/run/request.js'
import type { ActionState } from '../../src/github/state.js'
import { useActionRuns } from './action-runs.js'
import { sampleVerdict } from './sample-run.js'

const { root, fake, runTo, endPost, trimmed } = useActionRuns()

describe('post', () => {
  test('has nothing to do when main did not begin', async () => {
    const action = fake()
    await endPost(action)
    expect(action.recorded).toMatchObject({ uploads: [], saves: [], annotations: [] })
  })

  test('saves the compiler cache, and does not upload again', async () => {
    const action = fake()
    await mkdir(path.join(root(), 'temp/osv-kernel/compiler-cache/hello'), { recursive: true })
    await runAction(action.deps(runTo({}, true)))
    const key = expect.stringMatching(/^compiler-any-any-hello-[0-9a-f]{12}$/)
    expect(action.recorded.restores).toEqual([key])
    await endPost(action)
    expect(action.recorded.saves).toEqual([key])
    expect(trimmed()).toEqual([path.join(root(), 'temp/osv-kernel/compiler-cache/hello')])
    expect(action.recorded.uploads).toHaveLength(1)
  })

  test('uploads and saves what a cancelled main could not, and ends its machines', async () => {
    const action = fake()
    const controller = new AbortController()
    const run: Run = async (request, emit) => {
      controller.abort()
      const folder = path.join(request.out ?? root(), 'image')
      await mkdir(folder)
      await request.imageStore?.save({ key: 'image-1', folder })
      return runTo({ verdict: sampleVerdict('cancelled') })(request, emit)
    }
    expect(await runAction(action.deps(run, { signal: controller.signal }))).toBe(130)
    expect(action.recorded.outputs).toMatchObject({ verdict: 'cancelled' })
    expect(action.recorded.summaries).toHaveLength(1)
    expect(action.recorded.uploads).toEqual([])

    expect(await endPost(action, [4711])).toEqual([4711])
    expect(action.recorded.uploads).toMatchObject([{ name: 'osv-kernel-hello-x86_64' }])
    expect(action.recorded.saves).toEqual(['image-1', 'image-1'])
  })

  test('ends, whatever hangs, and says what is left', async () => {
    const action = fake()
    const controller = new AbortController()
    controller.abort()
    await runAction(action.deps(runTo(), { signal: controller.signal }))
    const state = JSON.parse(action.recorded.state['osv-kernel'] ?? '') as ActionState
    const services = { ...state.services, budgetMs: 20 }
    action.recorded.state['osv-kernel'] = JSON.stringify({ ...state, services })
    const leftOverMachines = async (): Promise<never> => new Promise(() => undefined)
    await endPost(action, [], { leftOverMachines })
    expect(action.recorded.annotations).toMatchObject([
      {
        message: expect.stringMatching(
          /^Post ends after 0.1 s; not done: .*upload of the artifacts/,
        ),
      },
    ])
    expect(action.recorded.uploads).toEqual([])
  })

  test('never throws', async () => {
    const action = fake()
    action.recorded.state['osv-kernel'] = 'no state'
    await endPost(action)
    expect(action.recorded.annotations).toMatchObject([{ level: 'warning' }])
  })
})
