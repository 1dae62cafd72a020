import { type Outcome, success } from '../../verdict.js'
import { damagedFormat } from '../damaged-file.js'

export const damagedQcow2 = damagedFormat('qcow2 image')

/** The header of a qcow2 image. */
export interface Qcow2Header {
  readonly clusterBytes: number
  readonly clusterBits: number
  /** Bytes of the disk that a guest sees. */
  readonly diskBytes: number
  /** Entries of the L1 table, which points to the L2 tables. */
  readonly l1Entries: number
  readonly l1Start: number
  readonly refcountTableStart: number
  readonly refcountTableClusters: number
  readonly snapshots: number
  readonly compression: 'deflate' | 'zstd'
  /** Why the contents of the disk cannot be read; null if they can. */
  readonly obstacle: string | null
  /** Bytes of an L2 entry. */
  readonly l2EntryBytes: 8 | 16
}

export const qcow2HeaderBytes = 112
const magic = Buffer.from('QFI\u00fb', 'latin1')
const incompatible = { externalData: 1n << 2n, compressionType: 1n << 3n, extendedL2: 1n << 4n }
const known = 0b11111n
const l1LimitBytes = 32 << 20

/** Checks the first bytes of a file. */
export function isQcow2(start: Uint8Array): boolean {
  return Buffer.from(start.subarray(0, magic.length)).equals(magic)
}

/**
 * Parses the first bytes of an image; null for any other file.
 *
 * @see https://www.qemu.org/docs/master/interop/qcow2.html
 */
export function parseQcow2Header(bytes: Uint8Array): Outcome<Qcow2Header | null> {
  if (bytes.length < 8 || !isQcow2(bytes)) return success(null)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const version = view.getUint32(4)
  // Version 1 was a different format, last used in 2006.
  if (version !== 2 && version !== 3) return damagedQcow2(`its version is ${version}, not 2 or 3`)
  if (bytes.length < (version === 2 ? 72 : 104)) return damagedQcow2('its header is cut off')
  const clusterBits = view.getUint32(20)
  if (clusterBits < 9 || clusterBits > 21)
    return damagedQcow2(`its clusters have 2^${clusterBits} bytes`)
  const features = version === 2 ? 0n : view.getBigUint64(72)
  if ((features & ~known) !== 0n) return damagedQcow2('it has unknown features')
  const clusterBytes = 2 ** clusterBits
  const wide = (at: number): number => Number(view.getBigUint64(at))
  const hasType = (features & incompatible.compressionType) !== 0n && bytes.length > 104
  const header: Qcow2Header = {
    clusterBytes,
    clusterBits,
    diskBytes: wide(24),
    l1Entries: view.getUint32(36),
    l1Start: wide(40),
    refcountTableStart: wide(48),
    refcountTableClusters: view.getUint32(56),
    snapshots: view.getUint32(60),
    compression: hasType && view.getUint8(104) === 1 ? 'zstd' : 'deflate',
    obstacle: obstacleOf(features, wide(8), view.getUint32(32)),
    l2EntryBytes: (features & incompatible.extendedL2) === 0n ? 8 : 16,
  }
  if (header.l1Entries * 8 > l1LimitBytes || header.diskBytes > 2 ** 52)
    return damagedQcow2('its disk is impossibly large')
  return success(header)
}

function obstacleOf(features: bigint, backing: number, encryption: number): string | null {
  if ((features & incompatible.externalData) !== 0n) return 'its data is in another file'
  if (backing !== 0) return 'the rest is in its backing file'
  if (encryption !== 0) return 'it is encrypted'
  return (features & incompatible.extendedL2) === 0n ? null : 'it has subclusters'
}
