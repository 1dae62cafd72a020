import zlib from 'node:zlib'
import type { ByteRanges } from '../../host/files/ranges.js'
import { firstZstdFrameEnd } from '../compression/zstd.js'
import type { Qcow2Header } from './header.js'
import type { Qcow2Cluster, Qcow2Tables } from './tables.js'

/** The disk of an image as the guest sees it. */
export interface Qcow2Disk extends ByteRanges {
  /** Whether a cluster could not be unpacked: the bytes read so far are not reliable then. */
  isDamaged(): boolean
}

export function qcow2Disk(file: ByteRanges, header: Qcow2Header, tables: Qcow2Tables): Qcow2Disk {
  const { clusterBytes, diskBytes } = header
  let kept: { readonly start: number; readonly bytes: Uint8Array | null } | undefined
  const compressed = (cluster: Qcow2Cluster): Uint8Array | null => {
    if (kept?.start !== cluster.start)
      kept = { start: cluster.start, bytes: unpackCluster(file, header, cluster) }
    return kept.bytes
  }
  let damaged = false
  return {
    size: diskBytes,
    isDamaged: () => damaged,
    read(offset, length) {
      const wanted = Math.max(0, Math.min(length, diskBytes - offset))
      const buffer = Buffer.alloc(wanted)
      for (let filled = 0; filled < wanted;) {
        const at = offset + filled
        const within = at % clusterBytes
        const part = Math.min(clusterBytes - within, wanted - filled)
        const cluster = tables.clusterAt(Math.floor(at / clusterBytes))
        if (cluster !== null && !cluster.zeros) {
          const bytes = cluster.compressed
            ? compressed(cluster)?.subarray(within, within + part)
            : file.read(cluster.start + within, part)
          // The last cluster of an image may be short; the rest reads as zeros.
          if (bytes === undefined) damaged = true
          else buffer.set(bytes, filled)
        }
        filled += part
      }
      return buffer
    },
  }
}

function unpackCluster(
  file: ByteRanges,
  { clusterBytes, compression }: Qcow2Header,
  { start, bytes }: Qcow2Cluster,
): Uint8Array | null {
  const packed = file.read(start, bytes)
  const limit = { maxOutputLength: clusterBytes }
  try {
    const unpacked =
      compression === 'zstd' ? unzstd(packed, limit) : zlib.inflateRawSync(packed, limit)
    return unpacked.length === clusterBytes ? unpacked : null
  } catch {
    return null
  }
}

/** The size is known in sectors only, and the next cluster's data may begin in the last one. */
function unzstd(packed: Uint8Array, limit: { readonly maxOutputLength: number }): Uint8Array {
  const end = firstZstdFrameEnd(packed)
  return end === null ? new Uint8Array() : zlib.zstdDecompressSync(packed.subarray(0, end), limit)
}
