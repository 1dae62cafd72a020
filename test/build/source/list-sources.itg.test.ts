import { mkdirSync, rmSync, symlinkSync, unlinkSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { listSources } from '../../../src/build/source/list-sources.js'
import { commit, createRepository, emptyFolder, git, write } from './repositories.js'

const sorted = async (folder: string): Promise<readonly string[]> =>
  (await listSources(folder)).toSorted()

describe('a checkout', () => {
  let tree = ''
  beforeEach(() => {
    tree = path.join(emptyFolder(), 'a tree')
    createRepository(tree, { 'a.c': 'a', 'sub/b.c': 'b', '.gitignore': '*.o\n/build/\n' })
  })

  test('its files are those tracked by git and untracked ones that are not ignored', async () => {
    write(tree, { 'new.c': 'n', 'a.o': 'made', 'build/kernel': 'made', 'sub/new.h': 'n' })
    expect(await sorted(tree)).toEqual(['.gitignore', 'a.c', 'new.c', 'sub/b.c', 'sub/new.h'])
  })

  test('a removed file is not listed, committed or not', async () => {
    unlinkSync(path.join(tree, 'a.c'))
    expect(await sorted(tree)).toEqual(['.gitignore', 'sub/b.c'])
    commit(tree)
    expect(await sorted(tree)).toEqual(['.gitignore', 'sub/b.c'])
  })

  test('names with spaces, line feeds, quotes and other scripts', async () => {
    const names = ['with space.c', 'line\nfeed.c', '"quoted".c', 'ünï.c', '-n', ':(top)x']
    write(tree, Object.fromEntries(names.map((name) => [name, 'x'])))
    expect(await listSources(tree)).toEqual(expect.arrayContaining(names))
    commit(tree)
    expect(await listSources(tree)).toEqual(expect.arrayContaining(names))
  })

  test('a link counts as a file, wherever it points', async () => {
    symlinkSync('a.c', path.join(tree, 'link'))
    symlinkSync('no/such', path.join(tree, 'dangling'))
    symlinkSync('sub', path.join(tree, 'folder'))
    commit(tree)
    expect(await sorted(tree)).toEqual(
      ['.gitignore', 'a.c', 'dangling', 'folder', 'link', 'sub/b.c'].toSorted(),
    )
  })

  test('a folder within it can be listed alone', async () => {
    expect(await sorted(path.join(tree, 'sub'))).toEqual(['b.c'])
  })

  test('submodules, nested ones, and repositories within', async () => {
    const inner = path.join(emptyFolder(), 'inner')
    createRepository(inner, { 'i.c': 'i' })
    const outer = path.join(emptyFolder(), 'outer')
    createRepository(outer, { 'o.c': 'o', '.gitignore': '*.o\n' })
    git(outer, 'submodule', '--quiet', 'add', inner, 'deep er')
    commit(outer)
    git(tree, 'submodule', '--quiet', 'add', outer, 'ext/outer')
    git(tree, 'submodule', '--quiet', 'update', '--init', '--recursive')
    createRepository(path.join(tree, 'nested'), { 'n.c': 'n' })
    write(tree, { 'ext/outer/own.c': 'x', 'ext/outer/made.o': 'x', 'ext/outer/deep er/u.c': 'x' })
    expect(await sorted(tree)).toEqual([
      ...['.gitignore', '.gitmodules', 'a.c', 'ext/outer/.gitignore', 'ext/outer/.gitmodules'],
      ...['ext/outer/deep er/i.c', 'ext/outer/deep er/u.c', 'ext/outer/o.c', 'ext/outer/own.c'],
      ...['nested/n.c', 'sub/b.c'],
    ])
  })

  test('a submodule that was not fetched has no files', async () => {
    const other = path.join(emptyFolder(), 'other')
    createRepository(other, { 'o.c': 'o' })
    git(tree, 'submodule', '--quiet', 'add', other, 'ext')
    commit(tree)
    git(tree, 'submodule', '--quiet', 'deinit', '--force', 'ext')
    expect(await sorted(tree)).toEqual(['.gitignore', '.gitmodules', 'a.c', 'sub/b.c'])
  })

  test('a submodule without its folder is not an error', async () => {
    const other = path.join(emptyFolder(), 'other')
    createRepository(other, { 'o.c': 'o' })
    git(tree, 'submodule', '--quiet', 'add', other, 'ext')
    commit(tree)
    rmSync(path.join(tree, 'ext'), { recursive: true })
    expect(await sorted(tree)).toEqual(['.gitignore', '.gitmodules', 'a.c', 'sub/b.c'])
  })
})

test('elsewhere every file counts, except generated ones', async () => {
  const folder = emptyFolder()
  write(folder, { 'a.c': 'a', 'sub/b.o': 'b', '.osv-kernel/work/x': 'x', 'node_modules/m': 'm' })
  mkdirSync(path.join(folder, 'empty'))
  symlinkSync('a.c', path.join(folder, 'link'))
  expect(await sorted(folder)).toEqual(['a.c', 'link', 'sub/b.o'])
})

test('a folder that git ignores within a repository lists every file', async () => {
  const tree = path.join(emptyFolder(), 'tree')
  createRepository(tree, { '.gitignore': 'made/\n' })
  write(tree, { 'made/a.c': 'a', 'made/sub/b.c': 'b' })
  expect(await sorted(path.join(tree, 'made'))).toEqual(['a.c', 'sub/b.c'])
})
