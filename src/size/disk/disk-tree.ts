import { type ByteRanges, rangesWithin } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { fileSystemSizeTree } from '../file-systems/file-system.js'
import type { SizeNode } from '../tree.js'
import { parseGpt } from './gpt.js'
import { parseMbr } from './mbr.js'
import type { Partition } from './partition.js'

/** What no partition has: the partition tables, gaps, and a boot loader in front of them. */
export const outsidePartitions = '(outside of partitions)'

/** The partitions of a disk, by its GUID partition table or else its master boot record. */
export function parsePartitions(disk: ByteRanges): Outcome<readonly Partition[] | null> {
  const gpt = parseGpt(disk)
  if (!gpt.ok || gpt.value !== null) return gpt
  return success(parseMbr(disk))
}

export function partitionName({ number }: Pick<Partition, 'number'>): string {
  return `partition ${number}`
}

/**
 * The size tree of a disk, raw or as a guest sees it: its partitions, and in those whose file system
 * is known the files. Null for a file that has no partition table.
 */
export function diskSizeTree(name: string, disk: ByteRanges): Outcome<SizeNode | null> {
  const partitions = parsePartitions(disk)
  if (!partitions.ok) return partitions
  if (partitions.value === null) return success(null)
  const children: SizeNode[] = []
  let rest = disk.size
  for (const partition of partitions.value) {
    const node = partitionNode(partition, disk)
    if (!node.ok) return node
    children.push(node.value)
    rest -= partition.bytes
  }
  if (rest > 0) children.push({ name: outsidePartitions, kind: 'unattributed', bytes: rest })
  return success({ name, kind: 'artifact', bytes: disk.size, children })
}

function partitionNode(partition: Partition, disk: ByteRanges): Outcome<SizeNode> {
  const { start, bytes, note } = partition
  const name = partitionName(partition)
  const files = fileSystemSizeTree(name, rangesWithin(disk, start, bytes))
  if (!files.ok) return files
  if (files.value === null) return success({ name, kind: 'partition', bytes, note })
  const notes = [note, ...(files.value.note === undefined ? [] : [files.value.note])]
  return success({ ...files.value, kind: 'partition', note: notes.join('; ') })
}
