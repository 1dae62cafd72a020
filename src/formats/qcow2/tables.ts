import type { ByteRanges } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { damagedQcow2, type Qcow2Header } from './header.js'

/** Where the image stores one cluster of the disk. */
export interface Qcow2Cluster {
  readonly start: number
  /** Bytes in the image; for a compressed cluster the upper limit. */
  readonly bytes: number
  readonly compressed: boolean
  /** The guest reads zeros, whatever is stored. */
  readonly zeros: boolean
}

/** The tables of an image, all within its bounds. */
export interface Qcow2Tables {
  /** Offsets of the L2 tables in the image, by index; 0 if there is none. */
  readonly l2Starts: readonly number[]
  readonly refcountBlockStarts: readonly number[]
  /** The cluster of the disk with that number; null if it was never written. */
  clusterAt(index: number): Qcow2Cluster | null
  readonly clustersPerTable: number
}

/** For all L2 tables together: enough for a disk of half a terabyte. */
const l2LimitBytes = 64 << 20
const refcountTableLimitBytes = 8 << 20
const offsetMask = 0x00ff_ffff_ffff_fe00n
const [compressedBit, zeroBit] = [1n << 62n, 1n]
const sectorBytes = 512

export function readQcow2Tables(file: ByteRanges, header: Qcow2Header): Outcome<Qcow2Tables> {
  const { clusterBytes, l2EntryBytes } = header
  const l2Starts = readOffsets(file, 'L1 table', header.l1Start, header.l1Entries, clusterBytes)
  if (!l2Starts.ok) return l2Starts
  const count = (header.refcountTableClusters * clusterBytes) / 8
  if (count * 8 > refcountTableLimitBytes) return damagedQcow2('its refcount table is too large')
  const blocks = readOffsets(file, 'refcount table', header.refcountTableStart, count, clusterBytes)
  if (!blocks.ok) return blocks

  const used = l2Starts.value.filter((start) => start !== 0)
  if (new Set(used).size < used.length) return damagedQcow2('two L2 tables are in the same place')
  if (used.length * clusterBytes > l2LimitBytes) return damagedQcow2('it has too many L2 tables')
  const l2 = new Map<number, DataView>()
  for (const start of used) {
    const bytes = file.read(start, clusterBytes)
    if (bytes.length < clusterBytes) return damagedQcow2('an L2 table reaches past its end')
    l2.set(start, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  }
  const clustersPerTable = clusterBytes / l2EntryBytes
  return success({
    l2Starts: l2Starts.value,
    refcountBlockStarts: blocks.value.filter((start) => start !== 0),
    clustersPerTable,
    clusterAt: (index) => {
      const table = l2.get(l2Starts.value[Math.floor(index / clustersPerTable)] ?? 0)
      if (table === undefined) return null
      return clusterOf(table.getBigUint64((index % clustersPerTable) * l2EntryBytes), header)
    },
  })
}

/** Reads a table of cluster offsets. */
function readOffsets(
  file: ByteRanges,
  what: string,
  start: number,
  count: number,
  clusterBytes: number,
): Outcome<readonly number[]> {
  if (start % clusterBytes !== 0) return damagedQcow2(`its ${what} is not aligned to a cluster`)
  if (start + count * 8 > file.size) return damagedQcow2(`its ${what} reaches past its end`)
  const bytes = file.read(start, count * 8)
  if (bytes.length < count * 8) return damagedQcow2(`its ${what} could not be read completely`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const starts: number[] = []
  for (let at = 0; at < bytes.length; at += 8) {
    const offset = Number(view.getBigUint64(at) & offsetMask)
    if (offset % clusterBytes !== 0 || offset >= file.size)
      return damagedQcow2(`its ${what} has an invalid offset`)
    starts.push(offset)
  }
  return success(starts)
}

function clusterOf(entry: bigint, { clusterBits, clusterBytes }: Qcow2Header): Qcow2Cluster | null {
  if ((entry & compressedBit) !== 0n) {
    const offsetBits = BigInt(62 - (clusterBits - 8))
    const start = Number(entry & ((1n << offsetBits) - 1n))
    const sectors = Number((entry & (compressedBit - 1n)) >> offsetBits) + 1
    const bytes = sectors * sectorBytes - (start % sectorBytes)
    return { start, bytes, compressed: true, zeros: false }
  }
  const start = Number(entry & offsetMask)
  const zeros = (entry & zeroBit) !== 0n
  return start === 0 ? null : { start, bytes: clusterBytes, compressed: false, zeros }
}
