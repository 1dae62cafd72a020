import type { ByteRanges } from '../../host/files/ranges.js'
import { failure, success, type Outcome } from '../../verdict.js'
import { areDisjoint, type Extent } from '../extent.js'
import type { PackedFile, PackedImage } from '../packed-image.js'
import { parseRofsSuperblock, rofsBlockBytes, rofsSuperblockBytes } from './superblock.js'
import { parseRofsTables, type RofsTables } from './tables.js'

const tablesLimitBytes = 64 << 20
/** Deeper than any path that the kernel opens. */
const depthLimit = 128

/**
 * Reads OSv's read-only file system; null for any other file.
 *
 * @see https://github.com/cloudius-systems/osv/blob/master/scripts/gen-rofs-img.py
 */
export function parseRofs(file: ByteRanges): Outcome<PackedImage | null> {
  const superblock = parseRofsSuperblock(file)
  if (superblock === null) return success(null)
  const { tablesStart, tablesBytes } = superblock
  if (tablesBytes > tablesLimitBytes || tablesStart + tablesBytes > file.size)
    return damagedRofs('its tables reach past the end of the file')
  const tables = parseRofsTables(file.read(tablesStart, tablesBytes), superblock)
  if (tables === null) return damagedRofs('its tables do not fit into their blocks')

  const walked = walk(tables)
  if (!walked.ok) return walked
  const { files, extents } = walked.value
  if (!areDisjoint(extents, rofsBlockBytes, tablesStart))
    return damagedRofs('the blocks of its files overlap or are out of bounds')
  return success({
    files,
    tables: {
      superblock: rofsSuperblockBytes,
      'directory entries': tables.entryBytes,
      inodes: tables.inodeBytes,
    },
  })
}

interface Walked {
  readonly files: readonly PackedFile[]
  readonly extents: readonly Extent[]
}

/** Visits every inode once: a directory in itself, or a file in two folders, is damage. */
function walk({ entries, inodes, symlinkBytes }: RofsTables): Outcome<Walked> {
  const files: PackedFile[] = []
  const extents: Extent[] = []
  const links = new Set<number>()
  const met = new Set<number>([1])
  const open: { readonly inode: number; readonly path: readonly string[] }[] = [
    { inode: 1, path: [] },
  ]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path } = next
    // Inodes count from 1; the root is the first.
    const inode = inodes[next.inode - 1]
    if (inode === undefined) return damagedRofs(`there is no inode ${next.inode}`)
    const { kind, first, count } = inode
    if (kind === 'symlink') {
      const bytes = symlinkBytes[first]
      if (bytes === undefined || links.has(first))
        return damagedRofs(`there is no link for inode ${next.inode}`)
      links.add(first)
      files.push({ path, kind, bytes })
    } else if (kind === 'file') {
      files.push({ path, kind, bytes: count })
      extents.push({ start: first * rofsBlockBytes, bytes: count })
    } else {
      if (first + count > entries.length || path.length === depthLimit)
        return damagedRofs(`the directory of inode ${next.inode} is not in its tables`)
      if (count === 0 && path.length > 0) files.push({ path, kind, bytes: 0 })
      // The stack takes the last entry first: reversing keeps the order of the image.
      for (const { inode: child, name } of entries.slice(first, first + count).reverse()) {
        if (met.has(child)) return damagedRofs(`inode ${child} is in two places`)
        met.add(child)
        open.push({ inode: child, path: [...path, name] })
      }
    }
  }
  return success({ files, extents })
}

function damagedRofs(what: string): { readonly ok: false } & Outcome<never> {
  return failure('build-failed', `damaged ROFS image: ${what}`, {
    hint: 'an incomplete download or a full disk leaves such files; so does a file name that is not ASCII, which OSv’s gen-rofs-img.py writes with the wrong length',
  })
}
