import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { hostFailure } from '../../src/host/system-error.js'

const folder = os.tmpdir()
const file = path.join(folder, 'missing/deep/file')

function failed(fields: Partial<NodeJS.ErrnoException> & { readonly dest?: string }): string {
  const error = Object.assign(new Error(`${fields.code ?? ''}: as the system says`), fields)
  const { kind, summary = 'nothing', hint } = hostFailure(error) ?? {}
  return `${kind ?? 'a bug'}: ${summary}; ${hint ?? 'no hint'}`
}

test.each(['ENOSPC', 'EDQUOT', 'EFBIG'])(
  '%s names the file, the free room and a remedy',
  (code) => {
    const text = failed({ code, path: file })
    expect(text).toContain(`infrastructure: ${file}: `)
    expect(text).toMatch(/; \d+ KiB are free in \//)
    expect(text).toContain('make room there')
  },
)

test('a copy lacks room where it writes', () => {
  expect(failed({ code: 'ENOSPC', path: '/source', dest: file })).toContain(
    `${file}: the disk is full`,
  )
})

test.each([
  [{ code: 'EEXIST', syscall: 'mkdir', path: '/c' }, /\/c: a file or folder is in the way/],
  [{ code: 'ENOENT', syscall: 'mkdir', path: '/proc/x' }, /nothing can be created there/],
  [{ code: 'ENOENT', syscall: 'mkdtemp', path: '/t/a-XXXXXX' }, /no folder \/t .*set TMPDIR/],
  [{ code: 'ENOENT', syscall: 'uv_cwd' }, /current folder does not exist/],
  [{ code: 'ENOENT', syscall: 'spawn x', path: 'x' }, /x is not installed/],
  [{ code: 'EAGAIN', syscall: 'spawn x', path: 'x' }, /no memory or no process left.*ulimit -u/],
  [{ code: 'EMFILE', path: '/a' }, /too many open files.*ulimit -n/],
])('%j is of the host', (fields, words) => {
  expect(failed(fields)).toMatch(words)
  expect(failed(fields)).toMatch(/^infrastructure/)
})

test.each([{ code: 'ENOENT', syscall: 'open', path: '/a' }, { code: 'EEXIST', path: '/a' }, {}])(
  '%j is a bug',
  (fields) => {
    expect(failed(fields)).toMatch(/^a bug/)
  },
)
