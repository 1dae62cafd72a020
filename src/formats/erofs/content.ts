import { type Outcome, success } from '../../verdict.js'
import type { Extent } from '../extent.js'
import { chunkedContent } from './chunks.js'
import { compressedContent } from './compressed.js'
import { afterInode, type ErofsContent, type ErofsInode } from './inode.js'
import type { ReadMetadata } from './metadata.js'
import { damagedErofs, type NotRead } from './outcomes.js'
import type { ErofsSuperblock } from './superblock.js'

const nothing: Extent = { start: 0, bytes: 0 }
const noContent: ErofsContent = { extents: [], tail: nothing, index: nothing }

/** Locates the content of an inode. */
export function contentOf(
  read: ReadMetadata,
  superblock: ErofsSuperblock,
  inode: ErofsInode,
): Outcome<ErofsContent | NotRead> {
  // For devices the field holds the device number, not a block.
  if (inode.kind === 'device' || inode.size === 0) return success(noContent)
  if (inode.layout === 'chunks') return chunkedContent(read, superblock, inode)
  if (inode.layout === 'full index' || inode.layout === 'compact index')
    return compressedContent(read, superblock, inode)
  return flatContent(superblock, inode)
}

function flatContent(
  { blockBytes, imageBytes, devices }: ErofsSuperblock,
  inode: ErofsInode,
): Outcome<ErofsContent> {
  const { layout, size, word } = inode
  const tailBlocks = layout === 'inline' ? 1 : 0
  const bytes = (Math.ceil(size / blockBytes) - tailBlocks) * blockBytes
  const start = word * blockBytes
  const tail =
    tailBlocks === 0 ? nothing : { start: afterInode(inode), bytes: Math.max(0, size - bytes) }
  // Blocks beyond this device are on another device, if there is one.
  if (bytes > 0 && start + bytes > imageBytes)
    return devices > 0 && start >= imageBytes
      ? success({ ...noContent, tail })
      : damagedErofs(`the content of inode ${inode.nid} is out of bounds`)
  return success({ extents: bytes > 0 ? [{ start, bytes }] : [], tail, index: nothing })
}
