import type { ByteRanges } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { damagedErofs, type NotRead } from './outcomes.js'

/** The superblock of an EROFS image, with offsets in bytes. */
export interface ErofsSuperblock {
  readonly blockBytes: number
  /** Bytes of the file system; the file may be longer. */
  readonly imageBytes: number
  /** Offset of inode 0: an inode's number is its offset from here in units of 32 bytes. */
  readonly inodesAt: number
  readonly sharedXattrsAt: number
  readonly rootNid: number
  /** The inode that holds the packed tails of other files; null if there is none. */
  readonly packedNid: number | null
  /** Number of other devices with data of this file system. */
  readonly devices: number
  readonly isCompressed: boolean
  /** Extents of the superblock and of its tables of compressors and devices. */
  readonly head: readonly { readonly start: number; readonly bytes: number }[]
}

const superblockAt = 1024
const superblockBytes = 128
const magic = 0xe0f5_e1e2
const features = { compressors: 0x2, devices: 0x8, fragments: 0x20, known: 0x7f } as const

/** Null for any other file; unknown features are reported as not supported. */
export function parseErofsSuperblock(file: ByteRanges): Outcome<ErofsSuperblock | NotRead | null> {
  const bytes = Buffer.from(file.read(superblockAt, superblockBytes))
  if (bytes.length < 4 || bytes.readUInt32LE(0) !== magic) return success(null)
  if (bytes.length < superblockBytes) return damagedErofs('its superblock is cut off')
  const needed = bytes.readUInt32LE(80)
  const unknown = (needed & ~features.known) >>> 0
  if (unknown !== 0) return success({ notRead: `it needs feature 0x${unknown.toString(16)}` })
  const blockBits = bytes[12] ?? 0
  if (blockBits < 9 || blockBits > 16) return damagedErofs(`its blocks have 2^${blockBits} bytes`)
  if (bytes[90] !== 0) return success({ notRead: 'its directories use another block size' })
  const blockBytes = 2 ** blockBits
  const blocks = bytes.readUInt32LE(36)
  const imageBytes = blocks * blockBytes
  if (imageBytes > file.size)
    return damagedErofs(`it claims ${imageBytes} bytes, the file has ${file.size}`)
  const packedNid = Number(bytes.readBigUInt64LE(96))
  const head = headOf(file, bytes, needed)
  return success({
    blockBytes,
    imageBytes,
    inodesAt: bytes.readUInt32LE(40) * blockBytes,
    sharedXattrsAt: bytes.readUInt32LE(44) * blockBytes,
    rootNid: bytes.readUInt16LE(14),
    packedNid: (needed & features.fragments) === 0 || packedNid === 0 ? null : packedNid,
    devices: (needed & features.devices) === 0 ? 0 : bytes.readUInt16LE(86),
    // Feature 0x1 came with compressed files; images with large clusters have 0x2.
    isCompressed: (needed & 0x3) !== 0 || bytes.readUInt16LE(84) !== 0,
    head,
  })
}

function headOf(file: ByteRanges, bytes: Buffer, needed: number): ErofsSuperblock['head'] {
  const tableAt = superblockAt + superblockBytes + (bytes[13] ?? 0) * 16
  let end = tableAt
  if ((needed & features.compressors) !== 0) {
    // One record for each compressor: a 16-bit length, then as many bytes.
    for (let rest = bytes.readUInt16LE(84); rest !== 0; rest &= rest - 1) {
      const length = Buffer.from(file.read(end, 2))
      if (length.length === 2) end += 2 + length.readUInt16LE(0)
    }
  }
  const head = [{ start: superblockAt, bytes: end - superblockAt }]
  const devices = (needed & features.devices) === 0 ? 0 : bytes.readUInt16LE(86)
  if (devices === 0) return head
  return [...head, { start: bytes.readUInt16LE(88) * 128, bytes: devices * 128 }]
}
