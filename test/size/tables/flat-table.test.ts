import { describe, expect, test } from '@jest/globals'
import { flatDifference } from '../../../src/size/tables/flat-difference.js'
import { flatTable } from '../../../src/size/tables/flat-table.js'
import { neededFor, type TableKind, tableKinds } from '../../../src/size/tables/table-kinds.js'
import { sumOf } from '../../../src/size/folders.js'
import { namedAs, narrowTree } from '../../../src/size/narrow.js'
import { nodeAt } from '../../../src/size/paths.js'
import { memoryOf, type SizeNode, type SizeNodeKind } from '../../../src/size/tree.js'
import { expectExactSums } from '../exact-sums.js'

const leaf = (kind: SizeNodeKind, name: string, bytes: number): SizeNode => ({ name, kind, bytes })
const text = sumOf('.text', 'section', [
  leaf('symbol', 'f', 60),
  leaf('symbol', 'g', 30),
  leaf('unattributed', '(no symbol)', 10),
])
const bss: SizeNode = { name: '.bss', kind: 'section', bytes: 0, memoryBytes: 44 }
const rest = leaf('unattributed', '(headers and padding)', 5)
const kernel: SizeNode = {
  ...sumOf('k.elf', 'artifact', [text, bss, rest]),
  views: [
    sumOf('objects', 'view', [
      sumOf('lib', 'directory', [sumOf('a.o', 'object', [leaf('section', '.text', 70), bss])]),
      sumOf('(fill)', 'unattributed', [leaf('section', '.text', 30)]),
      rest,
    ]),
    sumOf('uses', 'view', [leaf('part', 'code', 100), rest]),
  ],
}
const initrd: SizeNode = {
  ...leaf('artifact', 'initrd', 40),
  views: [sumOf('unpacked', 'view', [leaf('file', 'init', 90), leaf('symlink', 'sh', 4)])],
}
const rofs: SizeNode = {
  ...sumOf('rofs.img', 'artifact', [
    leaf('file', 'app', 11),
    sumOf('(file system)', 'unattributed', [leaf('unattributed', '(padding)', 9)]),
  ]),
  views: [
    sumOf('modules', 'view', [
      sumOf('apps/x', 'module', [leaf('file', 'app', 11)]),
      leaf('unattributed', '(file system)', 9),
    ]),
    sumOf('packages', 'view', [leaf('package', 'bash', 700)]),
  ],
}
const all = sumOf('all', 'image', [kernel, initrd, rofs])

describe('a flat table', () => {
  test.each<[TableKind, readonly string[], number]>([
    [
      'section',
      [
        'k.elf/.text 100',
        'k.elf/.bss 0',
        'k.elf/(headers and padding) 5',
        'initrd/(no section) 40',
        'rofs.img/(file system) 9',
        'rofs.img/(no section) 11',
      ],
      165,
    ],
    [
      'symbol',
      [
        'k.elf/.text/f 60',
        'k.elf/.text/g 30',
        'k.elf/.text/(no symbol) 10',
        'k.elf/(headers and padding) 5',
        'k.elf/(no symbol) 0',
        'initrd/(no symbol) 40',
        'rofs.img/(file system) 9',
        'rofs.img/(no symbol) 11',
      ],
      165,
    ],
    [
      'object',
      [
        'k.elf/objects/lib/a.o 70',
        'k.elf/objects/(fill) 30',
        'k.elf/objects/(headers and padding) 5',
        'initrd/(no object) 40',
        'rofs.img/(file system) 9',
        'rofs.img/(no object) 11',
      ],
      165,
    ],
    [
      'file',
      [
        'k.elf 105',
        'initrd/unpacked/init 90',
        'initrd/unpacked/sh 4',
        'rofs.img/app 11',
        'rofs.img/(file system) 9',
      ],
      219,
    ],
    [
      'module',
      [
        'rofs.img/modules/apps%2Fx 11',
        'rofs.img/modules/(file system) 9',
        'k.elf/(no module) 105',
        'initrd/(no module) 40',
      ],
      165,
    ],
    [
      'package',
      ['rofs.img/packages/bash 700', 'k.elf/(no package) 105', 'initrd/(no package) 40'],
      845,
    ],
    [
      'use',
      [
        'k.elf/uses/code 100',
        'k.elf/uses/(headers and padding) 5',
        'initrd/(no use) 40',
        'rofs.img/(no use) 20',
      ],
      165,
    ],
  ])('by %s adds up', (by, rows, bytes) => {
    const table = flatTable(all, by)
    const found = table?.rows.map((row) => `${row.path} ${row.bytes}`) ?? []
    expect(found.toSorted()).toEqual(rows.toSorted())
    expect(table?.bytes).toBe(bytes)
  })

  test.each(tableKinds)('by %s is as large as its rows, in the file and in memory', (by) => {
    const table = flatTable(all, by)
    const sum = (of: 'bytes' | 'memoryBytes'): number =>
      table?.rows.reduce((total, row) => total + row[of], 0) ?? -1
    expect([table?.bytes, table?.memoryBytes]).toEqual([sum('bytes'), sum('memoryBytes')])
    if (by === 'section' || by === 'symbol' || by === 'object')
      expect([table?.bytes, table?.memoryBytes]).toEqual([all.bytes, memoryOf(all)])
  })

  test('by file counts compressed archives after a plain one, and in a partition', () => {
    const early: SizeNode = {
      ...sumOf('initrd', 'artifact', [
        sumOf('archive 1', 'part', [leaf('file', 'ucode.bin', 4)]),
        leaf('part', 'archive 2', 20),
      ]),
      views: [sumOf('unpacked', 'view', [leaf('file', 'ucode.bin', 4), leaf('file', 'init', 90)])],
    }
    const disk = sumOf('disk.raw', 'artifact', [
      leaf('unattributed', '(partition table)', 3),
      {
        ...leaf('partition', 'root', 30),
        views: [sumOf('unpacked', 'view', [leaf('file', 'sh', 70)])],
      },
      leaf('partition', 'swap', 8),
    ])
    const table = flatTable(sumOf('all', 'image', [early, disk]), 'file')
    expect(table?.rows.map((row) => `${row.path} ${row.bytes}`)).toEqual([
      'initrd/unpacked/ucode.bin 4',
      'initrd/unpacked/init 90',
      'disk.raw/(partition table) 3',
      'disk.raw/root/unpacked/sh 70',
      'disk.raw/(no file) 8',
    ])
    expect(table?.views).toEqual(['initrd/unpacked', 'disk.raw/root/unpacked'])
  })

  test('lists the views it counted that have their own sizes', () => {
    expect(flatTable(all, 'file')?.views).toEqual(['initrd/unpacked'])
    expect(flatTable(all, 'object')?.views).toEqual([])
  })

  test.each<[TableKind, SizeNode, RegExp]>([
    ['section', initrd, /ELF/],
    ['symbol', initrd, /not stripped/],
    ['object', rofs, /ld -Map/],
    ['module', kernel, /usr\.manifest/],
    ['package', kernel, /image\.manifest/],
    ['use', rofs, /ELF/],
  ])('by %s is null without such nodes, and reports what it needs', (by, artifact, needs) => {
    expect(flatTable(sumOf('all', 'image', [artifact]), by)).toBeNull()
    expect(neededFor(by)).toMatch(needs)
  })
})

describe('a flat difference', () => {
  const grown = {
    ...kernel,
    views: [
      sumOf('objects', 'view', [
        sumOf('fs', 'directory', [sumOf('a.o', 'object', [leaf('section', '.text', 70)])]),
        sumOf('lib', 'directory', [sumOf('b.o', 'object', [leaf('section', '.text', 8)])]),
        rest,
      ]),
    ],
  }
  const [before, after] = [sumOf('all', 'image', [kernel]), sumOf('all', 'image', [grown])]
  test('is by the nodes of the kind, and is the sum of its changes', () => {
    const found = flatDifference(before, after, 'object')
    expect(found?.bytes).toBe(8 - 30)
    expect(found?.changes.map((one) => [one.change, one.path, one.from])).toEqual([
      ['removed', 'k.elf/objects/(fill)', undefined],
      ['added', 'k.elf/objects/lib/b.o', undefined],
      ['moved', 'k.elf/objects/fs/a.o', 'k.elf/objects/lib/a.o'],
    ])
  })
  test('is null if one side has no nodes of the kind', () => {
    expect(flatDifference(before, after, 'use')).toBeNull()
    expect(flatDifference(after, before, 'use')).toBeNull()
  })
})

describe('a narrowed tree', () => {
  test.each([
    ['k.elf/.text/f', 60],
    ['k.elf/.t*', 100],
    ['**/app', 11],
    ['k.elf', 105],
    ['*', 165],
  ])('%s has %d bytes', (pattern, bytes) => {
    const tree = narrowTree(all, pattern)
    if (tree === null) throw new Error('nothing matched')
    expectExactSums(tree)
    expect(tree.bytes).toBe(bytes)
  })
  test('keeps a view that the pattern names, and is null without a match', () => {
    const tree = narrowTree(all, 'k.elf/objects/lib')
    expect(tree === null ? null : nodeAt(tree, 'k.elf/objects/lib/a.o')?.bytes).toBe(70)
    expect(narrowTree(all, 'k.elf/nope*')).toBeNull()
  })
  test('two single files have one name', () => {
    const [a, b] = [sumOf('all', 'image', [kernel]), sumOf('all', 'image', [initrd])]
    expect(namedAs(a, b).children?.[0]?.name).toBe('initrd')
    expect(namedAs(a, all)).toBe(a)
  })
})
