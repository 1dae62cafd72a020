import type { ByteRanges } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { parseGpt } from './gpt.js'
import { parseMbr } from './mbr.js'
import type { Partition } from './partition.js'

/** The partitions of a disk, from its GUID partition table or its master boot record. */
export function parsePartitions(disk: ByteRanges): Outcome<readonly Partition[] | null> {
  const gpt = parseGpt(disk)
  if (!gpt.ok || gpt.value !== null) return gpt
  return success(parseMbr(disk))
}
