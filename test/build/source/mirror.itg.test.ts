import {
  chmodSync,
  existsSync,
  lstatSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
} from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test } from '@jest/globals'
import { mirrorSources } from '../../../src/build/source/mirror.js'
import { commit, createRepository, emptyFolder, git, write } from './repositories.js'

const longAgo = new Date('2001-01-01T00:00:00Z')
let from = ''
let to = ''
const inCopy = (name: string): string => path.join(to, name)
const read = (name: string): string => readFileSync(inCopy(name), 'utf8')
const changedAt = (name: string): number => statSync(inCopy(name)).mtimeMs

async function mirror(signal = new AbortController().signal): ReturnType<typeof mirrorSources> {
  return mirrorSources(from, to, () => undefined, signal)
}

async function copyWell(): Promise<void> {
  expect(await mirror()).toEqual({ ok: true, value: null })
}

beforeEach(() => {
  const folder = emptyFolder()
  from = path.join(folder, 'the sources')
  to = path.join(folder, 'work/copy')
  createRepository(from, { 'a.c': 'a', 'sub/b.c': 'b', '.gitignore': '*.o\n' })
})

test('everything is copied with time stamp and mode, links as links', async () => {
  chmodSync(path.join(from, 'a.c'), 0o755)
  utimesSync(path.join(from, 'a.c'), longAgo, longAgo)
  symlinkSync('no/such', path.join(from, 'dangling'))
  symlinkSync('sub', path.join(from, 'folder'))
  write(from, { 'line\nfeed': 'x', '-n': 'y', 'made.o': 'made' })
  await copyWell()
  expect(read('sub/b.c')).toBe('b')
  expect(changedAt('a.c')).toBe(longAgo.getTime())
  expect(statSync(inCopy('a.c')).mode & 0o777).toBe(0o755)
  expect([readlinkSync(inCopy('dangling')), readlinkSync(inCopy('folder'))]).toEqual([
    'no/such',
    'sub',
  ])
  expect([read('line\nfeed'), read('-n')]).toEqual(['x', 'y'])
  expect(existsSync(inCopy('made.o'))).toBe(false)
})

test('only files that differ are copied again, with a new time stamp', async () => {
  for (const name of ['a.c', 'sub/b.c']) utimesSync(path.join(from, name), longAgo, longAgo)
  await copyWell()
  // Same size, and older than the objects of the previous one: make must notice it.
  write(from, { 'a.c': 'A' })
  utimesSync(path.join(from, 'a.c'), new Date(0), new Date(0))
  // Touched, not changed.
  utimesSync(path.join(from, 'sub/b.c'), new Date(), new Date())
  await copyWell()
  expect(read('a.c')).toBe('A')
  expect(changedAt('a.c')).toBeGreaterThan(longAgo.getTime())
  expect(changedAt('sub/b.c')).toBe(longAgo.getTime())
})

test('build products stay, and deleted sources are removed', async () => {
  await copyWell()
  write(to, { 'a.o': 'object', 'build/kernel': 'elf', 'sub/b.o': 'object' })
  unlinkSync(path.join(from, 'sub/b.c'))
  await copyWell()
  expect([read('a.o'), read('build/kernel'), read('sub/b.o')]).toEqual(['object', 'elf', 'object'])
  expect(existsSync(inCopy('sub/b.c'))).toBe(false)
  expect(existsSync(inCopy('a.c'))).toBe(true)
})

test('a file becomes a folder, and a folder with products a file', async () => {
  await copyWell()
  write(to, { 'sub/b.o': 'object' })
  unlinkSync(path.join(from, 'a.c'))
  rmSync(path.join(from, 'sub'), { recursive: true })
  write(from, { 'a.c/inside': 'x', sub: 'file' })
  await copyWell()
  expect([read('a.c/inside'), read('sub')]).toEqual(['x', 'file'])
})

test('a folder becomes a link; the link’s target is not touched', async () => {
  await copyWell()
  const elsewhere = emptyFolder()
  write(elsewhere, { 'b.c': 'theirs' })
  rmSync(path.join(from, 'sub'), { recursive: true })
  symlinkSync(elsewhere, path.join(from, 'sub'))
  commit(from)
  await copyWell()
  expect(lstatSync(inCopy('sub')).isSymbolicLink()).toBe(true)
  expect(readFileSync(path.join(elsewhere, 'b.c'), 'utf8')).toBe('theirs')
  unlinkSync(path.join(from, 'sub'))
  write(from, { 'sub/c.c': 'ours' })
  await copyWell()
  expect(existsSync(path.join(elsewhere, 'c.c'))).toBe(false)
  expect(read('sub/c.c')).toBe('ours')
})

test('a source that a build replaced is restored', async () => {
  await copyWell()
  write(to, { 'a.c': 'patched by the build' })
  await copyWell()
  expect(read('a.c')).toBe('a')
})

test('submodules are copied, and the copy knows the version', async () => {
  const other = path.join(emptyFolder(), 'other')
  createRepository(other, { 'o.c': 'o' })
  git(from, 'submodule', '--quiet', 'add', other, 'ext')
  commit(from)
  git(from, 'tag', 'v1.2')
  await copyWell()
  expect(read('ext/o.c')).toBe('o')
  expect(git(to, 'describe', '--tags')).toBe('v1.2')
})

test('a build’s git commands affect only the copy', async () => {
  commit(from)
  git(from, 'tag', 'v1')
  await copyWell()
  expect(git(to, 'status', '--short')).toBe('')
  write(from, { 'a.c': 'changed' })
  await copyWell()
  expect(git(to, 'status', '--short').trim()).toBe('M a.c')
  const before = git(from, 'rev-parse', 'HEAD')
  git(to, 'config', 'core.hooksPath', '/nowhere')
  git(to, 'tag', 'of-the-build')
  git(to, 'add', 'a.c')
  git(to, '-c', 'user.name=b', '-c', 'user.email=b@c', 'commit', '--quiet', '-m', 'by a build')
  expect(git(from, 'rev-parse', 'HEAD')).toBe(before)
  expect(git(from, 'tag')).toBe('v1')
  expect(git(from, 'config', '--local', '--list')).not.toContain('nowhere')
  expect(git(from, 'status', '--short').trim()).toBe('M a.c')
})

test('a new commit changes the version; without one git’s files are untouched', async () => {
  commit(from)
  await copyWell()
  const head = inCopy('.git/HEAD')
  const before = statSync(head).ino
  await copyWell()
  expect(statSync(head).ino).toBe(before)
  git(from, 'tag', 'v2')
  await copyWell()
  expect(git(to, 'describe', '--tags')).toBe('v2')
})

test('files outside a sparse checkout are not an error', async () => {
  commit(from)
  git(from, 'sparse-checkout', 'set', '--no-cone', '/*', '!/sub/')
  expect(existsSync(path.join(from, 'sub/b.c'))).toBe(false)
  await copyWell()
  expect(read('a.c')).toBe('a')
})

test('a folder within a repository has no version of its own', async () => {
  from = path.join(from, 'sub')
  await copyWell()
  expect(read('b.c')).toBe('b')
  expect(existsSync(inCopy('.git'))).toBe(false)
})

test('a tree that is not a checkout is copied too', async () => {
  renameSync(path.join(from, '.git'), path.join(emptyFolder(), 'git'))
  write(from, { 'x.o': 'x', '.osv-kernel/work/y': 'y' })
  symlinkSync('a.c', path.join(from, 'link'))
  await copyWell()
  expect([read('x.o'), read('sub/b.c'), readlinkSync(inCopy('link'))]).toEqual(['x', 'b', 'a.c'])
  expect([existsSync(inCopy('.git')), existsSync(inCopy('.osv-kernel'))]).toEqual([false, false])
})

test('a failed copy says why', async () => {
  // Nothing can be created in /proc.
  to = '/proc/self/task'
  expect(await mirror()).toMatchObject({
    ok: false,
    failure: {
      kind: 'infrastructure',
      summary: expect.stringMatching(/^cannot copy the sources: rsync, exit status \d+$/),
      evidence: [
        { source: 'rsync', lines: expect.arrayContaining([expect.stringMatching(/\/proc/)]) },
      ],
    },
  })
})

test('a cancelled copy is cancelled', async () => {
  expect(await mirror(AbortSignal.abort())).toMatchObject({
    ok: false,
    failure: { kind: 'cancelled' },
  })
})
