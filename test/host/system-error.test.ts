import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { failureOf, hostFailure } from '../../src/host/system-error.js'

const place = path.join(os.tmpdir(), 'out/result.json')
const systemError = (code: string, more: object = {}): Error =>
  Object.assign(new Error(`${code}: as the system words it`), { code, path: place, ...more })

describe('an error of the system', () => {
  test.each([
    ...['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'ESTALE', 'EMFILE'],
    ...['ENFILE', 'ENOMEM', 'EAGAIN', 'ELOOP', 'ENAMETOOLONG', 'ENOTDIR', 'EISDIR', 'ENXIO'],
  ])('%s is the host’s, with its place and a remedy', (code) => {
    const failed = hostFailure(systemError(code))
    expect(failed).toMatchObject({ kind: 'infrastructure', hint: expect.stringMatching(/./) })
    expect(failed?.summary).toContain(place)
  })

  test('a full disk has the room that is left', () => {
    const at = { path: path.join(os.tmpdir(), 'result.json') }
    expect(hostFailure(systemError('ENOSPC', at))?.summary).toMatch(/\d+ .?i?B are free in \//)
  })

  test('a program that is not there is named, with its package', () => {
    const missing = systemError('ENOENT', { path: 'setpriv', syscall: 'spawn setpriv' })
    expect(hostFailure(missing)).toMatchObject({
      kind: 'infrastructure',
      summary: expect.stringContaining('setpriv is not installed'),
      hint: expect.stringContaining('util-linux'),
    })
  })

  test('a folder that is gone is no bug of ours', () => {
    const gone = systemError('ENOENT', { syscall: 'uv_cwd' })
    expect(hostFailure(gone)?.kind).toBe('infrastructure')
  })
})

test('anything else is a bug of ours, with its trace', () => {
  const bug = new TypeError('undefined is not a function')
  expect(hostFailure(bug)).toBeUndefined()
  expect(failureOf(bug).failure).toMatchObject({
    kind: 'internal-error',
    evidence: [{ lines: expect.arrayContaining([expect.stringContaining('at ')]) }],
  })
  expect(hostFailure(systemError('constructor'))).toBeUndefined()
})
