import { execFileSync } from 'node:child_process'
import {
  lstatSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { makeFolder, writeWhole } from '../../../src/host/files/files.js'

const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))

test('a file is replaced as a whole, and its folders are created', async () => {
  const file = path.join(folder, 'a/b/c.json')
  await writeWhole(file, 'one')
  const before = statSync(file).ino
  await writeWhole(file, 'two')
  expect(readFileSync(file, 'utf8')).toBe('two')
  expect(statSync(file).ino).not.toBe(before)
})

test('a special file is written to, not replaced', async () => {
  const pipe = path.join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  const [read] = await Promise.all([readFile(pipe, 'utf8'), writeWhole(pipe, 'through it')])
  expect(read).toBe('through it')
  expect(lstatSync(pipe).isFIFO()).toBe(true)
})

test('a folder in its place is an error and is kept', async () => {
  const taken = path.join(folder, 'taken')
  await writeWhole(path.join(taken, 'x'), '')
  await expect(writeWhole(taken, 'y')).rejects.toThrow('EISDIR')
  writeFileSync(path.join(taken, 'z'), '')
  expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([])
})

test('a descriptor’s file is written to, even if it is a regular file', async () => {
  const file = path.join(folder, 'redirected')
  const descriptor = openSync(file, 'w')
  const before = statSync(file).ino
  await writeWhole(`/proc/self/fd/${descriptor}`, 'through it')
  expect([readFileSync(file, 'utf8'), statSync(file).ino]).toEqual(['through it', before])
})

test('folders can be created concurrently, and may already exist', async () => {
  const deep = path.join(folder, 'm/n/o/p')
  await Promise.all(Array.from({ length: 20 }, async () => makeFolder(deep)))
  await makeFolder('.')
  await makeFolder('/')
  symlinkSync(deep, path.join(folder, 'link'))
  await makeFolder(path.join(folder, 'link', 'q'))
  expect(readdirSync(deep)).toEqual(['q'])
})

test.each([
  // The system answers ENOENT for anything created there.
  ['/proc/x', 'ENOENT'],
  ['/proc/x/y', 'ENOENT'],
  ['/dev/null', 'EEXIST'],
  ['/dev/null/x/y', 'ENOTDIR'],
])('a folder that cannot be created is an error: %s', async (wanted, code) => {
  await expect(makeFolder(wanted)).rejects.toThrow(code)
})
