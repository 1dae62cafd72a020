import { describe, expect, test } from '@jest/globals'
import { changeTree, type ChangeNode } from '../../../src/size/compare/change-tree.js'
import { compareSizeTrees } from '../../../src/size/compare/difference.js'
import { sumOf } from '../../../src/size/folders.js'
import { nodeAt, pathOf } from '../../../src/size/paths.js'
import type { SizeNode, SizeNodeKind } from '../../../src/size/tree.js'
import { seededRandom } from '../../formats/random.js'
import { changeLine } from './change-line.js'

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

test.each<[string, Sections, Sections, readonly string[]]>([
  [
    'a symbol to another section',
    { '.text': [['f', 40]], '.init': [['g', 1]] },
    { '.text': [['h', 2]], '.init': [['f', 40]] },
    ['added k/.text/h', 'removed k/.init/g', 'moved k/.init/f from k/.text/f'],
  ],
  [
    'a symbol that the compiler renamed',
    { '.text': [['f', 40]], '.cold': [['g', 1]] },
    { '.text': [['g', 1]], '.cold': [['f.isra.0', 40]] },
    ['moved k/.cold/f.isra.0 from k/.text/f', 'moved k/.text/g from k/.cold/g'],
  ],
  [
    'nothing of another size',
    { '.text': [['f', 40]], '.init': [['g', 1]] },
    { '.text': [['g', 2]], '.init': [['f', 41]] },
    ['added k/.init/f', 'removed k/.text/f', 'added k/.text/g', 'removed k/.init/g'],
  ],
  [
    'nothing if two symbols match',
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
    'nothing if the object was unknown before',
    { '.text': [['f', 40]] },
    { '.text': [['f', 40, 'b.o']] },
    [],
  ],
])('moved: %s', (_, before, after, changes) => {
  const [old, now] = [kernel(before), kernel(after)]
  const delta = compareSizeTrees(old, now)
  expect(delta.changes.map(changeLine).toSorted()).toEqual(
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
  expect(delta.changes.map(changeLine)).toEqual([
    'moved initrd/sbin/init from initrd/bin/init',
    'moved initrd/sbin/sh from initrd/bin/sh',
  ])
  expect(delta.views?.[0]?.changes.map(changeLine)).toEqual([
    'moved initrd/objects/vfs/a.o/.data from initrd/objects/fs/a.o/.data',
    'moved initrd/objects/vfs/a.o/.text from initrd/objects/fs/a.o/.text',
    'moved initrd/objects/vfs/b.o/.text from initrd/objects/fs/b.o/.text',
  ])
})

/** Every node of the difference is the net change of its path between the two trees. */
function expectNets(node: ChangeNode, at: string, before: SizeNode, after: SizeNode): void {
  const bytes = (tree: SizeNode): number => (at === '' ? tree : nodeAt(tree, at))?.bytes ?? 0
  expect([at, node.bytes]).toEqual([at, bytes(after) - bytes(before)])
  if (node.children.length > 0)
    expect(node.children.reduce((sum, child) => sum + child.bytes, 0)).toBe(node.bytes)
  for (const child of node.children) expectNets(child, pathOf(at, child.name), before, after)
}

test('the net change is exact on every level despite moves', () => {
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

test('100,000 symbols, half of them in another section, are compared', () => {
  const symbols = Array.from({ length: 100_000 }, (_, index) => [`s${index}`, 16 + (index % 99)])
  const tree = (isMoved: (index: number) => boolean): SizeNode => {
    const of = (moved: boolean): readonly (readonly [string, number])[] =>
      symbols.filter((__, index) => isMoved(index) === moved) as [string, number][]
    return kernel({ '.text': of(false), '.init': of(true) })
  }
  const [before, after] = [tree((index) => index % 2 === 0), tree((index) => index % 4 < 2)]
  const { bytes, changes } = compareSizeTrees(before, after)
  expect([bytes, changes.length]).toEqual([0, 50_000])
  expect(new Set(changes.map(({ change }) => change))).toEqual(new Set(['moved']))
})

describe('objects under different names', () => {
  const built = (object: string, note: string | undefined, bytes: number): SizeNode => {
    const symbol: SizeNode = { name: 'start', kind: 'symbol', bytes, object }
    const view: SizeNode = {
      name: 'objects',
      kind: 'view',
      bytes,
      children: [{ ...symbol, name: object }],
      ...(note === undefined ? {} : { note }),
    }
    const text: SizeNode = { name: '.text', kind: 'section', bytes, children: [symbol] }
    return {
      name: 'image',
      kind: 'image',
      bytes,
      children: [{ name: 'k', kind: 'artifact', bytes, children: [text], views: [view] }],
    }
  }

  test('a link map on one side alone moves nothing', () => {
    const bySource = built('start.c', 'by source file', 10)
    expect(compareSizeTrees(bySource, built('start.o', undefined, 10))).toEqual({
      bytes: 0,
      changes: [],
    })
    const { changes, views } = compareSizeTrees(bySource, built('start.o', undefined, 12))
    expect(changes).toEqual([
      {
        path: 'k/.text/start',
        kind: 'symbol',
        change: 'grown',
        oldBytes: 10,
        newBytes: 12,
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
