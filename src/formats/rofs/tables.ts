import type { RofsSuperblock } from './superblock.js'

type RofsInodeKind = 'directory' | 'file' | 'symlink'

interface RofsInode {
  readonly kind: RofsInodeKind
  /** First block of a file, first entry of a directory, or entry of a link. */
  readonly first: number
  /** Size of a file in bytes, number of entries of a directory, or 1 for a link. */
  readonly count: number
}

export interface RofsTables {
  readonly entries: readonly { readonly name: string; readonly inode: number }[]
  /** Bytes that each symbolic link takes in its table. */
  readonly symlinkBytes: readonly number[]
  readonly inodes: readonly RofsInode[]
  /** Bytes of the tables of directory entries and of inodes. */
  readonly entryBytes: number
  readonly inodeBytes: number
}

const modes = new Map<number, RofsInodeKind>([
  [0x4000, 'directory'],
  [0x8000, 'file'],
  [0xa000, 'symlink'],
])
const inodeBytes = 32
const entryHeadBytes = 10
const symlinkHeadBytes = 2

/**
 * Reads the three tables after the files: directory entries (inode, length, name), symbolic links
 * (length, target), inodes. Null if they do not fit into their blocks or have an unknown mode.
 */
export function parseRofsTables(
  bytes: Uint8Array,
  { directoryEntries, symlinks, inodes }: RofsSuperblock,
): RofsTables | null {
  const least = directoryEntries * entryHeadBytes + symlinks * symlinkHeadBytes
  if (least + inodes * inodeBytes > bytes.length) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const decoder = new TextDecoder()
  let at = 0

  const entries: { name: string; inode: number }[] = []
  for (let index = 0; index < directoryEntries; index++) {
    if (at + entryHeadBytes > bytes.length) return null
    const end = at + entryHeadBytes + view.getUint16(at + 8, true)
    if (end > bytes.length) return null
    const name = decoder.decode(bytes.subarray(at + entryHeadBytes, end))
    entries.push({ name, inode: Number(view.getBigUint64(at, true)) })
    at = end
  }
  const entryBytes = at

  const symlinkBytes: number[] = []
  for (let index = 0; index < symlinks; index++) {
    if (at + symlinkHeadBytes > bytes.length) return null
    const length = symlinkHeadBytes + view.getUint16(at, true)
    symlinkBytes.push(length)
    at += length
  }

  if (at + inodes * inodeBytes > bytes.length) return null
  const parsed: RofsInode[] = []
  for (let index = 0; index < inodes; index++, at += inodeBytes) {
    const kind = modes.get(view.getUint32(at, true))
    if (kind === undefined) return null
    const first = Number(view.getBigUint64(at + 16, true))
    const count = Number(view.getBigUint64(at + 24, true))
    parsed.push({ kind, first, count })
  }
  return { entries, symlinkBytes, inodes: parsed, entryBytes, inodeBytes: inodes * inodeBytes }
}
