import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { prepareMachine } from '../../../src/run/boot/prepare-vmm.js'
import { createMachine } from '../../machine/sample-machine.js'

/** The log of a console beside what came from it. */
const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-record-'))
afterAll(() => rmSync(folder, { recursive: true }))
const consoleLog = path.join(folder, 'console.log')

/** The log after a machine said all this, while QEMU logged that; null where it logged nothing. */
async function logAfter(said: readonly string[], logged: string | null): Promise<string | null> {
  rmSync(consoleLog, { force: true })
  if (logged !== null) writeFileSync(consoleLog, logged)
  const heard: string[] = []
  const machine = await prepareMachine('qemu', createMachine(), {
    ...{ out: folder, work: folder, consoleLog, signal: new AbortController().signal },
    onConsole: (bytes) => heard.push(Buffer.from(bytes).toString('latin1')),
  })
  if (!machine.ok) throw new Error(machine.failure.summary)
  for (const words of said) machine.value.onConsole(Buffer.from(words, 'latin1'))
  await machine.value.release()
  expect(heard).toEqual(said)
  return existsSync(consoleLog) ? readFileSync(consoleLog, 'latin1') : null
}

test.each<[string, readonly string[], string | null, string | null]>([
  ['says the same', ['console=', 'ttyS0\n'], 'console=ttyS0\n', 'console=ttyS0\n'],
  ['has characters twice', ['console=', 'ttyS0\n'], 'consoole=ttyyS0\n', 'console=ttyS0\n'],
  ['has an end that never came', ['conso'], 'console=ttyS0\n', 'console=ttyS0\n'],
  ['lacks something', ['console\0\xff'], 'con', 'console\0\xff'],
  ['is not there', ['console'], null, 'console'],
  ['is all there is', [], 'console', 'console'],
  ['is not needed', [], null, null],
])('a log that %s', async (_, said, logged, left) => {
  expect(await logAfter(said, logged)).toBe(left)
})

test('a flood is not kept a second time: its log stays as it is', async () => {
  const megabyte = 'x'.repeat(2 ** 20)
  expect(await logAfter(Array<string>(9).fill(megabyte), 'as it is')).toBe('as it is')
})
