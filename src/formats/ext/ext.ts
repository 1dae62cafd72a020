import { withRangeCopy } from '../../host/files/range-copy.js'
import type { ByteRanges } from '../../host/files/ranges.js'
import { type ToolOutput, toolOutput } from '../../host/process/tool-output.js'
import { type Outcome, success } from '../../verdict.js'
import { damagedFile } from '../damaged-file.js'
import type { PackedImage, UnlistedImage } from '../packed-image.js'
import { copyLimitBytes, noteWithout, sizeLimitBytes, toolLimits } from '../tool-limits.js'
import { type ExtListing, listExt } from './listing.js'

const [superblockAt, superblockBytes] = [1024, 1024]
const magic = 0xef53
const [incompatibleAt, hasJournalToReplay, hasExtents, has64Bit] = [0x60, 0x04, 0x40, 0x80]
const [stateAt, wasUnmounted] = [0x3a, 1]
const program = 'debugfs'

interface ExtSuperblock {
  readonly format: string
  readonly bytes: number
  readonly freeBytes: number
  readonly clusterBytes: number
  /** Whether its counts are up to date: a guest that is killed does not unmount its disks. */
  readonly isClean: boolean
}

/**
 * Reads an ext2, ext3 or ext4 file system: each file with the blocks that it takes, as reported by
 * `debugfs`. For a file with several names the first gets the bytes. Null for any other file.
 *
 * @see https://docs.kernel.org/filesystems/ext4/super.html
 */
export function parseExt(file: ByteRanges): Outcome<PackedImage | UnlistedImage | null> {
  const superblock = parseSuperblock(Buffer.from(file.read(superblockAt, superblockBytes)))
  if (superblock === null) return success(null)
  const { format, bytes, freeBytes, clusterBytes, isClean } = superblock
  if (bytes > file.size || freeBytes > bytes)
    return damagedFile(
      `${format} file system`,
      `it claims ${bytes} bytes, the file has ${file.size}`,
    )
  const tooLarge = success({ note: `${format}, too large to list` })
  if (bytes > sizeLimitBytes) return tooLarge
  const listing = withRangeCopy(file, copyLimitBytes, (image) => {
    const run = (commands: string): ToolOutput =>
      // -c: do not load the bitmaps, which a listing does not need.
      toolOutput([program, '-c', '-f', '-', image], toolLimits, Buffer.from(commands))
    const listed = listExt(run)
    const free = isClean || 'kind' in listed ? null : freeInGroups(run)
    return { ...listed, freeBytes: free === null ? freeBytes : free * clusterBytes }
  })
  if (listing === null) return tooLarge
  if ('kind' in listing) return success({ note: noteWithout(format, program, listing) })
  return imageOf({ ...superblock, freeBytes: listing.freeBytes }, listing)
}

function imageOf(
  { format, bytes, freeBytes, isClean }: ExtSuperblock,
  { files, directoryBytes }: ExtListing,
): Outcome<PackedImage | UnlistedImage> {
  const inFiles = files.reduce((sum, file) => sum + file.bytes, 0)
  // Superblocks, group descriptors, bitmaps, inodes and the journal.
  const metadata = bytes - freeBytes - directoryBytes - inFiles
  const unclean = 'not cleanly unmounted'
  if (metadata < 0)
    return isClean
      ? damagedFile(`${format} file system`, 'its files take more blocks than are in use')
      : success({ note: `${format}, not read by file: ${unclean}` })
  const tables = {
    'directory blocks': directoryBytes,
    'inodes and journal': metadata,
    free: freeBytes,
  }
  return success({ files, tables, note: isClean ? format : `${format}, ${unclean}` })
}

/**
 * Sums the free clusters (or blocks) of the groups, as `debugfs` lists them; null if it does not.
 * The kernel does the same at mount time: the superblock's own count is from the last unmount.
 */
function freeInGroups(run: (commands: string) => ToolOutput): number | null {
  const output = run('stats\n')
  if (output.kind !== 'output') return null
  const counts = output.bytes.toString().matchAll(/^ +([0-9]{1,10}) free (?:block|cluster)s?,/gm)
  const byGroup = Array.from(counts, ([, count]) => Number(count))
  return byGroup.length === 0 ? null : byGroup.reduce((sum, count) => sum + count, 0)
}

function parseSuperblock(bytes: Buffer): ExtSuperblock | null {
  if (bytes.length < superblockBytes || bytes.readUInt16LE(0x38) !== magic) return null
  const blockBits = 10 + bytes.readUInt32LE(0x18)
  // Both sizes are the same without clusters.
  const clusterBits = 10 + bytes.readUInt32LE(0x1c)
  if (blockBits > 16 || clusterBits > 30) return null
  const features = bytes.readUInt32LE(incompatibleAt)
  const high = (at: number): number =>
    (features & has64Bit) === 0 ? 0 : bytes.readUInt32LE(at) * 2 ** 32
  const blocks = bytes.readUInt32LE(4) + high(0x150)
  const free = bytes.readUInt32LE(12) + high(0x158)
  const format = (features & hasExtents) === 0 ? 'ext2/3' : 'ext4'
  return {
    format,
    bytes: blocks * 2 ** blockBits,
    freeBytes: free * 2 ** blockBits,
    clusterBytes: 2 ** clusterBits,
    isClean:
      (bytes.readUInt16LE(stateAt) & wasUnmounted) !== 0 && (features & hasJournalToReplay) === 0,
  }
}
