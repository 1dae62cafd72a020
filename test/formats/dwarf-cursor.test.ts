import { expect, test } from '@jest/globals'
import { bytesInMemory } from '../../src/host/files/ranges.js'
import { Cursor } from '../../src/formats/dwarf/cursor.js'

/** LEB128: seven bits per byte, the lowest first. */
function leb(value: bigint): readonly number[] {
  const byte = Number(value & 0x7fn)
  return value < 0x80n ? [byte] : [byte | 0x80, ...leb(value >> 7n)]
}

const values = [0n, 1n, 127n, 128n, 300n, (1n << 49n) - 1n, 1n << 49n, (1n << 53n) + 1n]
const largest = (1n << 64n) - 1n

test.each([...values, 0xffff_ffff_8100_0000n, largest])('LEB128 of %s is exact', (value) => {
  const bytes = Uint8Array.from([...leb(value), 5])
  for (const cursor of [new Cursor(bytesInMemory(bytes), true), Cursor.over(bytes, true)]) {
    expect(cursor.leb()).toBe(value)
    expect(cursor.byte()).toBe(5)
    expect(cursor.isPast).toBe(false)
  }
})

test.each([
  ['without an end', Array<number>(12).fill(0x80)],
  ['cut off', [0x80, 0x80]],
])('a number %s is past the end', (_, bytes) => {
  const cursor = Cursor.over(Uint8Array.from(bytes), true)
  cursor.leb()
  cursor.byte()
  expect(cursor.isPast).toBe(true)
})

test('one window over the whole and small windows read the same', () => {
  const bytes = Uint8Array.from({ length: 9000 }, (_, index) => (index * 7) % 251)
  const [whole, windows] = [Cursor.over(bytes, false), new Cursor(bytesInMemory(bytes), false)]
  for (const at of [0, 1, 2046, 2047, 2048, 8991, 8992, 8993, 8999, 5, 9000, -1]) {
    expect(whole.seek(at).address(8)).toBe(windows.seek(at).address(8))
    expect(whole.seek(at).unsigned(3)).toBe(windows.seek(at).unsigned(3))
    expect(whole.isPast).toBe(windows.isPast)
  }
})
