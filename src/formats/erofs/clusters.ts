import { success, type Outcome } from '../../verdict.js'
import { damagedErofs } from './outcomes.js'

/** Index entry for one logical cluster of a compressed file. */
export interface Cluster {
  /** `plain` and the two `head`s begin an extent; the other clusters continue one. */
  readonly type: 'plain' | 'head' | 'head 2' | 'continued'
  /** For a cluster that begins an extent: where in the cluster it begins. */
  readonly offset: number
  /** For a cluster that begins an extent: its first block. */
  readonly block: number
  /** For the first cluster that continues an extent: the extent's blocks; 0 if not given. */
  readonly blocks: number
}

const types = ['plain', 'head', 'continued', 'head 2'] as const
/** Marks the field of a continuing cluster as a number of blocks, not a distance. */
const isCount = 0x800

/** Entries of 8 bytes: type, offset, block. */
export function* fullClusters(index: Buffer): Generator<Cluster> {
  for (let at = 0; at + 8 <= index.length; at += 8) {
    const type = types[index.readUInt16LE(at) & 3] ?? 'plain'
    const distance = index.readUInt16LE(at + 4)
    yield type === 'continued'
      ? { type, offset: 0, block: 0, blocks: blocksIn(distance) }
      : { type, offset: index.readUInt16LE(at + 2), block: index.readUInt32LE(at + 4), blocks: 0 }
  }
}

/**
 * Reads one pack of the compact form: `count` entries of a type and 12 or more bits, then a 32-bit
 * base block, from which the blocks of the pack's extents are counted.
 */
export function packedClusters(
  pack: Buffer,
  count: number,
  clusterBits: number,
  largeExtents: boolean,
): Outcome<readonly Cluster[]> {
  const valueBits = Math.max(clusterBits, 12)
  const entryBits = ((pack.length - 4) * 8) / count
  let block = pack.readUInt32LE(pack.length - 4)
  const clusters: Cluster[] = []
  // Without multi-block extents the base is the block before the first.
  if (!largeExtents) block++
  let previous: Cluster['type'] = 'continued'
  for (let index = 0; index < count; index++) {
    const value = bitsAt(pack, index * entryBits, entryBits)
    const type = types[(value >> valueBits) & 3] ?? 'plain'
    const low = value & (2 ** valueBits - 1)
    if (type === 'continued') {
      // The last entry of a pack has the distance to the next extent, never a count.
      const blocks = blocksIn(low)
      if (blocks > 0 && !largeExtents)
        return damagedErofs('a compressed file has an unexpected multi-block extent')
      // One block was already counted with the head if that is in this pack.
      if (blocks > 0) block += blocks - (index > 0 && previous !== 'continued' ? 1 : 0)
      clusters.push({ type, offset: 0, block: 0, blocks })
    } else {
      clusters.push({ type, offset: low, block: block % 2 ** 32, blocks: 0 })
      block++
    }
    previous = type
  }
  return success(clusters)
}

function blocksIn(distance: number): number {
  return (distance & isCount) === 0 ? 0 : distance & (isCount - 1)
}

/** Up to 16 bits at any bit offset, the lowest first. */
function bitsAt(bytes: Buffer, bit: number, bits: number): number {
  const at = bit >> 3
  const value = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
  return (value >> (bit & 7)) & (2 ** bits - 1)
}
