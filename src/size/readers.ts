import type { ByteRanges } from '../host/files/ranges.js'
import { success, type Outcome } from '../verdict.js'
import { arSizeTree } from './archive/ar.js'
import { bootfsName, bootfsSizeTree } from './bootfs-tree.js'
import { bzImageSizeTree } from './bzimage/bzimage.js'
import { initramfsSizeTree } from './cpio/initramfs.js'
import { diskSizeTree } from './disk/disk-tree.js'
import { elfFileSizeTree } from './elf-tree.js'
import { fileSystemSizeTree } from './file-systems/file-system.js'
import { qcow2SizeTree } from './qcow2/qcow2-tree.js'
import type { LinkMap } from './link-map.js'
import { leafOf, type SizeReader } from './reader.js'
import { tarSizeTree } from './tar/tar.js'
import type { SizeNode } from './tree.js'

/**
 * The formats that are cut up, each told by its magic; the first that knows a file reads it. A boot
 * sector's mark is in a bzImage too, so that disks come after it.
 */
const readers: readonly SizeReader[] = [
  elfFileSizeTree,
  bzImageSizeTree,
  qcow2SizeTree,
  initramfsSizeTree,
  tarSizeTree,
  arSizeTree,
  fileSystemSizeTree,
  diskSizeTree,
  // No magic: known by its name alone.
  (name, file) => (name === bootfsName ? bootfsSizeTree(name, file) : success(null)),
]

/**
 * The tree of one file, a single leaf for one of no format that is known here. A link map that is
 * beside it tells the objects of an ELF file.
 */
export function fileSizeTree(
  name: string,
  file: ByteRanges,
  linkMap: LinkMap | null = null,
): Outcome<SizeNode> {
  for (const read of readers) {
    const tree = read(name, file, linkMap)
    if (!tree.ok) return tree
    if (tree.value !== null) return success(tree.value)
  }
  return success(leafOf(name, file.size))
}
