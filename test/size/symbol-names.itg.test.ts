import { describe, expect, test } from '@jest/globals'
import { renderSizeDiff } from '../../src/report/terminal/size-diff-text.js'
import { renderSizeTree } from '../../src/report/terminal/size-tree-text.js'
import { compareSizeTrees } from '../../src/size/compare/difference.js'
import { demangle, readableNames } from '../../src/size/names.js'
import type { SizeNode } from '../../src/size/tree.js'

const treeWith = (symbols: Readonly<Record<string, number>>): SizeNode => {
  const children = Object.entries(symbols).map(([name, bytes]): SizeNode => ({
    name,
    kind: 'symbol',
    bytes,
  }))
  const bytes = children.reduce((sum, child) => sum + child.bytes, 0)
  const text: SizeNode = { name: '.text', kind: 'section', bytes, children }
  const kernel: SizeNode = { name: 'k', kind: 'artifact', bytes, children: [text] }
  return { name: 'image', kind: 'image', bytes, children: [kernel] }
}
type Symbols = Readonly<Record<string, number>>
const changesOf = (before: Symbols, after: Symbols): readonly string[] => {
  const delta = compareSizeTrees(treeWith(before), treeWith(after))
  const sum = delta.changes.reduce((net, { oldBytes, newBytes }) => net + newBytes - oldBytes, 0)
  expect(sum).toBe(delta.bytes)
  return delta.changes.map(({ path, change, from = '', oldBytes, newBytes }) =>
    `${change} ${from}>${path} ${newBytes - oldBytes}`.replaceAll('k/.text/', ''),
  )
}

describe('a name that the compiler made', () => {
  test.each<[string, Symbols, Symbols, readonly string[]]>([
    ['another number', { 'f.constprop.0': 9 }, { 'f.constprop.1': 9 }, []],
    ['another number and size', { 'f.llvm.12': 9 }, { 'f.llvm.7': 8 }, ['shrunk >f.llvm.7 -1']],
    [
      'several numbers, in order',
      { 'f.part.0': 9, 'f.part.1': 5 },
      { 'f.part.2': 9, 'f.part.3': 6 },
      ['grown >f.part.3 1'],
    ],
    ['another copy', { f: 9 }, { 'f.isra.0': 9 }, ['renamed f>f.isra.0 0']],
    ['a copy no more', { 'f.isra.0': 9 }, { f: 12 }, ['grown f.isra.0>f 3']],
    ['both suffixes', { 'f.isra.0.cold': 4 }, { 'f.cold': 4 }, ['renamed f.isra.0.cold>f.cold 0']],
    ['a piece is not a copy', { f: 9 }, { 'f.cold': 9 }, ['removed >f -9', 'added >f.cold 9']],
    [
      'two copies of one are ambiguous',
      { f: 9 },
      { 'f.isra.0': 5, 'f.constprop.0': 4 },
      ['removed >f -9', 'added >f.isra.0 5', 'added >f.constprop.0 4'],
    ],
    ['a name that only looks so', { 'f.x': 9 }, { 'f.y': 9 }, ['removed >f.x -9', 'added >f.y 9']],
  ])('%s', (_, before, after, changes) => {
    expect(changesOf(before, after)).toEqual(changes)
  })

  test('is named as it was before', () => {
    const delta = compareSizeTrees(treeWith({ f: 9 }), treeWith({ 'f.isra.0': 9 }))
    const text = renderSizeDiff(delta, { top: 5, color: false })
    expect(text).toMatch(/1 change: 1 renamed\n.*renamed +k\/\.text\/f\.isra\.0 \(was f\)/)
  })
})

describe('a mangled name', () => {
  const names = [
    '_ZN3foo3barEi',
    '_ZN4core3fmt5write17h0123456789abcdefE',
    '_RNvC3lib4main',
    'main',
  ]
  const readable = {
    _ZN3foo3barEi: 'foo::bar(int)',
    _ZN4core3fmt5write17h0123456789abcdefE: 'core::fmt::write',
    _RNvC3lib4main: 'lib::main',
  }

  test('in C++ and Rust is demangled, others stay', () => {
    expect(demangle(names)).toEqual(readable)
    expect(demangle([])).toEqual({})
  })

  test('stays mangled without c++filt', () => {
    const { PATH } = process.env
    process.env.PATH = '/nonexistent'
    try {
      expect(demangle(names)).toEqual({})
    } finally {
      process.env.PATH = PATH
    }
  })

  test('is shown demangled, in a tree and in a difference', () => {
    const [before, after] = [treeWith({ main: 1 }), treeWith({ main: 1, _ZN3foo3barEi: 5 })]
    const delta = compareSizeTrees(before, after)
    const shown = readableNames(after, delta)
    expect(shown).toEqual({ _ZN3foo3barEi: 'foo::bar(int)' })
    const options = { top: 9, depth: 3, color: false, names: shown }
    expect(renderSizeTree(after, options)).toContain('foo::bar(int)')
    expect(renderSizeDiff(delta, options)).toContain('k/.text/foo::bar(int)')
    expect(delta.changes[0]?.path).toBe('k/.text/_ZN3foo3barEi')
  })

  test('with a line feed or of an object’s own key does nothing', () => {
    const odd = treeWith({ '_Z3foo\nmain': 4, __proto__x: 1, constructor: 2 })
    expect(readableNames(odd, null)).toEqual({})
    expect(renderSizeTree(odd, { top: 9, depth: 3, color: false, names: {} })).toContain(
      'constructor',
    )
  })
})
