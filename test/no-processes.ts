/**
 * In the place of node:child_process in the unit lane: to start a program is an error. The file that
 * did so fails by name, even where the code under test takes the error for a missing program.
 */
import { EventEmitter } from 'node:events'
import { afterAll, expect } from '@jest/globals'

const attempts: string[] = []
afterAll(() => {
  const [message] = attempts
  if (message !== undefined) throw new Error(message)
})

function refuse(program: unknown): never {
  const { testPath } = expect.getState()
  attempts.push(
    `${testPath ?? ''} starts ${String(program)}: tests that start programs are named *.itg.test.ts`,
  )
  throw new Error(attempts.at(-1))
}

/** execa makes one of its own for a program that could not be started. */
export class ChildProcess extends EventEmitter {}
export {
  refuse as exec,
  refuse as execFile,
  refuse as execFileSync,
  refuse as execSync,
  refuse as fork,
  refuse as spawn,
  refuse as spawnSync,
}
