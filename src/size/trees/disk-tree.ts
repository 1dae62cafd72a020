import type { Partition } from '../../formats/disk/partition.js'
import { parsePartitions } from '../../formats/disk/partitions.js'
import { type ByteRanges, rangesWithin } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import type { SizeReader } from '../reader.js'
import type { SizeNode } from '../tree.js'

/** Partition tables, gaps, and a boot loader before the first partition. */
export const outsidePartitions = '(outside of partitions)'

export function partitionName({ number }: Pick<Partition, 'number'>): string {
  return `partition ${number}`
}

/**
 * Reads a disk, raw or as the guest sees it: its partitions, and their files if `readFileSystem`
 * knows the file system. Null for a file without a partition table.
 */
export function diskReader(readFileSystem: SizeReader): SizeReader {
  return (name, disk) => {
    const partitions = parsePartitions(disk)
    if (!partitions.ok) return partitions
    if (partitions.value === null) return success(null)
    const children: SizeNode[] = []
    let rest = disk.size
    for (const partition of partitions.value) {
      const node = partitionNode(partition, disk, readFileSystem)
      if (!node.ok) return node
      children.push(node.value)
      rest -= partition.bytes
    }
    if (rest > 0) children.push({ name: outsidePartitions, kind: 'unattributed', bytes: rest })
    return success({ name, kind: 'artifact', bytes: disk.size, children })
  }
}

function partitionNode(
  partition: Partition,
  disk: ByteRanges,
  readFileSystem: SizeReader,
): Outcome<SizeNode> {
  const { start, bytes, note } = partition
  const name = partitionName(partition)
  const files = readFileSystem(name, rangesWithin(disk, start, bytes))
  if (!files.ok) return files
  if (files.value === null) return success({ name, kind: 'partition', bytes, note })
  const notes = [note, ...(files.value.note === undefined ? [] : [files.value.note])]
  return success({ ...files.value, kind: 'partition', note: notes.join('; ') })
}
