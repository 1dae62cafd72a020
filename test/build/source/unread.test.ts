import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { readMentions } from '../../../src/build/source/mentions.js'
import { listUnread } from '../../../src/build/source/unread.js'

describe('what a text says', () => {
  test.each<[string, readonly string[]]>([
    ['include_str!("../docs/Guide.md")', ['guide.md']],
    ['cp README $(OUT)', ['readme']],
    ['readme = "README.md"', ['readme', 'readme.md']],
    ['cat profiles/hello.yml > x', ['hello.yml']],
    ['gcc -c main.c -o main.o', []],
    ['ls .github/scripts', ['.github']],
  ])('%s', (text, names) => {
    const mentions = readMentions(text)
    expect([mentions.any, [...mentions.names].sort()]).toEqual([false, names])
  })

  test.each([
    'cp *.md $(OUT)',
    'cat $(NAME).md',
    'cp -r . $(OUT)',
    'tar -cf x.tar .',
    'find . | cpio -o',
    'cp -r {source} {out}',
    'COPY . /src',
    'git archive HEAD .',
    'shutil.copytree(src, dst)',
    '//go:embed all:docs',
  ])('%s may read anything', (text) => {
    expect(readMentions(text).any).toBe(true)
  })

  test.each(['cp -r build/. $(OUT)', 'find . -name "*.c"', 'gcc -I. -c x.c', 'make -C . all'])(
    '%s does not',
    (text) => {
      expect(readMentions(text).any).toBe(false)
    },
  )
})

describe('files that a build does not read', () => {
  let folder: string
  const documents = ['README.md', 'docs/guide.md', 'profiles/k.yml', '.github/workflows/ci.yml']
  const unread = async (
    files: Readonly<Record<string, string>>,
    commands = 'make all',
  ): Promise<readonly string[]> => {
    const texts = { ...Object.fromEntries(documents.map((name) => [name, 'README.md'])), ...files }
    for (const [name, text] of Object.entries(texts)) {
      await mkdir(path.join(folder, path.dirname(name)), { recursive: true })
      await writeFile(path.join(folder, name), text)
    }
    const names = Object.keys(texts)
    const profiles = [path.join(folder, 'own.yml')]
    return [...(await listUnread(folder, names, { profiles, commands }))].sort()
  }

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'unread-'))
  })
  afterEach(async () => rm(folder, { recursive: true, force: true }))

  const all = [...documents].sort()
  const without = (...names: readonly string[]): readonly string[] =>
    all.filter((name) => !names.includes(name))

  test.each<[string, Readonly<Record<string, string>>, string, readonly string[]]>([
    ['documents and profiles', { 'main.c': 'int main;' }, 'make', all],
    ['the profile itself', { 'own.yml': '' }, 'make', ['own.yml', ...all].sort()],
    ['other settings count', { 'config.yml': '', 'data.txt': '' }, 'make', all],
    ['named by a source', { Makefile: 'cp README.md $(OUT)' }, 'make', without('README.md')],
    ['named by a command', {}, 'cp docs/guide.md {out}', without('docs/guide.md')],
    [
      'a profile that a source reads',
      { gen: 'open("profiles/k.yml")' },
      '',
      without('profiles/k.yml'),
    ],
    ['a pattern', { Makefile: 'cat docs/*.md' }, 'make', []],
    ['the whole folder', {}, 'cp -r {source} {out}', []],
    [
      'an editor’s settings',
      { '.editorconfig': '[*.md]', '.gitattributes': '*.md text' },
      'make',
      all,
    ],
  ])('%s', async (_, files, commands, expected) => {
    expect(await unread(files, commands)).toEqual(expected)
  })

  test('the target of a link counts', async () => {
    await symlink('README.md', path.join(folder, 'text'))
    await writeFile(path.join(folder, 'README.md'), '')
    const readers = { profiles: [], commands: '' }
    expect([...(await listUnread(folder, ['README.md', 'text'], readers))]).toEqual([])
  })

  test('what the family never reads needs no proof', async () => {
    const readers = {
      profiles: [],
      commands: 'cp -r {source} {out}',
      isDocument: (name: string) => name === 'documentation/x',
    }
    expect([...(await listUnread(folder, ['documentation/x', 'a.md'], readers))]).toEqual([
      'documentation/x',
    ])
  })
})
