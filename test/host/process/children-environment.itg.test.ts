import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { callGit } from '../../../src/host/git/call.js'
import { startAttached } from '../../../src/host/process/attached-process.js'
import { captureProcess } from '../../../src/host/process/process.js'
import { toolOutput } from '../../../src/host/process/tool-output.js'

/** Each way in which we start a program: none of them hands on what we have. */
const secret = 'secret-of-the-job'
beforeEach(() => {
  process.env.ACTIONS_RUNTIME_TOKEN = secret
})
afterEach(() => {
  Reflect.deleteProperty(process.env, 'ACTIONS_RUNTIME_TOKEN')
})

async function machineOutput(): Promise<string> {
  const parts: Uint8Array[] = []
  const machine = startAttached(
    { argv: ['env'] },
    { onOutput: (bytes) => parts.push(bytes), onErrorLine: () => undefined },
  )
  await machine.ended
  return Buffer.concat(parts).toString()
}

test.each<[string, () => Promise<string>]>([
  ['a step of a build', async () => (await captureProcess({ argv: ['env'] })).lines.join('\n')],
  ['a machine', machineOutput],
  [
    'git, and what it starts',
    async () =>
      (await callGit('/', ['-c', 'alias.show-all=!env', 'show-all'], { anywhere: true })).text,
  ],
  [
    'a tool that reads a file',
    async () => {
      const output = toolOutput(['env'], { timeoutMs: 10_000, outputBytes: 1 << 20 })
      return Promise.resolve(output.kind === 'output' ? output.bytes.toString() : output.kind)
    },
  ],
])('%s gets no token', async (_, run) => {
  const shown = await run()
  expect(shown).toMatch(/^PATH=/m)
  expect(shown).not.toContain(secret)
})
