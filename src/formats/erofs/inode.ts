import type { Extent } from '../extent.js'
import type { PackedFile } from '../packed-image.js'
import type { ReadMetadata } from './metadata.js'
import type { ErofsSuperblock } from './superblock.js'

/** How the content of an inode is stored. */
type ErofsLayout = 'plain' | 'inline' | 'full index' | 'compact index' | 'chunks'

export interface ErofsInode {
  readonly nid: number
  readonly kind: PackedFile['kind'] | 'device'
  readonly layout: ErofsLayout
  /** Bytes of its content as the guest reads it. */
  readonly size: number
  /** First block of plain and inline content, or the chunk format. */
  readonly word: number
  readonly at: number
  readonly bytes: number
  /** Bytes of the extended attributes that follow the inode. */
  readonly xattrBytes: number
}

/** Where the content of an inode is in the image, in content order. */
export interface ErofsContent {
  /** Whole blocks; other files may share them. */
  readonly extents: readonly Extent[]
  /** The last part, if it is stored after the inode. */
  readonly tail: Extent
  /** The index of the extents, stored after the inode. */
  readonly index: Extent
}

const nidBytes = 32
const layouts: readonly ErofsLayout[] = ['plain', 'full index', 'inline', 'compact index', 'chunks']
const kinds: ReadonlyMap<number, ErofsInode['kind']> = new Map([
  [0x4000, 'directory'],
  [0x8000, 'file'],
  [0xa000, 'symlink'],
  ...[0x1000, 0x2000, 0x6000, 0xc000].map((mode) => [mode, 'device'] as const),
])
const formatMode = 0xf000

/** Reads an inode in short or long form; null if it is not valid. */
export function readErofsInode(
  read: ReadMetadata,
  { inodesAt }: ErofsSuperblock,
  nid: number,
): ErofsInode | null {
  const at = inodesAt + nid * nidBytes
  const short = read(at, 32)
  if (short === null) return null
  const format = short.readUInt16LE(0)
  const layout = layouts[(format >> 1) & 7]
  const kind = kinds.get(short.readUInt16LE(4) & formatMode)
  if (layout === undefined || kind === undefined) return null
  const isLong = (format & 1) === 1
  const long = isLong ? read(at, 64) : short
  if (long === null) return null
  const xattrs = short.readUInt16LE(2)
  return {
    nid,
    kind,
    layout,
    size: isLong ? Number(long.readBigUInt64LE(8)) : short.readUInt32LE(8),
    word: short.readUInt32LE(16),
    at,
    bytes: isLong ? 64 : 32,
    // The first unit is a header of 12 bytes, the others have 4.
    xattrBytes: xattrs === 0 ? 0 : 12 + (xattrs - 1) * 4,
  }
}

/** Where the data after the inode begins: a tail, or the index of its content. */
export function afterInode({ at, bytes, xattrBytes }: ErofsInode): number {
  return at + bytes + xattrBytes
}
