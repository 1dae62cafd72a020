import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { followPath } from '../../../src/host/files/follow-path.js'

let root = ''
beforeAll(() => {
  root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-')))
  mkdirSync(path.join(root, 'real/sub'), { recursive: true })
  writeFileSync(path.join(root, 'real/file'), '')
  symlinkSync('real', path.join(root, 'link'))
  symlinkSync('/nowhere/at/all', path.join(root, 'dangling'))
  symlinkSync('circle', path.join(root, 'circle'))
  symlinkSync('../../real/sub/../file', path.join(root, 'real/sub/up'))
})

test.each([
  ['real/file', 'real/file', 'file'],
  ['link/file', 'real/file', 'file'],
  ['link/sub', 'real/sub', 'folder'],
  ['link/sub/up', 'real/file', 'file'],
  ['link/none/at/all', 'real/none/at/all', 'missing'],
  ['real/file/below', 'real/file/below', 'missing'],
  ['dangling', '/nowhere/at/all', 'missing'],
  ['dangling/below', '/nowhere/at/all/below', 'missing'],
])('%s leads to %s', async (written, real, kind) => {
  const lead = await followPath(path.join(root, written))
  expect(lead).toEqual({ real: path.resolve(root, real), kind })
})

test('devices are named, circles and odd names end', async () => {
  expect(await followPath('/dev/null')).toEqual({ real: '/dev/null', kind: 'device' })
  expect((await followPath(path.join(root, 'circle'))).kind).toBe('missing')
  expect((await followPath(path.join(root, 'a\0b'))).kind).toBe('missing')
  expect((await followPath(path.join(root, 'x'.repeat(300)))).kind).toBe('missing')
})
