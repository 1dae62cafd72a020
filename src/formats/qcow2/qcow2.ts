import type { ByteRanges } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { hasZstd } from '../compression/zstd.js'
import type { Partition } from '../disk/partition.js'
import { parsePartitions } from '../disk/partitions.js'
import type { UnlistedImage } from '../packed-image.js'
import { type Qcow2Disk, qcow2Disk } from './disk.js'
import { damagedQcow2, parseQcow2Header, type Qcow2Header, qcow2HeaderBytes } from './header.js'
import { type Occupancy, occupancyOf } from './occupancy.js'
import { type Qcow2Tables, readQcow2Tables } from './tables.js'

/** A qcow2 image, its bytes split by purpose. */
export interface Qcow2Image {
  /** The format, and why the disk cannot be read, if so. */
  readonly note: string
  /** Bytes of the image's own tables, by name. */
  readonly tables: Readonly<Record<string, number>>
  /** Bytes of the clusters of each partition; null if no partitions can be read. */
  readonly partitions: readonly { readonly partition: Partition; readonly bytes: number }[] | null
  /** Bytes of all other clusters of the disk. */
  readonly otherBytes: number
  readonly hasSnapshots: boolean
  /** The disk as the guest sees it; null if it cannot be read. */
  readonly disk: Qcow2Disk | null
}

/** Larger images are not split. */
const clusterLimit = 1 << 26

/** Null for any other file. */
export function parseQcow2(file: ByteRanges): Outcome<Qcow2Image | UnlistedImage | null> {
  const parsed = parseQcow2Header(file.read(0, qcow2HeaderBytes))
  if (!parsed.ok) return parsed
  if (parsed.value === null) return success(null)
  const header = parsed.value
  const obstacle =
    header.compression === 'zstd' && !hasZstd
      ? 'this Node.js cannot unpack its clusters'
      : header.obstacle
  const note = ['qcow2', ...(obstacle === null ? [] : [obstacle])].join('; ')
  if (file.size / header.clusterBytes > clusterLimit) return success({ note })
  const tables = readQcow2Tables(file, header)
  if (!tables.ok) return tables

  const occupancy = occupancyOf(file.size, header.clusterBytes)
  const own = claimTables(occupancy, header, tables.value)
  if (!own.ok) return own
  const disk = obstacle === null ? qcow2Disk(file, header, tables.value) : null
  const partitions = disk === null ? success(null) : parsePartitions(disk)
  if (!partitions.ok) return partitions
  const data = claimClusters(occupancy, header, tables.value, partitions.value)
  if (!data.ok) return data
  const hasSnapshots = header.snapshots > 0
  return success({ note, tables: own.value, ...data.value, hasSnapshots, disk })
}

function claimTables(
  occupancy: Occupancy,
  header: Qcow2Header,
  { l2Starts, refcountBlockStarts }: Qcow2Tables,
): Outcome<Qcow2Image['tables']> {
  const { clusterBytes, l1Start, l1Entries, refcountTableStart, refcountTableClusters } = header
  const l1Bytes = Math.ceil((l1Entries * 8) / clusterBytes) * clusterBytes
  const tables: readonly (readonly [string, readonly number[], number])[] = [
    ['header', [0], clusterBytes],
    ['L1 table', l1Bytes === 0 ? [] : [l1Start], l1Bytes],
    ['L2 tables', l2Starts.filter((start) => start !== 0), clusterBytes],
    [
      'refcount table',
      refcountTableClusters === 0 ? [] : [refcountTableStart],
      refcountTableClusters * clusterBytes,
    ],
    ['refcount blocks', refcountBlockStarts, clusterBytes],
  ]
  const sums: Record<string, number> = {}
  for (const [name, starts, bytes] of tables) {
    let sum = 0
    for (const start of starts) {
      const claimed = occupancy.claim(start, bytes)
      if (claimed === null) return damagedQcow2(`its ${name} overlaps something else`)
      sum += claimed
    }
    sums[name] = sum
  }
  return success(sums)
}

/** Counts each cluster for its partition. */
function claimClusters(
  occupancy: Occupancy,
  { clusterBytes }: Qcow2Header,
  tables: Qcow2Tables,
  partitions: readonly Partition[] | null,
): Outcome<Pick<Qcow2Image, 'partitions' | 'otherBytes'>> {
  const sums = new Map((partitions ?? []).map((partition) => [partition, 0]))
  const { l2Starts, clustersPerTable } = tables
  let otherBytes = 0
  for (const [table, start] of l2Starts.entries()) {
    if (start === 0) continue
    for (let index = table * clustersPerTable; index < (table + 1) * clustersPerTable; index++) {
      const cluster = tables.clusterAt(index)
      if (cluster === null) continue
      const bytes = cluster.compressed
        ? occupancy.claimShared(cluster.start, cluster.bytes)
        : occupancy.claim(cluster.start, cluster.bytes)
      if (bytes === null || (!cluster.compressed && cluster.start % clusterBytes !== 0))
        return damagedQcow2(`cluster ${index} of its disk overlaps something else`)
      let left = bytes
      const at = index * clusterBytes
      for (const [partition, sum] of sums) {
        const share = cluster.compressed
          ? ownsStart(partition, at, bytes)
          : overlap(partition, at, bytes)
        if (share > 0) sums.set(partition, sum + share)
        left -= share
      }
      otherBytes += left
    }
  }
  const shares = Array.from(sums, ([partition, bytes]) => ({ partition, bytes }))
  return success({ partitions: partitions && shares, otherBytes })
}

function overlap({ start, bytes }: Partition, from: number, length: number): number {
  return Math.max(0, Math.min(start + bytes, from + length) - Math.max(start, from))
}

/** Compressed bytes have no position within the cluster: they count where the cluster starts. */
function ownsStart({ start, bytes }: Partition, at: number, length: number): number {
  return at >= start && at < start + bytes ? length : 0
}
