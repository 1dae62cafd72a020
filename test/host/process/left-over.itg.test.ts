import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, expect, test } from '@jest/globals'
import { endLeftOverBuilds, leftOverBuilds, markOf } from '../../../src/host/process/left-over.js'

/** What post does after a main that was killed while it built without a box. */
const out = `/nowhere/out-${process.pid}`
const started: ChildProcess[] = []
afterEach(() => {
  for (const { pid } of started.splice(0))
    try {
      if (pid !== undefined) process.kill(-pid, 'SIGKILL')
    } catch {
      // It has ended, as it should.
    }
})

/** A process with a child, in a session of its own; resolves once both run. */
async function build(env: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const child = spawn('sh', ['-c', 'sleep 600 & echo begun; wait'], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  })
  started.push(child)
  await once(child.stdout, 'data')
  return child
}

test('a process that left its group and its session is ended', async () => {
  const ours = await build(markOf(out))
  const ofAnother = await build(markOf(`${out}-2`))
  const over = once(ours, 'exit')
  expect(await endLeftOverBuilds(out)).toBe(2)
  expect(await over).toEqual([null, 'SIGKILL'])
  expect(await leftOverBuilds(out)).toEqual([])
  expect(ofAnother.exitCode).toBeNull()
  expect(await endLeftOverBuilds(`${out}-2`)).toBe(2)
})

test('nothing is left of a run without a build', async () => {
  expect(await endLeftOverBuilds(`${out}-3`)).toBe(0)
})
