import { withRangeCopy } from '../../host/files/range-copy.js'
import { type ByteRanges, rangesWithin } from '../../host/files/ranges.js'
import { toolOutput } from '../../host/process/tool-output.js'
import { type Outcome, success } from '../../verdict.js'
import { damagedFile } from '../damaged-file.js'
import type { PackedFile } from '../packed-image.js'
import { copyLimitBytes, noteWithout, toolLimits } from '../tool-limits.js'

const superblockBytes = 96
const magic = 0x7371_7368
const compressions = ['', 'gzip', 'lzma', 'lzo', 'xz', 'lz4', 'zstd']
const kinds: Readonly<Record<string, PackedFile['kind']>> = { d: 'directory', l: 'symlink' }
/** Mode, owner, bytes, modification time, path below a folder that unsquashfs names. */
const line = /^([-dlbcps])\S{9} +\S+ +([0-9]+) \S+ \S+ squashfs-root\/(.+)$/
const fileLimit = 1 << 20

/** A squashfs image. */
export interface SquashfsImage {
  /** The format, and why its files could not be listed, if so. */
  readonly note: string
  /** Without the padding behind it. */
  readonly usedBytes: number
  /** Files with their unpacked sizes; null if they could not be listed. */
  readonly unpacked: readonly PackedFile[] | null
}

/**
 * Reads a squashfs image; null for any other file. Files share compressed blocks, so no file has
 * bytes of its own: `unsquashfs` lists their unpacked sizes.
 *
 * @see https://docs.kernel.org/filesystems/squashfs.html
 */
export function parseSquashfs(file: ByteRanges): Outcome<SquashfsImage | null> {
  const superblock = Buffer.from(file.read(0, superblockBytes))
  if (superblock.length < superblockBytes || superblock.readUInt32LE(0) !== magic)
    return success(null)
  const usedBytes = Number(superblock.readBigUInt64LE(40))
  if (usedBytes < superblockBytes || usedBytes > file.size)
    return damagedFile('squashfs image', `it claims ${usedBytes} bytes, the file has ${file.size}`)
  const format = ['squashfs', compressions[superblock.readUInt16LE(20)] ?? 'unknown'].join(', ')
  const known = { note: format, usedBytes, unpacked: null }
  if (usedBytes > copyLimitBytes) return success({ ...known, note: `${format}; too large to list` })
  const listed = withRangeCopy(rangesWithin(file, 0, usedBytes), copyLimitBytes, (image) =>
    toolOutput(['unsquashfs', '-no-progress', '-lln', image], toolLimits),
  )
  if (listed === null) return success(known)
  if (listed.kind !== 'output')
    return success({ ...known, note: noteWithout(format, 'unsquashfs', listed) })
  return success({ ...known, unpacked: parseListing(listed.bytes.toString()) })
}

function parseListing(text: string): readonly PackedFile[] {
  const files: PackedFile[] = []
  for (const written of text.split('\n')) {
    const [, type = '', bytes = '', listed] = line.exec(written) ?? []
    if (listed === undefined || files.length === fileLimit) continue
    const kind = kinds[type] ?? 'file'
    const [where = ''] = kind === 'symlink' ? listed.split(' -> ', 1) : [listed]
    const path = where.split('/').filter((part) => part !== '')
    if (path.length > 0) files.push({ path, kind, bytes: kind === 'file' ? Number(bytes) : 0 })
  }
  return files
}
