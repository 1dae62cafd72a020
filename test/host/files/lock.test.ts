import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { takeLock } from '../../../src/host/files/lock.js'

const fresh = async (): Promise<string> =>
  path.join(await mkdtemp(path.join(os.tmpdir(), 'lock-')), 'deep', 'lock')
const never = new AbortController().signal
const nobody = (): void => undefined

test('is taken, names its holder, and is released', async () => {
  const file = await fresh()
  const release = await takeLock(file, nobody, never)
  expect(await readFile(file, 'utf8')).toBe(String(process.pid))
  await release?.()
  await expect(readFile(file)).rejects.toThrow('ENOENT')
})

test('is waited for while its process runs, and says for whom', async () => {
  const file = await fresh()
  await (
    await takeLock(file, nobody, never)
  )?.()
  await writeFile(file, '1')
  const cancellation = new AbortController()
  const waited: number[] = []
  const waiting = takeLock(file, (pid) => waited.push(pid), cancellation.signal)
  await setTimeout(300)
  cancellation.abort()
  await expect(waiting).resolves.toBeUndefined()
  expect(waited).toEqual([1])
})

test.each(['4194000', 'garbage', ''])('left behind as %j it is taken over', async (content) => {
  const file = await fresh()
  await (
    await takeLock(file, nobody, never)
  )?.()
  await writeFile(file, content)
  await expect(takeLock(file, nobody, never)).resolves.toBeDefined()
})
