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

test('a file is replaced as a whole, in folders that are made', async () => {
  const file = path.join(folder, 'a/b/c.json')
  await writeWhole(file, 'one')
  const before = statSync(file).ino
  await writeWhole(file, 'two')
  expect(readFileSync(file, 'utf8')).toBe('two')
  expect(statSync(file).ino).not.toBe(before)
})

test('what is no file is written to and stays what it is', async () => {
  const pipe = path.join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  const [read] = await Promise.all([readFile(pipe, 'utf8'), writeWhole(pipe, 'through it')])
  expect(read).toBe('through it')
  expect(lstatSync(pipe).isFIFO()).toBe(true)
})

test('a folder in the way is an error and stays', async () => {
  const taken = path.join(folder, 'taken')
  await writeWhole(path.join(taken, 'x'), '')
  await expect(writeWhole(taken, 'y')).rejects.toThrow('EISDIR')
  writeFileSync(path.join(taken, 'z'), '')
  expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([])
})

test('what a descriptor is open for is written to, even where that is a file', async () => {
  const file = path.join(folder, 'redirected')
  const descriptor = openSync(file, 'w')
  const before = statSync(file).ino
  await writeWhole(`/proc/self/fd/${descriptor}`, 'through it')
  expect([readFileSync(file, 'utf8'), statSync(file).ino]).toEqual(['through it', before])
})

test('folders are made by several at once, and may be there already', async () => {
  const deep = path.join(folder, 'm/n/o/p')
  await Promise.all(Array.from({ length: 20 }, async () => makeFolder(deep)))
  await makeFolder('.')
  await makeFolder('/')
  symlinkSync(deep, path.join(folder, 'link'))
  await makeFolder(path.join(folder, 'link', 'q'))
  expect(readdirSync(deep)).toEqual(['q'])
})

test.each([
  // Whatever is to be made there, the system answers that it is missing.
  ['/proc/x', 'ENOENT'],
  ['/proc/x/y', 'ENOENT'],
  ['/dev/null', 'EEXIST'],
  ['/dev/null/x/y', 'ENOTDIR'],
])('a folder that cannot be made is an error: %s', async (wanted, code) => {
  await expect(makeFolder(wanted)).rejects.toThrow(code)
})
