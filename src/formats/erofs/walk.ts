import { type Outcome, success } from '../../verdict.js'
import type { PackedFile } from '../packed-image.js'
import { ClaimLedger } from './claims.js'
import { contentOf } from './content.js'
import { type ErofsEntry, parseErofsDirectory } from './directory.js'
import { type ErofsContent, type ErofsInode, readErofsInode } from './inode.js'
import type { ReadMetadata } from './metadata.js'
import { damagedErofs, isNotRead, type NotRead } from './outcomes.js'
import { sharedXattrs } from './shared-xattrs.js'
import type { ErofsSuperblock } from './superblock.js'

/** Owners that are not files; owners after these are files. */
export const tables = [
  'superblock',
  'inodes',
  'extended attributes',
  'directories',
  'fragments',
] as const
const ownerOf = (table: (typeof tables)[number]): number => tables.indexOf(table)
const firstFile = tables.length

/** A file and the owner of its bytes: null for further names of a file. */
interface WalkedFile extends Omit<PackedFile, 'bytes'> {
  readonly owner: number | null
  /** Bytes of its content as the guest reads it. */
  readonly size: number
}

interface Walked {
  readonly files: readonly WalkedFile[]
  readonly claims: ClaimLedger
}

/** Deeper than any path that the kernel opens. */
const depthLimit = 128
/** For the paths of all files together: enough for some 500,000 files. */
const pathPartLimit = 4_000_000
const directoryLimitBytes = 64 << 20
/** For all files together: enough for 16 GiB and more, compressed or in chunks. */
const indexLimitBytes = 16 << 20

/**
 * Walks an image from its root. Everything is claimed before it is read, and all claims together
 * are limited to the image size, so a self-overlapping image ends the walk early.
 */
export function walkErofs(
  read: ReadMetadata,
  superblock: ErofsSuperblock,
): Outcome<Walked | NotRead> {
  const claims = new ClaimLedger()
  const xattrs = sharedXattrs(read, superblock.sharedXattrsAt)
  let [metadataBytes, directoryBytes, indexBytes] = [0, 0, 0]
  for (const { start, bytes } of superblock.head)
    claims.add(ownerOf('superblock'), start, bytes, true)

  /** Claims an inode, and its content for `owner`. */
  const take = (inode: ErofsInode, owner: number): Outcome<ErofsContent | NotRead> => {
    const content = contentOf(read, superblock, inode)
    if (!content.ok || isNotRead(content.value)) return content
    const { at, bytes, xattrBytes, kind } = inode
    const { extents, tail, index } = content.value
    const isDirectory = kind === 'directory'
    claims.add(ownerOf('inodes'), at, bytes, true)
    claims.add(ownerOf('extended attributes'), at + bytes, xattrBytes, true)
    if (!xattrs.note(at + bytes, xattrBytes))
      return damagedErofs(`the extended attributes of inode ${inode.nid} are out of bounds`)
    claims.add(ownerOf('inodes'), index.start, index.bytes, true)
    for (const extent of extents) claims.add(owner, extent.start, extent.bytes, isDirectory)
    claims.add(owner, tail.start, tail.bytes, true)
    metadataBytes += bytes + xattrBytes + index.bytes + tail.bytes
    if (isDirectory) {
      const inBlocks = extents.reduce((sum, extent) => sum + extent.bytes, 0)
      metadataBytes += inBlocks
      directoryBytes += inBlocks
    }
    indexBytes += index.bytes
    if (metadataBytes > superblock.imageBytes)
      return damagedErofs('its inodes take more space than the image has')
    return indexBytes > indexLimitBytes || directoryBytes > directoryLimitBytes
      ? success({ notRead: 'its tables are too large' })
      : content
  }

  const files: WalkedFile[] = []
  const met = new Map<number, ErofsInode>()
  const open: { readonly nid: number; readonly path: readonly string[] }[] = [
    { nid: superblock.rootNid, path: [] },
  ]
  let pathParts = 0
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { nid, path } = next
    const known = met.get(nid)
    const inode = known ?? readErofsInode(read, superblock, nid)
    if (inode === null) return damagedErofs(`there is no inode ${nid}`)
    met.set(nid, inode)
    if (inode.kind !== 'directory') {
      if (path.length === 0) return damagedErofs('its root is not a directory')
      const kind = inode.kind === 'symlink' ? 'symlink' : 'file'
      const isMetBefore = known !== undefined
      const owner = isMetBefore ? null : firstFile + files.length
      const size = isMetBefore || inode.kind === 'device' ? 0 : inode.size
      files.push({ path, kind, owner, size })
      const taken = owner === null ? null : take(inode, owner)
      if (taken !== null && !taken.ok) return taken
      if (taken !== null && isNotRead(taken.value)) return success(taken.value)
      continue
    }
    if (known !== undefined) return damagedErofs(`directory ${nid} is in two places`)
    if (path.length === depthLimit) return damagedErofs('its directories are nested too deeply')
    const content = take(inode, ownerOf('directories'))
    if (!content.ok) return content
    if (isNotRead(content.value)) return success(content.value)
    const entries = entriesOf(read, superblock, inode, content.value)
    if (!entries.ok) return entries
    if (isNotRead(entries.value)) return success(entries.value)
    pathParts += entries.value.length * (path.length + 1)
    if (pathParts > pathPartLimit) return success({ notRead: 'it has too many files' })
    if (entries.value.length === 0 && path.length > 0)
      files.push({ path, kind: 'directory', owner: null, size: 0 })
    // The stack takes the last entry first: reversing keeps the order of the image.
    for (const entry of entries.value.toReversed())
      open.push({ nid: entry.nid, path: [...path, entry.name] })
  }
  if (superblock.packedNid !== null) {
    const packed = readErofsInode(read, superblock, superblock.packedNid)
    if (packed === null || packed.kind === 'directory' || met.has(packed.nid))
      return damagedErofs('the inode of its fragments is not valid')
    const taken = take(packed, ownerOf('fragments'))
    if (!taken.ok) return taken
    if (isNotRead(taken.value)) return success(taken.value)
  }
  for (const { start, bytes } of xattrs.extents())
    claims.add(ownerOf('extended attributes'), start, bytes, true)
  return success({ files, claims })
}

/** The last block of a directory ends with its size. */
function entriesOf(
  read: ReadMetadata,
  { blockBytes }: ErofsSuperblock,
  { layout, size }: ErofsInode,
  { extents, tail }: ErofsContent,
): Outcome<readonly ErofsEntry[] | NotRead> {
  if (layout !== 'plain' && layout !== 'inline')
    return success({ notRead: 'its directories are not in plain blocks' })
  const entries: ErofsEntry[] = []
  const blocks = extents[0] ?? { start: 0, bytes: 0 }
  for (let at = 0; at < size; at += blockBytes) {
    const length = Math.min(blockBytes, size - at)
    const block = read(at < blocks.bytes ? blocks.start + at : tail.start, length)
    if (block === null) return damagedErofs('a directory is out of bounds')
    const parsed = parseErofsDirectory(block)
    if (!parsed.ok) return parsed
    // Not spread into push(): a block of 64 KiB has some thousand entries.
    for (const entry of parsed.value) entries.push(entry)
  }
  return success(entries)
}
