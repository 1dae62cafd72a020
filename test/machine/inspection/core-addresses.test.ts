import { expect, test } from '@jest/globals'
import { correctAddresses } from '../../../src/machine/inspection/core-addresses.js'

/** The start of an ELF core with a segment of type `type` at each address. */
function createStart(addresses: readonly bigint[], type = 1): Buffer {
  const start = Buffer.alloc(0x40 + addresses.length * 0x38)
  start.write('\u007fELF\u0002\u0001', 'latin1')
  start.writeBigUInt64LE(0x40n, 0x20)
  start.writeUInt16LE(0x38, 0x36)
  start.writeUInt16LE(addresses.length, 0x38)
  for (const [index, address] of addresses.entries()) {
    start.writeUInt32LE(type, 0x40 + index * 0x38)
    start.writeBigUInt64LE(address, 0x40 + index * 0x38 + 0x10)
  }
  return start
}

const addressesIn = (start: Buffer, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) =>
    start.readBigUInt64LE(0x40 + index * 0x38 + 0x10).toString(16),
  )

test('impossible addresses belong to the lower half', () => {
  const start = createStart([0xffff000040200000n, 0xffff800000001000n, 0x1000n])
  correctAddresses(start)
  expect(addressesIn(start, 3)).toEqual(['40200000', 'ffff800000001000', '1000'])
})

test('notes are unchanged', () => {
  const start = createStart([0xffff000040200000n], 4)
  correctAddresses(start)
  expect(addressesIn(start, 1)).toEqual(['ffff000040200000'])
})

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a file that is not ELF', Buffer.alloc(200)],
  ['segments beyond the end', createStart([1n, 2n]).subarray(0, 0x50)],
])('%s is unchanged', (_, start) => {
  const before = Buffer.from(start)
  correctAddresses(start)
  expect(start).toEqual(before)
})
