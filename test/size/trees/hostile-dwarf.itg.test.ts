import { readFileSync, rmSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { bytesInMemory } from '../../../src/host/files/ranges.js'
import { fileSizeTree } from '../../../src/size/readers.js'
import { debugKernel } from '../../formats/debug-kernel.js'
import { writeElf } from '../../formats/elf-writer.js'
import { expectExactSums } from '../exact-sums.js'
import { viewOf } from '../../formats/format-files.js'
import { mutate, seededRandom } from '../../formats/random.js'

describe('debug information crafted to be slow is read to its end:', () => {
  /** A unit of version 4 whose first entry has the abbreviation `code` and these values. */
  const unitOf = (table: number, code: number, values: Buffer): Buffer => {
    const unit = Buffer.alloc(11)
    unit.writeUInt32LE(8 + values.length, 0)
    unit.writeUInt16LE(4, 4)
    unit.writeUInt32LE(table, 6)
    unit[10] = 8
    return Buffer.concat([unit, Buffer.from([code]), values])
  }
  const elfWith = (sections: Readonly<Record<string, Buffer>>): Buffer => {
    const text = { name: '.text', type: 1, flags: 6, address: 0x1000n, bytes: Buffer.alloc(64) }
    const debug = Object.entries(sections).map(([name, bytes]) => ({ name, type: 1, bytes }))
    return writeElf({ wide: true, little: true, sections: [text, ...debug] })
  }
  const many = (unit: (index: number) => Buffer): Buffer =>
    Buffer.concat(Array.from({ length: 50_000 }, (_, index) => unit(index)))
  // Code, tag, no children, attributes and forms, two zeros.
  const declared = (code: number, ...attributes: readonly number[]): Buffer =>
    Buffer.from([code, 0x11, 0, ...attributes, 0, 0])
  const other = Buffer.concat(Array.from({ length: 100_000 }, () => declared(2)))

  test.each([
    [
      'overlapping tables',
      {
        '.debug_info': many((index) => unitOf(index * 5, 1, Buffer.alloc(0))),
        '.debug_abbrev': Buffer.concat([other, declared(1)]),
      },
    ],
    [
      'one list of ranges for all units',
      {
        // DW_AT_ranges as an offset.
        '.debug_info': many(() => unitOf(0, 1, Buffer.alloc(4))),
        '.debug_abbrev': declared(1, 0x55, 0x17),
        '.debug_ranges': Buffer.concat([Buffer.alloc(160_000, 1), Buffer.alloc(16)]),
      },
    ],
    [
      'overlapping names',
      {
        // DW_AT_name in .debug_str.
        '.debug_info': many((index) => unitOf(0, 1, Buffer.from([index & 255, index >> 8, 0, 0]))),
        '.debug_abbrev': declared(1, 0x03, 0x0e),
        '.debug_str': Buffer.concat([Buffer.alloc(80_000, 'x'), Buffer.alloc(1)]),
      },
    ],
  ])('%s', (_, sections) => {
    const elf = elfWith(sections)
    const tree = fileSizeTree('k', bytesInMemory(elf))
    if (!tree.ok) throw new Error(tree.failure.summary)
    expectExactSums(viewOf(tree.value, 'objects'))
  })
})

test.each([
  ['an excessive size', 1, 2n ** 40n],
  ['a wrong size', 1, 99n],
  ['an unknown format', 7, 100n],
])('a compressed section with %s is not unpacked', (_, format, size) => {
  const header = Buffer.alloc(24)
  header.writeUInt32LE(format, 0)
  header.writeBigUInt64LE(size, 8)
  const bytes = Buffer.concat([header, deflateSync(Buffer.alloc(100))])
  const info = { name: '.debug_info', type: 1, flags: 0x800, bytes }
  const abbreviations = { name: '.debug_abbrev', type: 1, bytes: Buffer.alloc(8) }
  const sections = [info, abbreviations]
  const tree = fileSizeTree('k', bytesInMemory(writeElf({ wide: true, little: true, sections })))
  if (!tree.ok) throw new Error(tree.failure.summary)
  expect(viewOf(tree.value, 'objects').note).toBe(
    'not split by source file: the debug information is cut off or cannot be unpacked',
  )
})

test('1,000 mutations of debug information give exact sums or a reason', () => {
  const random = seededRandom(9)
  const variants = [['-gdwarf-5'], ['-gdwarf-4'], ['-gz=zlib'], ['-gsplit-dwarf']]
  const { folder, run, linked } = debugKernel()
  const files = variants.map((options) => {
    const bytes = readFileSync(linked('k', ['-g', ...options]))
    const lines = run('readelf', '-SW', 'k').split('\n')
    const [first, last] = ['.debug_aranges', '.symtab'].map((name) => {
      const found = lines.map((line) => /\] (\S+) +\S+ +\S+ (\S+) /.exec(line))
      return Number.parseInt(found.find((one) => one?.[1] === name)?.[2] ?? '', 16)
    })
    if (first === undefined || last === undefined) throw new Error('no debug information')
    return { bytes, first, last }
  })
  let refused = 0
  for (let round = 0; round < 1000; round++) {
    const file = files[round % files.length]
    if (file === undefined) throw new Error('no file')
    const { bytes, first, last } = file
    const debug = Buffer.concat([mutate(bytes.subarray(first, last), random, last - first)])
    const mutant = Buffer.from(bytes)
    mutant.set(debug, first)
    const tree = fileSizeTree('k', bytesInMemory(mutant))
    if (!tree.ok) throw new Error(tree.failure.summary)
    const view = viewOf(tree.value, 'objects')
    if (view.note?.startsWith('not split') === true) refused++
    expectExactSums(view)
    expect(view.bytes).toBe(bytes.length)
  }
  expect(refused).toBeGreaterThan(100)
  expect(refused).toBeLessThan(1000)
  rmSync(folder, { recursive: true, force: true })
})
