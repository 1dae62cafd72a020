import { success, type Outcome } from '../../verdict.js'
import { damagedErofs } from './outcomes.js'

/** What the index of a compressed file says of one logical cluster of its content. */
export interface Cluster {
  /** `plain` and the two `head`s begin an extent; the other clusters continue one. */
  readonly type: 'plain' | 'head' | 'head 2' | 'continued'
  /** Of one that begins an extent: where in the cluster. */
  readonly offset: number
  /** Of one that begins an extent: its first block. */
  readonly block: number
  /** Of the first that continues one: how many blocks the extent has; 0 where it does not say. */
  readonly blocks: number
}

const types = ['plain', 'head', 'continued', 'head 2'] as const
/** In a cluster that continues an extent: not a distance, but the number of blocks. */
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
 * One pack of the compact form: `count` entries of type and 12 bits or more, as many as there is
 * room for before the block, in 32 bits, from which those of its extents are counted.
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
  // Without extents of several blocks the base is the block before the first.
  if (!largeExtents) block++
  let previous: Cluster['type'] = 'continued'
  for (let index = 0; index < count; index++) {
    const value = bitsAt(pack, index * entryBits, entryBits)
    const type = types[(value >> valueBits) & 3] ?? 'plain'
    const low = value & (2 ** valueBits - 1)
    if (type === 'continued') {
      // The last of a pack tells how far the next extent is, which is never a count.
      const blocks = blocksIn(low)
      if (blocks > 0 && !largeExtents)
        return damagedErofs('a compressed file has an extent of several blocks')
      // One block was counted with the head, where that is in this pack.
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

/** Up to 16 bits from any bit on, the lowest first. */
function bitsAt(bytes: Buffer, bit: number, bits: number): number {
  const at = bit >> 3
  const value = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
  return (value >> (bit & 7)) & (2 ** bits - 1)
}
