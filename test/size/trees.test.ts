import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { compareWithBaseline } from '../../src/size/compare/baseline.js'
import { evaluateBudgets } from '../../src/size/budgets/budgets.js'
import { compareSizeTrees } from '../../src/size/compare/difference.js'
import { measurementOf, readSizeTree } from '../../src/size/measure.js'
import type { SizeNode } from '../../src/size/tree.js'
import { writeElf } from '../formats/elf-writer.js'

const symbol = (name: string, bytes: number): SizeNode => ({ name, kind: 'symbol', bytes })
const leaf = (name: string, bytes: number): SizeNode => ({ name, kind: 'artifact', bytes })
function kernel(name: string, symbols: readonly SizeNode[]): SizeNode {
  const bytes = symbols.reduce((sum, node) => sum + node.bytes, 0)
  const section: SizeNode = { name: '.text', kind: 'section', bytes, children: symbols }
  return { name, kind: 'artifact', bytes, children: [section] }
}
const image = (...artifacts: readonly SizeNode[]): SizeNode => measurementOf(artifacts, null).tree

describe('a difference', () => {
  test('lists added, removed, grown and shrunk leaves, the largest first', () => {
    const before = kernel('vmlinux', [
      symbol('a', 10),
      symbol('b', 50),
      symbol('old', 7),
      symbol('c', 1),
    ])
    const after = kernel('vmlinux', [
      symbol('a', 30),
      symbol('b', 40),
      symbol('new/x%', 5),
      symbol('c', 1),
    ])
    const delta = compareSizeTrees(
      image(before, leaf('bzImage', 100)),
      image(after, leaf('bzImage', 100)),
    )
    expect(delta).toEqual({
      bytes: 8,
      changes: [
        { path: 'vmlinux/.text/a', kind: 'symbol', change: 'grown', oldBytes: 10, newBytes: 30 },
        { path: 'vmlinux/.text/b', kind: 'symbol', change: 'shrunk', oldBytes: 50, newBytes: 40 },
        { path: 'vmlinux/.text/old', kind: 'symbol', change: 'removed', oldBytes: 7, newBytes: 0 },
        {
          path: 'vmlinux/.text/new%2Fx%25',
          kind: 'symbol',
          change: 'added',
          oldBytes: 0,
          newBytes: 5,
        },
      ],
    })
  })

  test('is the sum of its changes, even after stripping and with a new artifact', () => {
    const before = image(kernel('vmlinux', [symbol('a', 10), symbol('b', 5)]), leaf('bzImage', 9))
    const stripped: SizeNode = {
      ...kernel('vmlinux', []),
      bytes: 12,
      children: [{ name: '.text', kind: 'section', bytes: 12 }],
    }
    const after = image(stripped, leaf('bzImage', 9), kernel('vdso', [symbol('x', 3)]))
    const { bytes, changes } = compareSizeTrees(before, after)
    expect(changes.reduce((sum, one) => sum + one.newBytes - one.oldBytes, 0)).toBe(bytes)
    expect(changes.map(({ path: at, change }) => `${change} ${at}`)).toEqual([
      'added vdso',
      'shrunk vmlinux/.text',
    ])
  })

  test.each([
    ['as large as it was', 40, []],
    ['larger', 44, ['grown initrd']],
  ])('if only one side is split, and is %s, reports the whole', (_, bytes, expected) => {
    const [cutUp, whole] = [kernel('initrd', [symbol('a', 40)]), leaf('initrd', bytes)]
    const { changes } = compareSizeTrees(image(cutUp), image(whole))
    expect(changes.map(({ path: at, change }) => `${change} ${at}`)).toEqual(expected)
    const { changes: back } = compareSizeTrees(image(whole), image(cutUp))
    expect(back.map(({ path: at }) => at)).toEqual(expected.length === 0 ? [] : ['initrd'])
  })

  test('pairs two single artifacts whatever their names', () => {
    const [before, after] = [
      kernel('old.elf', [symbol('a', 1)]),
      kernel('new.elf', [symbol('a', 4)]),
    ]
    expect(compareSizeTrees(image(before), image(after)).changes).toEqual([
      { path: 'new.elf/.text/a', kind: 'symbol', change: 'grown', oldBytes: 1, newBytes: 4 },
    ])
  })

  test('separates growth in memory alone', () => {
    const withRoom = (name: string, room: number): SizeNode => {
      const { children = [], ...kernelNode } = kernel(name, [symbol('a', 10)])
      const big: SizeNode = { name: 'big', kind: 'symbol', bytes: 0, memoryBytes: room }
      const bss: SizeNode = { ...big, name: '.bss', kind: 'section', children: [big] }
      const debug: SizeNode = { name: '.debug', kind: 'section', bytes: room, memoryBytes: 0 }
      const bytes = 10 + room
      return { ...kernelNode, bytes, memoryBytes: bytes, children: [...children, bss, debug] }
    }
    const delta = compareSizeTrees(image(withRoom('old', 100)), image(withRoom('new', 130)))
    expect(delta.changes.map(({ path: at }) => at)).toEqual(['new/.debug'])
    expect(delta.memory).toEqual({
      bytes: 30,
      changes: [
        { path: 'new/.bss/big', kind: 'symbol', change: 'grown', oldBytes: 100, newBytes: 130 },
      ],
    })
    expect(
      compareSizeTrees(image(withRoom('k', 9)), image(withRoom('k', 9))).memory,
    ).toBeUndefined()
  })

  test('between a tree and itself is empty', () => {
    const tree = image(
      kernel('vmlinux', [
        symbol('(no symbol)', 1),
        { ...symbol('(no symbol)', 2), kind: 'unattributed' },
      ]),
    )
    expect(compareSizeTrees(tree, tree)).toEqual({ bytes: 0, changes: [] })
  })
})

describe('budgets', () => {
  const artifacts = [leaf('bzImage', 100), kernel('vmlinux', [symbol('a/b', 30), symbol('c', 20)])]
  test.each([
    ['bzImage', 100, 100, true],
    ['bzImage', 99, 100, false],
    ['vmlinux/.text', 60, 50, true],
    ['vmlinux/.text/a%2Fb', 29, 30, false],
    ['vmlinux/.data', 60, null, false],
    ['image', 120, 100, true],
    ['', 1, null, false],
  ])('%s at most %s: %s', (budget, limitBytes, bytes, ok) => {
    expect(evaluateBudgets(measurementOf(artifacts, 'bzImage'), { [budget]: limitBytes })).toEqual([
      { path: budget, limitBytes, bytes, ok },
    ])
  })

  test('image means everything if nothing is booted', () => {
    const [budget] = evaluateBudgets(measurementOf(artifacts, null), { image: 120 })
    expect(budget).toMatchObject({ bytes: 150, ok: false })
  })
})

describe('a baseline', () => {
  const tree = image(leaf('bzImage', 110))
  test('is the measurement of an earlier record', () => {
    const size = { tree: image(leaf('bzImage', 100)), totals: { bzImage: 100 } }
    expect(compareWithBaseline(tree, { source: 'main', revision: 'abc', size })).toMatchObject({
      baseline: { source: 'main', revision: 'abc', totals: { bzImage: 100 } },
      delta: { bytes: 10, changes: [{ path: 'bzImage', change: 'grown' }] },
    })
  })
  test.each([[null], [{ source: 'main', revision: 'abc', size: null }]])(
    'is null, not zero, without one',
    (earlier) => {
      expect(compareWithBaseline(tree, earlier)).toEqual({ baseline: null, delta: null })
    },
  )
})

describe('files', () => {
  test('become one tree: ELF files by section, others as they are', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'size-'))
    const [elf, raw] = [path.join(folder, 'k'), path.join(folder, 'r')]
    const text = { name: '.text', type: 1, flags: 6, bytes: Buffer.alloc(8) }
    const bytes = writeElf({ wide: true, little: true, relocatable: true, sections: [text] })
    await writeFile(elf, bytes)
    await writeFile(raw, 'hello')
    const measured = await readSizeTree([
      { role: 'elf', name: 'kernel.elf', path: elf },
      { role: 'image', name: 'kernel.raw', path: raw },
    ])
    expect(measured).toMatchObject({
      ok: true,
      value: {
        tree: { name: 'image', kind: 'image', bytes: bytes.length + 5 },
        totals: { 'kernel.elf': bytes.length, 'kernel.raw': 5 },
        image: 'kernel.raw',
      },
    })
    await writeFile(elf, bytes.subarray(0, 70))
    expect(await readSizeTree([{ role: 'elf', name: 'k', path: elf }])).toMatchObject({
      ok: false,
      failure: { kind: 'build-failed' },
    })
  })

  test('that cannot be read are a failure', async () => {
    const gone = { role: 'elf', name: 'k', path: '/nonexistent/kernel' } as const
    expect(await readSizeTree([gone])).toMatchObject({
      ok: false,
      failure: {
        kind: 'infrastructure',
        summary: 'cannot read /nonexistent/kernel to measure it: ENOENT',
      },
    })
  })
})
