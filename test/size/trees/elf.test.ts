import { describe, expect, test } from '@jest/globals'
import { type Elf, parseElf } from '../../../src/formats/elf/elf.js'
import { bytesInMemory } from '../../../src/host/files/ranges.js'
import { elfSizeTree } from '../../../src/size/trees/elf-tree.js'
import type { SizeNode } from '../../../src/size/tree.js'
import { expectExactSums } from '../exact-sums.js'
import { writeElf, type WrittenElf } from '../../formats/elf-writer.js'

const base = 0xffffffff81000000n

function kernel(wide: boolean, little: boolean): WrittenElf {
  const start = wide ? base : 0xc1000000n
  return {
    wide,
    little,
    sections: [
      { name: '.text', type: 1, flags: 6, address: start, bytes: Buffer.alloc(100, 0x90) },
      { name: '.bss', type: 8, flags: 3, address: start + 0x1000n, size: 4096 },
      { name: '.notes', type: 7, flags: 2, address: start + 0x3000n, bytes: Buffer.alloc(20) },
      { name: '.debug_info', type: 1, bytes: Buffer.alloc(50) },
    ],
    symbols: [
      { name: 'start', value: start, size: 40, section: 1 },
      { name: 'start_alias', value: start, size: 40, section: 1, binding: 0 },
      { name: 'inside', value: start + 8n, size: 8, section: 1 },
      { name: 'overlapping', value: start + 30n, size: 20, section: 1 },
      { name: 'local', value: start + 60n, size: 10, section: 1, binding: 0 },
      { name: 'local', value: start + 70n, size: 5, section: 1, binding: 0 },
      { name: 'no_size', value: start + 80n, size: 0, section: 1 },
      { name: 'too_long', value: start + 95n, size: 1000, section: 1 },
      { name: 'elsewhere', value: start + 500n, size: 10, section: 1 },
      { name: 'before', value: start - 10n, size: 20, section: 1 },
      { name: 'table', value: start + 0x1000n, size: 1024, section: 2, type: 1 },
      { name: 'absolute', value: 5n, size: 10, section: 0xfff1 },
      { name: 'undefined', value: 0n, size: 10, section: 0 },
    ],
  }
}

function treeOf(bytes: Uint8Array): SizeNode {
  return elfSizeTree('vmlinux', elfOf(bytes))
}

function elfOf(bytes: Uint8Array): Elf {
  const elf = parseElf(bytesInMemory(bytes))
  if (!elf.ok || elf.value === null) throw new Error('not parsed')
  return elf.value
}

function offsetsIn(bytes: Uint8Array): readonly (readonly [string, number | undefined])[] {
  const { names, offsets } = elfOf(bytes).symbols
  return names.map((name, at) => [name, offsets[at]])
}

describe.each([
  [true, true],
  [true, false],
  [false, true],
  [false, false],
])('an ELF file with wide=%s little=%s', (wide, little) => {
  const bytes = writeElf(kernel(wide, little))

  test('becomes a tree with exact sums', () => {
    const tree = treeOf(bytes)
    expect(tree.bytes).toBe(bytes.length)
    expectExactSums(tree)
  })

  test('counts each byte of a section once', () => {
    const text = treeOf(bytes).children?.find(({ name }) => name === '.text')
    expect(text?.bytes).toBe(100)
    expect(
      Object.fromEntries((text?.children ?? []).map((node) => [node.name, node.bytes])),
    ).toEqual({ start: 40, overlapping: 10, local: 15, too_long: 5, '(no symbol)': 30 })
  })

  test('counts .bss in memory only and debug information in the file only', () => {
    const sections = treeOf(bytes).children ?? []
    const bss = sections.find(({ name }) => name === '.bss')
    expect(bss).toMatchObject({ bytes: 0, memoryBytes: 4096 })
    expect(bss?.children).toEqual([
      { name: 'table', kind: 'symbol', bytes: 0, memoryBytes: 1024 },
      { name: '(no symbol)', kind: 'unattributed', bytes: 0, memoryBytes: 3072 },
    ])
    expect(sections.find(({ name }) => name === '.debug_info')).toMatchObject({
      bytes: 50,
      memoryBytes: 0,
    })
  })
})

test('a relocatable file gives offsets, and thread-local symbols lie in their segment', () => {
  const linked = writeElf({
    wide: true,
    little: true,
    sections: [
      { name: '.tdata', type: 1, flags: 0x403, address: 0x5000n, bytes: Buffer.alloc(16) },
      { name: '.tbss', type: 8, flags: 0x403, address: 0x5010n, size: 32 },
    ],
    symbols: [
      { name: 'first', value: 0n, size: 8, section: 1, type: 6 },
      { name: 'zeroed', value: 0x14n, size: 8, section: 2, type: 6 },
    ],
  })
  const object = writeElf({
    wide: true,
    little: true,
    relocatable: true,
    sections: [{ name: '.text.f', type: 1, flags: 6, bytes: Buffer.alloc(16) }],
    symbols: [{ name: 'f', value: 4n, size: 8, section: 1 }],
  })
  expect([linked, object].map(offsetsIn)).toEqual([
    [
      ['first', 0],
      ['zeroed', 4],
    ],
    [['f', 4]],
  ])
})

test.each([
  [true, true],
  [true, false],
  [false, true],
  [false, false],
])(
  'bit 0 of Thumb functions is not part of the address: little=%s relocatable=%s',
  (little, relocatable) => {
    const address = relocatable ? 0n : 0x8000n
    const text = { name: '.text', type: 1, flags: 6, address, bytes: Buffer.alloc(12) }
    const bytes = writeElf({
      wide: false,
      little,
      relocatable,
      sections: [text],
      symbols: [
        { name: 'arm', value: address, size: 4, section: 1 },
        { name: 'thumb', value: address + 5n, size: 2, section: 1 },
        { name: 'resolver', value: address + 7n, size: 2, section: 1, type: 10 },
        { name: 'odd_data', value: address + 9n, size: 3, section: 1, type: 1 },
      ],
    })
    const machine = (number: number): Buffer => {
      const copy = Buffer.from(bytes)
      copy[little ? 18 : 19] = number
      return copy
    }
    const symbolsOf = (file: Buffer): Readonly<Record<string, number>> =>
      Object.fromEntries(
        (treeOf(file).children?.[0]?.children ?? []).map((one) => [one.name, one.bytes]),
      )
    const sizes = { arm: 4, thumb: 2, resolver: 2, odd_data: 3, '(no symbol)': 1 }
    expect(symbolsOf(machine(40))).toEqual(sizes)
    const offsetsFor = (number: number): unknown => offsetsIn(machine(number)).map(([, at]) => at)
    expect(offsetsFor(40)).toEqual([0, 4, 6, 9])
    expect(offsetsFor(8)).toEqual([0, 5, 7, 9])
  },
)

test('sections of one name are one node', () => {
  const tree = treeOf(
    writeElf({
      wide: true,
      little: true,
      relocatable: true,
      sections: [
        { name: '.text', type: 1, flags: 6, bytes: Buffer.alloc(16) },
        { name: '.text', type: 1, flags: 6, bytes: Buffer.alloc(10) },
      ],
      symbols: [{ name: 'f', value: 0n, size: 16, section: 1 }],
    }),
  )
  expectExactSums(tree)
  expect(tree.children?.[0]).toEqual({
    name: '.text',
    kind: 'section',
    bytes: 26,
    children: [
      { name: 'f', kind: 'symbol', bytes: 16 },
      { name: '(no symbol)', kind: 'unattributed', bytes: 10 },
    ],
  })
})

test('60,000 symbols', () => {
  const symbols = Array.from({ length: 60_000 }, (_, index) => ({
    name: `some_kernel_function_${index}`,
    value: base + BigInt(index * 16),
    size: 16,
    section: 1,
  }))
  const text = { name: '.text', type: 1, flags: 6, address: base, bytes: Buffer.alloc(960_000) }
  const bytes = writeElf({ wide: true, little: true, sections: [text], symbols })
  const tree = treeOf(bytes)
  expect(tree.children?.[0]?.children).toHaveLength(60_000)
})
