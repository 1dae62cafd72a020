import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { usableCompilerCache } from '../../src/build/usable-cache.js'

let root: string
let warnings: string[]
const usable = async (folder: string | null): Promise<string | null> =>
  usableCompilerCache(folder, (event) => {
    if (event.type === 'warning') warnings.push(event.message)
  })

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'usable-cache-'))
  warnings = []
})
afterEach(async () => rm(root, { recursive: true, force: true }))

test('a folder is made, and nothing is left in it', async () => {
  const folder = path.join(root, 'deep/ccache')
  expect(await usable(folder)).toBe(folder)
  expect(await readdir(folder)).toEqual([])
  expect(await usable(null)).toBeNull()
  expect(warnings).toEqual([])
})

test.each(['ccache', 'ccache/below'])('a file in the way of %s is a warning', async (name) => {
  await writeFile(path.join(root, 'ccache'), '')
  expect(await usable(path.join(root, name))).toBeNull()
  expect(warnings).toEqual([
    expect.stringMatching(
      /^compiler cache not used: \/.*: a file or folder is in the way \(E(EXIST|NOTDIR): /,
    ),
  ])
})
