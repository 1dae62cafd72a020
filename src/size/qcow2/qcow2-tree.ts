import type { ByteRanges } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import {
  diskSizeTree,
  outsidePartitions,
  parsePartitions,
  partitionName,
} from '../disk/disk-tree.js'
import type { Partition } from '../disk/partition.js'
import { hasZstd } from '../compression/unpack.js'
import { fileSystemSizeTree } from '../file-systems/file-system.js'
import { sumOf } from '../folders.js'
import { leafOf } from '../reader.js'
import type { SizeNode } from '../tree.js'
import { qcow2Disk } from './disk.js'
import { damagedQcow2, parseQcow2Header, type Qcow2Header, qcow2HeaderBytes } from './header.js'
import { type Occupancy, occupancyOf } from './occupancy.js'
import { type Qcow2Tables, readQcow2Tables } from './tables.js'

/** Above, an image is one leaf. */
const clusterLimit = 1 << 26

/**
 * The size tree of a qcow2 image: the bytes that each partition's clusters take in it, and the
 * image's own tables. The view `disk` is what a guest sees, by partition and file. Null for any
 * other file.
 */
export function qcow2SizeTree(name: string, file: ByteRanges): Outcome<SizeNode | null> {
  const parsed = parseQcow2Header(file.read(0, qcow2HeaderBytes))
  if (!parsed.ok) return parsed
  if (parsed.value === null) return success(null)
  const header = parsed.value
  const obstacle =
    header.compression === 'zstd' && !hasZstd
      ? 'this Node.js cannot unpack its clusters'
      : header.obstacle
  const note = ['qcow2', ...(obstacle === null ? [] : [obstacle])].join('; ')
  if (file.size / header.clusterBytes > clusterLimit) return success(leafOf(name, file.size, note))
  const tables = readQcow2Tables(file, header)
  if (!tables.ok) return tables

  const occupancy = occupancyOf(file.size, header.clusterBytes)
  const own = claimTables(occupancy, header, tables.value)
  if (!own.ok) return own
  const readable = obstacle === null
  const disk = qcow2Disk(file, header, tables.value)
  const partitions = readable ? parsePartitions(disk) : success(null)
  if (!partitions.ok) return partitions
  const data = claimClusters(occupancy, header, tables.value, partitions.value)
  if (!data.ok) return data
  const known = [...own.value, ...data.value]
  const rest = file.size - known.reduce((sum, { bytes }) => sum + bytes, 0)
  const unused = `(${header.snapshots > 0 ? 'snapshots and unused clusters' : 'unused clusters'})`
  const tablesAndRest = [...own.value, { name: unused, kind: 'unattributed', bytes: rest } as const]
  const node: SizeNode = {
    name,
    kind: 'artifact',
    bytes: file.size,
    children: [
      ...data.value,
      sumOf(
        '(qcow2)',
        'unattributed',
        tablesAndRest.filter(({ bytes }) => bytes > 0),
      ),
    ],
    note,
  }
  if (!readable) return success(node)
  const seen = diskView(disk)
  if (disk.isDamaged()) return damagedQcow2('a cluster of its disk cannot be unpacked')
  return seen.ok ? success({ ...node, views: [seen.value] }) : seen
}

function diskView(disk: ByteRanges): Outcome<SizeNode> {
  const files = fileSystemSizeTree('disk', disk)
  if (!files.ok) return files
  const tree = files.value === null ? diskSizeTree('disk', disk) : success(files.value)
  if (!tree.ok) return tree
  return success({ ...(tree.value ?? { name: 'disk', bytes: disk.size }), kind: 'view' })
}

function claimTables(
  occupancy: Occupancy,
  header: Qcow2Header,
  { l2Starts, refcountBlockStarts }: Qcow2Tables,
): Outcome<readonly SizeNode[]> {
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
  const nodes: SizeNode[] = []
  for (const [name, starts, bytes] of tables) {
    let sum = 0
    for (const start of starts) {
      const claimed = occupancy.claim(start, bytes)
      if (claimed === null) return damagedQcow2(`its ${name} lies where something else is`)
      sum += claimed
    }
    nodes.push({ name: `(${name})`, kind: 'unattributed', bytes: sum })
  }
  return success(nodes)
}

/** Bytes in the image by partition; `data` where the disk has none. */
function claimClusters(
  occupancy: Occupancy,
  { clusterBytes }: Qcow2Header,
  tables: Qcow2Tables,
  partitions: readonly Partition[] | null,
): Outcome<readonly SizeNode[]> {
  const sums = new Map((partitions ?? []).map((partition) => [partition, 0]))
  const { l2Starts, clustersPerTable } = tables
  let outside = 0
  for (const [table, start] of l2Starts.entries()) {
    if (start === 0) continue
    for (let index = table * clustersPerTable; index < (table + 1) * clustersPerTable; index++) {
      const cluster = tables.clusterAt(index)
      if (cluster === null) continue
      const bytes = cluster.compressed
        ? occupancy.claimShared(cluster.start, cluster.bytes)
        : occupancy.claim(cluster.start, cluster.bytes)
      if (bytes === null || (!cluster.compressed && cluster.start % clusterBytes !== 0))
        return damagedQcow2(`cluster ${index} of its disk lies where something else is`)
      let left = bytes
      const at = index * clusterBytes
      for (const [partition, sum] of sums) {
        const share = cluster.compressed
          ? ownsStart(partition, at, bytes)
          : overlap(partition, at, bytes)
        if (share > 0) sums.set(partition, sum + share)
        left -= share
      }
      outside += left
    }
  }
  const nodes = Array.from(sums, ([partition, bytes]): SizeNode => {
    return { name: partitionName(partition), kind: 'partition', bytes, note: partition.note }
  })
  if (partitions === null) return success([{ name: 'data', kind: 'part', bytes: outside }])
  if (outside > 0) nodes.push({ name: outsidePartitions, kind: 'unattributed', bytes: outside })
  return success(nodes)
}

function overlap({ start, bytes }: Partition, from: number, length: number): number {
  return Math.max(0, Math.min(start + bytes, from + length) - Math.max(start, from))
}

/** Compressed bytes have no place in the cluster: they are the partition's where that begins. */
function ownsStart({ start, bytes }: Partition, at: number, length: number): number {
  return at >= start && at < start + bytes ? length : 0
}
