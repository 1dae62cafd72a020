import {
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { mkdirSync, existsSync, renameSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { copyOpened } from '../../../src/host/files/copy-opened.js'

let root = ''
const at = (name: string): string => path.join(root, name)
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'copy-opened-')))
  mkdirSync(at('build'))
  mkdirSync(at('outside'))
  writeFileSync(at('build/k'), 'kernel')
  writeFileSync(at('outside/k'), 'secret')
})
afterEach(() => rmSync(root, { recursive: true }))

test('a file is copied in place of a link', async () => {
  symlinkSync(at('outside/k'), at('copy'))
  expect(await copyOpened(at('build/k'), at('copy'))).toBeUndefined()
  expect(readFileSync(at('copy'), 'utf8')).toBe('kernel')
  expect(readFileSync(at('outside/k'), 'utf8')).toBe('secret')
})

test('a link that was put in its place is not followed', async () => {
  rmSync(at('build/k'))
  symlinkSync(at('outside/k'), at('build/k'))
  const copied = copyOpened(at('build/k'), at('copy'))
  await expect(copied).rejects.toMatchObject({ code: 'ELOOP' })
  expect(existsSync(at('copy'))).toBe(false)
})

test('nor one in place of a folder above it', async () => {
  renameSync(at('build'), at('aside'))
  symlinkSync(at('outside'), at('build'))
  expect(await copyOpened(at('build/k'), at('copy'))).toBe(
    `it was replaced by ${at('outside/k')} meanwhile`,
  )
  expect(existsSync(at('copy'))).toBe(false)
})

test('a folder is not a file', async () => {
  expect(await copyOpened(at('build'), at('copy'))).toBe('it is not a file')
})
