import { parseAr } from '../formats/ar/ar.js'
import { bootfsName, parseBootfs } from '../formats/bootfs/bootfs.js'
import { parseErofs } from '../formats/erofs/erofs.js'
import { parseExt } from '../formats/ext/ext.js'
import type { LinkMap } from '../formats/link-map/link-map.js'
import { parseRofs } from '../formats/rofs/rofs.js'
import { parseSquashfs } from '../formats/squashfs/squashfs.js'
import { parseTar } from '../formats/tar/tar.js'
import { parseUnlisted } from '../formats/unlisted-file-systems.js'
import type { ByteRanges } from '../host/files/ranges.js'
import { success, type Outcome } from '../verdict.js'
import { leafOf, sizeReader, type SizeReader } from './reader.js'
import { arTree } from './trees/ar-tree.js'
import { bzImageSizeTree } from './trees/bzimage-tree.js'
import { diskReader } from './trees/disk-tree.js'
import { elfFileSizeTree } from './trees/elf-tree.js'
import { initramfsSizeTree } from './trees/initramfs-tree.js'
import { packedTree } from './trees/packed-tree.js'
import { qcow2Reader } from './trees/qcow2-tree.js'
import { squashfsTree } from './trees/squashfs-tree.js'
import type { SizeNode } from './tree.js'

/** A file system, as a file or in a partition. */
const readFileSystem = firstThatKnows([
  sizeReader(parseRofs, packedTree),
  sizeReader(parseExt, packedTree),
  sizeReader(parseSquashfs, squashfsTree),
  sizeReader(parseErofs, packedTree),
  sizeReader(parseUnlisted, packedTree),
])
const readDisk = firstThatKnows([readFileSystem, diskReader(readFileSystem)])

/**
 * The supported formats, detected by magic; the first match reads the file. A bzImage also has the
 * mark of a boot sector, so disks come after it.
 */
const readFormat = firstThatKnows([
  elfFileSizeTree,
  bzImageSizeTree,
  qcow2Reader(readDisk),
  initramfsSizeTree,
  sizeReader(parseTar, packedTree),
  sizeReader(parseAr, arTree),
  readDisk,
  // No magic: recognized by name.
  (name, file) =>
    name === bootfsName ? sizeReader(parseBootfs, packedTree)(name, file) : success(null),
])

function firstThatKnows(readers: readonly SizeReader[]): SizeReader {
  return (name, file, linkMap) => {
    for (const read of readers) {
      const tree = read(name, file, linkMap)
      if (!tree.ok || tree.value !== null) return tree
    }
    return success(null)
  }
}

/**
 * The tree of one file; a single leaf if its format is unknown. A link map adds the objects of an
 * ELF file.
 */
export function fileSizeTree(
  name: string,
  file: ByteRanges,
  linkMap: LinkMap | null = null,
): Outcome<SizeNode> {
  const tree = readFormat(name, file, linkMap)
  return tree.ok ? success(tree.value ?? leafOf(name, file.size)) : tree
}
