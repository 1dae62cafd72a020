import { expect, test } from '@jest/globals'
import { bytesInMemory, type ByteRanges } from '../../../src/host/files/ranges.js'
import { findWithin, type Wanted } from '../../../src/size/once/find-within.js'

function noise(bytes: number, seed: number): Buffer {
  let state = seed
  return Buffer.from(
    Array.from({ length: bytes }, () => (state = (state * 1103515245 + 12345) >>> 8) & 255),
  )
}
const wantedOf = (bytes: Buffer): Wanted => ({
  ...{ file: bytesInMemory(bytes), offset: 0, size: bytes.length },
})
const find = (where: Buffer, ...what: readonly Buffer[]): readonly number[] => [
  ...findWithin(bytesInMemory(where), what.map(wantedOf)),
]

const one = noise(5000, 1)
const other = noise(300, 2)

test('contents in one piece, also across the border of two reads', () => {
  const far = Buffer.alloc((4 << 20) - 2500)
  expect(find(Buffer.concat([far, one, other]), one, other)).toEqual([0, 1])
})

test('neither the middle alone nor a changed byte', () => {
  const cut = one.subarray(1000, 4000)
  const changed = Buffer.from(one)
  changed[4999] = (changed[4999] ?? 0) ^ 1
  expect(find(Buffer.concat([Buffer.alloc(100), cut, changed]), one)).toEqual([])
})

test('after a false start the true one is found', () => {
  const middle = one.subarray(2000, 3000)
  expect(find(Buffer.concat([middle, middle, one]), one)).toEqual([0])
})

test('a probe that is everywhere is given up: the time is linear in the file', () => {
  const probe = noise(64, 3)
  const many = Buffer.concat(Array.from({ length: 2000 }, () => probe))
  const content = Buffer.concat([noise(500, 4), probe, probe, noise(500, 5)])
  let reads = 0
  const counted: ByteRanges = {
    size: many.length,
    read: (offset, length) => {
      reads += 1
      return many.subarray(offset, offset + length)
    },
  }
  findWithin(counted, [wantedOf(content)])
  expect(reads).toBeLessThan(70)
})

test('zeros are found nowhere: they would be in every file', () => {
  expect(find(Buffer.alloc(9000), Buffer.alloc(1000))).toEqual([])
})
