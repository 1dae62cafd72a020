import { mkdirSync, symlinkSync, unlinkSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { digestFolder } from '../../../src/build/source/digest.js'
import { commit, createRepository, emptyFolder, git, write } from './repositories.js'

const checkout = (): string => {
  const folder = path.join(emptyFolder(), 'tree')
  createRepository(folder, { 'a.c': 'a', 'sub/b.c': 'b', '.gitignore': '*.o\n' })
  return folder
}
const plainFolder = (): string => {
  const folder = emptyFolder()
  write(folder, { 'a.c': 'a', 'sub/b.c': 'b' })
  return folder
}

describe.each([
  ['a checkout', checkout],
  ['a folder', plainFolder],
])('%s', (_, create) => {
  let folder = ''
  let digest = ''
  beforeEach(async () => {
    folder = create()
    symlinkSync('a.c', path.join(folder, 'link'))
    digest = await digestFolder(folder)
  })

  test.each<[string, () => void]>([
    ['a file changes', () => write(folder, { 'a.c': 'A' })],
    ['a file is added', () => write(folder, { 'new.c': '' })],
    ['a file is removed', () => unlinkSync(path.join(folder, 'sub/b.c'))],
    [
      'a link changes its target',
      () => {
        unlinkSync(path.join(folder, 'link'))
        symlinkSync('sub', path.join(folder, 'link'))
      },
    ],
  ])('%s: another digest', async (_name, change) => {
    change()
    expect(await digestFolder(folder)).not.toBe(digest)
  })

  test.each<[string, () => void]>([
    ['nothing happens', () => undefined],
    ['a file is only touched', () => utimesSync(path.join(folder, 'a.c'), 1, 1)],
    ['our own output changes', () => write(folder, { '.osv-kernel/out/x': 'x' })],
    ['an empty folder is added', () => mkdirSync(path.join(folder, 'empty'))],
  ])('%s: the same digest', async (_name, change) => {
    change()
    expect(await digestFolder(folder, [path.join(folder, '.osv-kernel')])).toBe(digest)
  })
})

test('another commit message or an ignored file keeps the digest', async () => {
  const folder = checkout()
  const digest = await digestFolder(folder)
  commit(folder, 'again')
  write(folder, { 'made.o': 'x' })
  expect(await digestFolder(folder)).toBe(digest)
})

test('a change in a nested submodule changes the digest, committed or not', async () => {
  const [inner, outer, folder] = [checkout(), checkout(), checkout()]
  git(outer, 'submodule', '--quiet', 'add', inner, 'in')
  commit(outer)
  git(folder, 'submodule', '--quiet', 'add', outer, 'out')
  git(folder, 'submodule', '--quiet', 'update', '--init', '--recursive')
  const seen = [await digestFolder(folder)]
  write(folder, { 'out/in/a.c': 'changed' })
  seen.push(await digestFolder(folder))
  write(folder, { 'out/in/new.c': 'x' })
  seen.push(await digestFolder(folder))
  expect(new Set(seen).size).toBe(3)
})
