import { appendFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { inspectEntry, sealEntry } from '../../src/cache/seal.js'

let folder: string
const inFolder = (name: string): string => path.join(folder, name)

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'seal-'))
  await mkdir(inFolder('deep/er'), { recursive: true })
  await writeFile(inFolder('image'), 'kernel')
  await writeFile(inFolder('deep/er/map'), 'symbols')
  await sealEntry(folder)
})
afterEach(async () => rm(folder, { recursive: true, force: true }))

test('an unchanged entry is intact', async () => {
  await expect(inspectEntry(folder)).resolves.toBeUndefined()
})

test.each<[string, () => Promise<unknown>, RegExp]>([
  ['a changed file', async () => appendFile(inFolder('image'), '!'), /image is damaged/],
  [
    'same length, different bytes',
    async () => writeFile(inFolder('image'), 'kernal'),
    /image is damaged/,
  ],
  [
    'a missing file',
    async () => rm(inFolder('deep/er/map')),
    /other than regular files|is missing/,
  ],
  ['an extra file', async () => writeFile(inFolder('extra'), ''), /extra does not belong/],
  ['an extra folder', async () => mkdir(inFolder('empty')), /other than regular files/],
  [
    'a link out of it',
    async () => symlink('/etc/passwd', inFolder('link')),
    /other than regular files/,
  ],
  ['no seal', async () => rm(inFolder('seal.json')), /no seal/],
  ['half a seal', async () => writeFile(inFolder('seal.json'), '{"version": 1'), /cannot be read/],
])('%s invalidates it', async (_, damage, message) => {
  await damage()
  await expect(inspectEntry(folder)).resolves.toMatch(message)
})
