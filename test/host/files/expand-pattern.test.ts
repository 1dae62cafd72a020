import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { expandPattern, splitPattern } from '../../../src/host/files/expand-pattern.js'

let root: string
beforeAll(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'expand-'))
  for (const file of [
    'out/a/kernel.elf',
    'out/b/kernel.elf',
    'out/b/deep/x.elf',
    'out/c.elf',
    'out/.hidden.elf',
    '.git/objects/y.elf',
    '.osv-kernel/out/z.elf',
  ]) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), '')
  }
  symlinkSync('b', path.join(root, 'out/link'))
  symlinkSync('c.elf', path.join(root, 'out/linked.elf'))
  symlinkSync('nothing', path.join(root, 'out/dangling.elf'))
})
afterAll(() => rmSync(root, { recursive: true }))

test.each([
  ['out/c.elf', ['out/c.elf']],
  ['out/none.elf', []],
  // A folder is named by its path alone: with a pattern its files would count twice.
  ['out', ['out']],
  ['out/*', ['out/.hidden.elf', 'out/c.elf', 'out/linked.elf']],
  ['out/*/kernel.elf', ['out/a/kernel.elf', 'out/b/kernel.elf']],
  [
    'out/**/*.elf',
    [
      'out/.hidden.elf',
      'out/a/kernel.elf',
      'out/b/deep/x.elf',
      'out/b/kernel.elf',
      'out/c.elf',
      'out/linked.elf',
    ],
  ],
  ['**/[xyz].elf', []],
  // Neither git's files nor ours, and no folder twice through a link.
  ['**/?.elf', []],
  ['**/x.elf', ['out/b/deep/x.elf']],
  ['**/y.elf', []],
  ['**/z.elf', []],
  ['out/b/**', ['out/b/deep/x.elf', 'out/b/kernel.elf']],
])('%s', async (pattern, expected) => {
  const { files, isTooWide } = await expandPattern(root, pattern)
  expect(files.map((file) => path.relative(root, file))).toEqual(expected)
  expect(isTooWide).toBe(false)
})

test('the nearest folder that exists, for a message', async () => {
  expect((await expandPattern(root, 'out/a/deep/*.elf')).folder).toBe(path.join(root, 'out/a'))
})

test('where a pattern starts', () => {
  expect(splitPattern('a/b*/c')).toEqual({ start: 'a', rest: ['b*', 'c'] })
})
