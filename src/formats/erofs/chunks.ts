import { type Outcome, success } from '../../verdict.js'
import type { Extent } from '../extent.js'
import { afterInode, type ErofsContent, type ErofsInode } from './inode.js'
import type { ReadMetadata } from './metadata.js'
import { damagedErofs, type NotRead } from './outcomes.js'
import type { ErofsSuperblock } from './superblock.js'

const [blockBitsMask, hasIndexes, known] = [0x1f, 0x20, 0x3f]
/** A chunk of zeros has no block. */
const hole = 0xffff_ffff
const chunkLimit = 1 << 21

/** Content of a file in chunks; the index gives a block for each, or a device and a block. */
export function chunkedContent(
  read: ReadMetadata,
  { blockBytes, imageBytes, devices }: ErofsSuperblock,
  inode: ErofsInode,
): Outcome<ErofsContent | NotRead> {
  const format = inode.word & 0xffff
  if ((format & ~known) !== 0) return success({ notRead: 'its chunk addresses have 48 bits' })
  const chunkBytes = blockBytes * 2 ** (format & blockBitsMask)
  const count = Math.ceil(inode.size / chunkBytes)
  if (count > chunkLimit) return success({ notRead: 'a file in it has too many chunks' })
  const entryBytes = (format & hasIndexes) === 0 ? 4 : 8
  const start = Math.ceil(afterInode(inode) / entryBytes) * entryBytes
  const index = read(start, count * entryBytes)
  if (index === null) return damagedErofs(`the chunk index of inode ${inode.nid} is out of bounds`)
  const extents: Extent[] = []
  for (let chunk = 0; chunk < count; chunk++) {
    const at = chunk * entryBytes
    const block = index.readUInt32LE(at + entryBytes - 4)
    if (block === hole) continue
    // Devices count from 1; 0 is this one.
    if (entryBytes === 8 && devices > 0 && index.readUInt16LE(at + 2) !== 0) continue
    const left = inode.size - chunk * chunkBytes
    const bytes = Math.ceil(Math.min(chunkBytes, left) / blockBytes) * blockBytes
    const place = block * blockBytes
    if (devices > 0 && place >= imageBytes) continue
    if (place + bytes > imageBytes)
      return damagedErofs(`a chunk of inode ${inode.nid} is out of bounds`)
    extents.push({ start: place, bytes })
  }
  return success({ extents, tail: { start: 0, bytes: 0 }, index: { start, bytes: index.length } })
}
