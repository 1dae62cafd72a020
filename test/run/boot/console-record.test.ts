import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { prepareMachine } from '../../../src/run/boot/prepare-vmm.js'
import { createMachine } from '../../machine/sample-machine.js'

/** Compares the log of a console with the bytes that reached us. */
const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-record-'))
afterAll(() => rmSync(folder, { recursive: true }))
const consoleLog = path.join(folder, 'console.log')

/** The log after a machine printed `printed` while QEMU logged `logged`; null: no log. */
async function logAfter(printed: readonly string[], logged: string | null): Promise<string | null> {
  rmSync(consoleLog, { force: true })
  if (logged !== null) writeFileSync(consoleLog, logged)
  const heard: string[] = []
  const machine = await prepareMachine('qemu', createMachine(), {
    ...{ out: folder, work: folder, consoleLog, signal: new AbortController().signal },
    onConsole: (bytes) => heard.push(Buffer.from(bytes).toString('latin1')),
  })
  if (!machine.ok) throw new Error(machine.failure.summary)
  for (const words of printed) machine.value.onConsole(Buffer.from(words, 'latin1'))
  await machine.value.release()
  expect(heard).toEqual(printed)
  return existsSync(consoleLog) ? readFileSync(consoleLog, 'latin1') : null
}

test.each<[string, readonly string[], string | null, string | null]>([
  ['is the same', ['console=', 'ttyS0\n'], 'console=ttyS0\n', 'console=ttyS0\n'],
  ['has duplicated characters', ['console=', 'ttyS0\n'], 'consoole=ttyyS0\n', 'console=ttyS0\n'],
  ['has an end that never reached us', ['conso'], 'console=ttyS0\n', 'console=ttyS0\n'],
  ['lacks something', ['console\0\xff'], 'con', 'console\0\xff'],
  ['does not exist', ['console'], null, 'console'],
  ['is all that was printed', [], 'console', 'console'],
  ['is not needed', [], null, null],
])('a log that %s', async (_, printed, logged, left) => {
  expect(await logAfter(printed, logged)).toBe(left)
})

test('a flood is not kept in memory: its log stays as it is', async () => {
  const megabyte = 'x'.repeat(2 ** 20)
  expect(await logAfter(Array<string>(9).fill(megabyte), 'as it is')).toBe('as it is')
})
