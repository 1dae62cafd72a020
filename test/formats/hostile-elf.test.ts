import { describe, expect, test } from '@jest/globals'
import { bytesInMemory } from '../../src/host/files/ranges.js'
import { parseElf } from '../../src/formats/elf/elf.js'
import { fileSizeTree } from '../../src/size/readers.js'
import { expectExactSums } from '../size/exact-sums.js'
import { writeElf } from './elf-writer.js'

const good = writeElf({
  wide: true,
  little: true,
  sections: [
    { name: '.text', type: 1, flags: 6, address: 0x1000n, bytes: Buffer.alloc(64) },
    { name: '.bss', type: 8, flags: 3, address: 0x2000n, size: 64 },
  ],
  symbols: [
    { name: 'f', value: 0x1000n, size: 32, section: 1 },
    { name: 'g', value: 0x2000n, size: 32, section: 2 },
  ],
})
const tableOffset = Number(good.readBigUInt64LE(40))
const entry = (index: number, field: number): number => tableOffset + index * 64 + field

function patched(at: number, value: bigint, length: 2 | 4 | 8): Buffer {
  const bytes = Buffer.from(good)
  if (length === 8) bytes.writeBigUInt64LE(value, at)
  else bytes.writeUIntLE(Number(value), at, length)
  return bytes
}

test.each([
  ['nothing', Buffer.alloc(0)],
  ['text', Buffer.from('#!/bin/sh\n')],
  ['half a magic number', Buffer.from('\x7fEL')],
])('%s is not an ELF file', (_, bytes) => {
  expect(parseElf(bytesInMemory(bytes))).toEqual({ ok: true, value: null })
})

describe('a damaged ELF file', () => {
  test.each([
    ['cut in the header', good.subarray(0, 40), /header is cut off/],
    ['of an unknown class', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 9, 1]), /class is 9/],
    ['of an unknown byte order', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 7]), /byte order is 7/],
    ['cut in the section table', good.subarray(0, good.length - 1), /past the end/],
    ['with its table outside', patched(40, 1n << 60n, 8), /past the end/],
    ['with entries of another size', patched(58, 1n, 2), /section entries have 1 bytes/],
    ['with too many sections', patched(60, 0xfff0n, 2), /past the end/],
    ['with a count of 0', patched(60, 0n, 2), /should hold the section names/],
    ['with a wrong index of names', patched(62, 1n, 2), /should hold the section names/],
    ['with a section outside', patched(entry(1, 24), 1n << 40n, 8), /section 1 reaches past/],
    ['with a section without end', patched(entry(1, 32), (1n << 64n) - 1n, 8), /section 1 reaches/],
    ['with a huge .bss', patched(entry(2, 32), 1n << 62n, 8), /impossibly large/],
    ['with a name outside', patched(entry(1, 0), 0xffffffffn, 4), /a name lies outside/],
    ['with symbol names elsewhere', patched(entry(3, 40), 1n, 4), /the symbol names/],
    ['with a string table that does not end', patched(entry(4, 32), 2n, 8), /end with a zero/],
  ] as const)('%s', (_, bytes, message) => {
    const elf = parseElf(bytesInMemory(bytes))
    expect(elf.ok ? '' : elf.failure.summary).toMatch(message)
  })
})

test('numbers too large for the header are found in section 0', () => {
  const bytes = Buffer.from(good)
  bytes.writeUInt16LE(0, 60)
  bytes.writeUInt16LE(0xffff, 62)
  bytes.writeBigUInt64LE(BigInt(good.readUInt16LE(60)), entry(0, 32))
  bytes.writeUInt32LE(good.readUInt16LE(62), entry(0, 40))
  const elf = parseElf(bytesInMemory(bytes))
  const names = elf.ok ? elf.value?.sections.map(({ name }) => name) : []
  expect(names).toEqual(['', '.text', '.bss', '.symtab', '.strtab', '.shstrtab'])
})

test('2,000 mutations give a failure or exact sums, never an exception', () => {
  // A linear congruential generator, so that a failure can be repeated.
  let state = 42
  const random = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % limit
  }
  for (let round = 0; round < 2000; round++) {
    const bytes = Buffer.from(good.subarray(0, round % 7 === 0 ? random(good.length) : good.length))
    for (let change = 0; change <= round % 8; change++) {
      // Half of the changes hit the section table, where they matter most.
      const at =
        random(2) === 0 ? random(good.length) : tableOffset + random(good.length - tableOffset)
      if (at < bytes.length) bytes[at] = random(4) === 0 ? 0xff : random(256)
    }
    const tree = fileSizeTree('mutant', bytesInMemory(bytes))
    if (!tree.ok) continue
    expect(tree.value.bytes).toBe(bytes.length)
    expectExactSums(tree.value)
  }
})

test('overlapping names cannot exhaust memory', () => {
  const name = 'x'.repeat(5000)
  const symbols = [{ name, value: 0x1000n, size: 1, section: 1 }]
  const text = { name: '.text', type: 1, flags: 6, address: 0x1000n, bytes: Buffer.alloc(8) }
  const elf = parseElf(
    bytesInMemory(writeElf({ wide: true, little: true, sections: [text], symbols })),
  )
  expect(elf.ok ? elf.value?.symbols.names[0] : '').toBe(`${'x'.repeat(4096)}…`)
})
