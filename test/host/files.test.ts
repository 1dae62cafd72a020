import { execFileSync } from 'node:child_process'
import { lstatSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { writeWhole } from '../../src/host/files.js'

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
})
