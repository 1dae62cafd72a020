import type { ByteRanges } from '../../host/files/ranges.js'
import { success, type Outcome } from '../../verdict.js'
import { leafOf, type SizeReader } from '../reader.js'
import { rofsSizeTree } from '../rofs/rofs-tree.js'
import type { SizeNode } from '../tree.js'
import { erofsSizeTree } from '../erofs/erofs-tree.js'
import { extSizeTree } from './ext.js'
import { squashfsSizeTree } from './squashfs.js'

/** The file systems that are cut up by file, each told by its magic. */
const readers: readonly SizeReader[] = [rofsSizeTree, extSizeTree, squashfsSizeTree, erofsSizeTree]

/** Those that are told and left as they are. */
const others: readonly { readonly name: string; readonly at: number; readonly text: string }[] = [
  { name: 'XFS', at: 0, text: 'XFSB' },
  { name: 'Btrfs', at: 0x10040, text: '_BHRfS_M' },
  { name: 'FAT32', at: 82, text: 'FAT32   ' },
  { name: 'FAT16', at: 54, text: 'FAT16   ' },
  { name: 'FAT12', at: 54, text: 'FAT12   ' },
]

/** The size tree of a file system, in a file of its own or in a partition. Null for no known one. */
export function fileSystemSizeTree(name: string, file: ByteRanges): Outcome<SizeNode | null> {
  for (const read of readers) {
    const tree = read(name, file)
    if (!tree.ok || tree.value !== null) return tree
  }
  const other = others.find(
    ({ at, text }) => Buffer.from(file.read(at, text.length)).toString('latin1') === text,
  )
  return success(
    other === undefined ? null : leafOf(name, file.size, `${other.name}, not read by file`),
  )
}
