import { expect, test } from '@jest/globals'
import { isElf, parseElfHeader } from '../../src/formats/elf/header.js'
import { loadedSegments } from '../../src/formats/elf/segments.js'
import { isQcow2 } from '../../src/formats/qcow2/header.js'

test.each([
  ['an ELF file', '\u007fELF\u0002\u0001', [true, false]],
  ['a qcow2 image', 'QFI\u00fb\0\0\0\u0003', [false, true]],
  ['a part of a magic', '\u007fEL', [false, false]],
  ['a part of another', 'QFI', [false, false]],
  ['a magic elsewhere', '\0\u007fELF', [false, false]],
  ['nothing', '', [false, false]],
])('%s is recognized by its first bytes', (_, text, expected) => {
  const start = Buffer.from(text, 'latin1')
  expect([isElf(start), isQcow2(start)]).toEqual(expected)
})

/** A header and two segments; only the second is loaded. */
function startOf(wide: boolean, little: boolean): Buffer {
  const [headerBytes, entryBytes] = wide ? [64, 56] : [52, 32]
  const start = Buffer.alloc(headerBytes + 2 * entryBytes)
  start.set([0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, little ? 1 : 2])
  const half = (value: number, at: number): unknown =>
    little ? start.writeUInt16LE(value, at) : start.writeUInt16BE(value, at)
  const word = (value: number, at: number): unknown =>
    little ? start.writeUInt32LE(value, at) : start.writeUInt32BE(value, at)
  const native = (value: number, at: number): unknown => word(value, wide && !little ? at + 4 : at)
  native(headerBytes, wide ? 32 : 28)
  half(entryBytes, wide ? 54 : 42)
  half(2, wide ? 56 : 44)
  word(4, headerBytes)
  word(1, headerBytes + entryBytes)
  native(0x1234, headerBytes + entryBytes + (wide ? 16 : 8))
  return start
}

test.each([
  [true, true, 136],
  [true, false, 136],
  [false, true, 92],
  [false, false, 92],
])('the loaded segment of an ELF file with wide=%s little=%s', (wide, little, addressAt) => {
  const start = startOf(wide, little)
  const segmentsOf = (bytes: Buffer): unknown => {
    const header = parseElfHeader(bytes)
    if (!header.ok || header.value === null) throw new Error('no header')
    return loadedSegments(bytes, header.value)
  }
  expect(segmentsOf(start)).toEqual([{ address: 0x1234n, addressAt }])
  expect(segmentsOf(start.subarray(0, -1))).toEqual([])
})
