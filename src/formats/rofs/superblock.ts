import type { ByteRanges } from '../../host/files/ranges.js'

/** The superblock of OSv's read-only file system. */
export interface RofsSuperblock {
  /** Offset of the tables; the blocks of the files precede them. */
  readonly tablesStart: number
  readonly tablesBytes: number
  readonly directoryEntries: number
  readonly symlinks: number
  readonly inodes: number
}

export const rofsBlockBytes = 512
/** Eight 64-bit numbers, little endian on every architecture. */
export const rofsSuperblockBytes = 64
const magic = 0xdead_beadn
const version = 1n

/** Null if this is not a ROFS image of a known version. */
export function parseRofsSuperblock(file: ByteRanges): RofsSuperblock | null {
  const bytes = file.read(0, rofsSuperblockBytes)
  if (bytes.length < rofsSuperblockBytes) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const field = (index: number): bigint => view.getBigUint64(index * 8, true)
  if (field(0) !== magic || field(1) !== version || field(2) !== BigInt(rofsBlockBytes)) return null
  // Above 2^53 only the magnitude is correct, which is enough: no file is that large.
  const number = (index: number): number => Number(field(index))
  return {
    tablesStart: number(3) * rofsBlockBytes,
    tablesBytes: number(4) * rofsBlockBytes,
    directoryEntries: number(5),
    symlinks: number(6),
    inodes: number(7),
  }
}
