import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { changeTree, type ChangeNode } from '../../src/size/change-tree.js'
import { compareSizeTrees, type SizeChange } from '../../src/size/difference.js'
import { readFolderTree } from '../../src/size/folder-tree.js'
import { sumOf } from '../../src/size/folders.js'
import { joinMovedContents } from '../../src/size/moved-contents.js'
import { nodeAt, pathOf } from '../../src/size/paths.js'
import type { SizeNode, SizeNodeKind } from '../../src/size/tree.js'
import { expectExactSums } from './exact-sums.js'
import { seededRandom } from './random.js'

const leaf = (kind: SizeNodeKind, name: string, bytes: number, object?: string): SizeNode => ({
  name,
  kind,
  bytes,
  ...(object === undefined ? {} : { object }),
})
/** Sections of symbols: `.text`: [name, bytes, object?][]. */
type Sections = Readonly<Record<string, readonly (readonly [string, number, string?])[]>>
const kernel = (sections: Sections): SizeNode =>
  sumOf('all', 'image', [
    sumOf(
      'k',
      'artifact',
      Object.entries(sections).map(([name, symbols]) =>
        sumOf(
          name,
          'section',
          symbols.map((symbol) => leaf('symbol', ...symbol)),
        ),
      ),
    ),
  ])
const told = ({ change, path: at, from, fromObject, object }: SizeChange): string =>
  [change, at, from && `from ${from}`, object, fromObject && `was ${fromObject}`]
    .filter((word) => word !== undefined)
    .join(' ')

test.each<[string, Sections, Sections, readonly string[]]>([
  [
    'a symbol to another section',
    { '.text': [['f', 40]], '.init': [['g', 1]] },
    { '.text': [['h', 2]], '.init': [['f', 40]] },
    ['added k/.text/h', 'removed k/.init/g', 'moved k/.init/f from k/.text/f'],
  ],
  [
    'one that the compiler called otherwise',
    { '.text': [['f', 40]], '.cold': [['g', 1]] },
    { '.text': [['g', 1]], '.cold': [['f.isra.0', 40]] },
    ['moved k/.cold/f.isra.0 from k/.text/f', 'moved k/.text/g from k/.cold/g'],
  ],
  [
    'not one of another size',
    { '.text': [['f', 40]], '.init': [['g', 1]] },
    { '.text': [['g', 2]], '.init': [['f', 41]] },
    ['added k/.init/f', 'removed k/.text/f', 'added k/.text/g', 'removed k/.init/g'],
  ],
  [
    'not where two could be meant',
    { a: [['f', 8]], b: [['f', 8]], c: [['x', 1]] },
    { a: [['x', 1]], b: [['y', 1]], c: [['f', 8]] },
    ['removed a/f', 'removed b/f', 'added c/f', 'moved a/x from k/c/x', 'added b/y'],
  ],
  [
    'a symbol to another object of the same section',
    {
      '.text': [
        ['f', 40, 'a.o'],
        ['g', 5, 'a.o'],
      ],
    },
    {
      '.text': [
        ['f', 40, 'b.o'],
        ['g', 5, 'a.o'],
      ],
    },
    ['moved k/.text/f b.o was a.o'],
  ],
  [
    'nothing where no object was known before',
    { '.text': [['f', 40]] },
    { '.text': [['f', 40, 'b.o']] },
    [],
  ],
])('moved: %s', (_, before, after, changes) => {
  const [old, now] = [kernel(before), kernel(after)]
  const delta = compareSizeTrees(old, now)
  expect(delta.changes.map(told).toSorted()).toEqual(
    changes.map((text) => text.replace(/ (?=[abc]\/)/, ' k/')).toSorted(),
  )
  expect(changeTree(delta.changes, 9).bytes).toBe(now.bytes - old.bytes)
})

test('files move within one image, an object file between folders', () => {
  const tree = (folder: string, objects: string): SizeNode =>
    sumOf('all', 'image', [
      {
        ...sumOf('initrd', 'artifact', [
          sumOf(folder, 'directory', [leaf('file', 'init', 70), leaf('file', 'sh', 9)]),
        ]),
        views: [
          sumOf('objects', 'view', [
            sumOf(objects, 'directory', [
              sumOf('a.o', 'object', [leaf('section', '.text', 30), leaf('section', '.data', 9)]),
              sumOf('b.o', 'object', [leaf('section', '.text', 30)]),
            ]),
          ]),
        ],
      },
    ])
  const delta = compareSizeTrees(tree('bin', 'fs'), tree('sbin', 'vfs'))
  expect(delta.changes.map(told)).toEqual([
    'moved initrd/sbin/init from initrd/bin/init',
    'moved initrd/sbin/sh from initrd/bin/sh',
  ])
  expect(delta.views?.[0]?.changes.map(told)).toEqual([
    'moved initrd/objects/vfs/a.o/.data from initrd/objects/fs/a.o/.data',
    'moved initrd/objects/vfs/a.o/.text from initrd/objects/fs/a.o/.text',
    'moved initrd/objects/vfs/b.o/.text from initrd/objects/fs/b.o/.text',
  ])
})

/** Every node of the difference is what the two trees say of its path. */
function expectNets(node: ChangeNode, at: string, before: SizeNode, after: SizeNode): void {
  const bytes = (tree: SizeNode): number => (at === '' ? tree : nodeAt(tree, at))?.bytes ?? 0
  expect([at, node.bytes]).toEqual([at, bytes(after) - bytes(before)])
  if (node.children.length > 0)
    expect(node.children.reduce((sum, child) => sum + child.bytes, 0)).toBe(node.bytes)
  for (const child of node.children) expectNets(child, pathOf(at, child.name), before, after)
}

test('the net of every level is exact, whatever moved', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = seededRandom(seed)
    const some = (): SizeNode =>
      sumOf(
        'all',
        'image',
        ['k', 'initrd'].map((artifact) =>
          sumOf(
            artifact,
            'artifact',
            ['.text', '.data', '.init'].map((section) => {
              const names = Array.from({ length: 12 }, (_item, index) => `s${index}`)
              const symbols = names
                .filter(() => random(3) > 0)
                .map((name) => leaf('symbol', name, 1 + random(4), `o${random(2)}.o`))
              return sumOf(section, 'section', symbols)
            }),
          ),
        ),
      )
    const [before, after] = [some(), some()]
    const { bytes, changes } = compareSizeTrees(before, after)
    expect(bytes).toBe(after.bytes - before.bytes)
    expect(changes.some(({ change }) => change === 'moved')).toBe(true)
    expectNets(changeTree(changes, 9), '', before, after)
  }
})

test('100,000 symbols, half of them in another section, are compared at once', () => {
  const symbols = Array.from({ length: 100_000 }, (_, index) => [`s${index}`, 16 + (index % 99)])
  const tree = (isMoved: (index: number) => boolean): SizeNode => {
    const of = (moved: boolean): readonly (readonly [string, number])[] =>
      symbols.filter((__, index) => isMoved(index) === moved) as [string, number][]
    return kernel({ '.text': of(false), '.init': of(true) })
  }
  const [before, after] = [tree((index) => index % 2 === 0), tree((index) => index % 4 < 2)]
  const start = performance.now()
  const { bytes, changes } = compareSizeTrees(before, after)
  expect(performance.now() - start).toBeLessThan(5000)
  expect([bytes, changes.length]).toEqual([0, 50_000])
  expect(new Set(changes.map(({ change }) => change))).toEqual(new Set(['moved']))
})

describe('folders', () => {
  const folderWith = async (files: Readonly<Record<string, string | Buffer>>): Promise<string> => {
    const folder = path.join(await mkdtemp(path.join(tmpdir(), 'folder-')), 'out')
    await mkdir(folder)
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
      await writeFile(path.join(folder, name), content)
    }
    return folder
  }
  const treeOf = async (folder: string): Promise<SizeNode> => {
    const tree = await readFolderTree(folder)
    if (!tree.ok) throw new Error(tree.failure.summary)
    expectExactSums(tree.value)
    return tree.value
  }

  test('are paired by relative path; what moved is told by its content', async () => {
    const before = await folderWith({
      'lib/a.ko': 'a'.repeat(50),
      'lib/b.ko': 'b'.repeat(60),
      'lib/c.ko': 'c'.repeat(60),
      'lib/same': 'same',
      'gone/x': 'xx',
    })
    const after = await folderWith({
      'kernel/a.ko': 'z'.repeat(50),
      'kernel/renamed.ko': 'b'.repeat(60),
      'kernel/other.ko': 'd'.repeat(60),
      'lib/same': 'same+',
    })
    const { bytes, changes } = compareSizeTrees(await treeOf(before), await treeOf(after))
    const joined = await joinMovedContents(changes, { before, after })
    expect(joined.map(told).toSorted()).toEqual([
      'added out/kernel/other.ko',
      'grown out/lib/same',
      'moved out/kernel/a.ko from out/lib/a.ko',
      'moved out/kernel/renamed.ko from out/lib/b.ko',
      'removed out/gone/x',
      'removed out/lib/c.ko',
    ])
    expect(joined.reduce((sum, one) => sum + one.newBytes - one.oldBytes, 0)).toBe(bytes)
  })

  test('are read without following links, without pipes, and to any depth', async () => {
    const deep = `${'d/'.repeat(60)}file`
    const folder = await folderWith({ [deep]: '12345', 'bad.elf': '\u007fELF\u0002\u0001broken' })
    await symlink('/etc', path.join(folder, 'etc'))
    await symlink('..', path.join(folder, 'up'))
    execFileSync('mkfifo', [path.join(folder, 'pipe')])
    const tree = await treeOf(folder)
    expect(nodeAt(tree, 'out')).toMatchObject({ note: '1 devices, pipes or sockets left out' })
    expect(nodeAt(tree, 'out/etc')).toEqual({ name: 'etc', kind: 'symlink', bytes: 4 })
    expect(nodeAt(tree, 'out/up')).toEqual({ name: 'up', kind: 'symlink', bytes: 2 })
    const bad = nodeAt(tree, 'out/bad.elf')
    expect(bad).toMatchObject({ kind: 'artifact', bytes: 12 })
    expect(bad?.note).toMatch(/^damaged ELF file/)
    expect(tree.bytes).toBe(5 + 12 + 4 + 2)
  })

  test('that cannot be read are a failure', async () => {
    expect(await readFolderTree('/nonexistent/folder')).toMatchObject({
      ok: false,
      failure: { kind: 'infrastructure', summary: expect.stringContaining('ENOENT') },
    })
  })
})

describe('objects that go by other names', () => {
  const built = (object: string, note: string | undefined, bytes: number): SizeNode => {
    const symbol: SizeNode = { name: 'start', kind: 'symbol', bytes, object }
    const view: SizeNode = {
      ...{ name: 'objects', kind: 'view', bytes, children: [{ ...symbol, name: object }] },
      ...(note === undefined ? {} : { note }),
    }
    const text: SizeNode = { name: '.text', kind: 'section', bytes, children: [symbol] }
    return {
      ...{ name: 'image', kind: 'image', bytes },
      children: [{ name: 'k', kind: 'artifact', bytes, children: [text], views: [view] }],
    }
  }

  test('a link map on one side alone moves nothing', () => {
    const bySource = built('start.c', 'by source file', 10)
    expect(compareSizeTrees(bySource, built('start.o', undefined, 10))).toEqual({
      ...{ bytes: 0, changes: [] },
    })
    const { changes, views } = compareSizeTrees(bySource, built('start.o', undefined, 12))
    expect(changes).toEqual([
      {
        ...{ path: 'k/.text/start', kind: 'symbol', change: 'grown', oldBytes: 10, newBytes: 12 },
        object: 'start.o',
      },
    ])
    expect(views).toBeUndefined()
  })

  test('the same kind of names on both sides shows a move', () => {
    const { changes } = compareSizeTrees(built('a.o', undefined, 10), built('b.o', undefined, 10))
    expect(changes).toMatchObject([{ change: 'moved', fromObject: 'a.o', object: 'b.o' }])
  })
})
