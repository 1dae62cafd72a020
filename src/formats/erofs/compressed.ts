import { type Outcome, success } from '../../verdict.js'
import type { Extent } from '../extent.js'
import { type Cluster, fullClusters, packedClusters } from './clusters.js'
import { afterInode, type ErofsContent, type ErofsInode } from './inode.js'
import type { ReadMetadata } from './metadata.js'
import { damagedErofs, isNotRead, type NotRead } from './outcomes.js'
import type { ErofsSuperblock } from './superblock.js'

const headerBytes = 8
const advice = { twoByte: 1, large: 2, large2: 4, inlineTail: 8, fragment: 0x20 } as const
/** In the last byte of the header: the whole file is in the packed inode. */
const allPacked = 0x80
/** 8 GiB in blocks of 4 KiB. */
const clusterLimit = 1 << 21

interface Index {
  readonly clusters: readonly Cluster[]
  readonly place: Extent
}

/** Content of a compressed file: the extents in its index, of one or more blocks. */
export function compressedContent(
  read: ReadMetadata,
  { blockBytes, imageBytes, devices }: ErofsSuperblock,
  inode: ErofsInode,
): Outcome<ErofsContent | NotRead> {
  const start = align(afterInode(inode), 8)
  const header = read(start, headerBytes)
  if (header === null) return damagedErofs(`the index of inode ${inode.nid} is out of bounds`)
  const [advised, clusterSize] = [header.readUInt16LE(4), header[7] ?? 0]
  const none: Extent = { start: 0, bytes: 0 }
  const head: Extent = { start, bytes: headerBytes }
  if ((clusterSize & allPacked) !== 0) return success({ extents: [], tail: none, index: head })
  if ((clusterSize & 7) !== 0)
    return success({ notRead: 'its logical clusters span several blocks' })
  const index = readIndex(read, inode, { start, advised, blockBytes })
  if (!index.ok) return index
  if (isNotRead(index.value)) return success(index.value)
  const { clusters, place } = index.value

  const lastOffset = (inode.size - 1) % blockBytes
  const begins = clusters.flatMap((cluster, at) =>
    // A cluster that begins after the content only ends the last extent.
    cluster.type === 'continued' || (at === clusters.length - 1 && cluster.offset > lastOffset)
      ? []
      : [{ cluster, at }],
  )
  const isTailElsewhere = (advised & (advice.inlineTail | advice.fragment)) !== 0
  const inBlocks = isTailElsewhere ? begins.slice(0, -1) : begins
  const extents: Extent[] = []
  for (const { cluster, at } of inBlocks) {
    const blocks = blocksOf(cluster, clusters[at + 1], advised)
    const extent = { start: cluster.block * blockBytes, bytes: blocks * blockBytes }
    if (devices > 0 && extent.start >= imageBytes) continue
    if (blocks === 0 || extent.start + extent.bytes > imageBytes)
      return damagedErofs(`an extent of inode ${inode.nid} has no length or is out of bounds`)
    extents.push(extent)
  }
  const inline = (advised & advice.inlineTail) === 0 ? 0 : header.readUInt16LE(2)
  const tail = { start: place.start + place.bytes, bytes: inline }
  return success({ extents, tail, index: place })
}

/** 0 if the next cluster should give the count but does not. */
function blocksOf({ type }: Cluster, next: Cluster | undefined, advised: number): number {
  const large = type === 'head' ? advice.large : type === 'head 2' ? advice.large2 : 0
  if ((advised & large) === 0 || next?.type !== 'continued') return 1
  return next.blocks
}

/** Reads the clusters of a file, and the place of its index including the header. */
function readIndex(
  read: ReadMetadata,
  inode: ErofsInode,
  written: { readonly start: number; readonly advised: number; readonly blockBytes: number },
): Outcome<Index | NotRead> {
  const { start, advised, blockBytes } = written
  const count = Math.ceil(inode.size / blockBytes)
  if (count > clusterLimit) return success({ notRead: 'a compressed file in it is too large' })
  const outside = damagedErofs(`the index of inode ${inode.nid} is out of bounds`)
  if (inode.layout === 'full index') {
    // In the full index this bit has another meaning.
    if ((advised & advice.twoByte) !== 0)
      return success({ notRead: 'its index is a list of extents' })
    const bytes = count * 8
    // Eight reserved bytes, for compatibility with an older format.
    const index = read(start + headerBytes + 8, bytes)
    if (index === null) return outside
    return success({
      clusters: [...fullClusters(index)],
      place: { start, bytes: headerBytes + 8 + bytes },
    })
  }
  const clusterBits = Math.log2(blockBytes)
  if (clusterBits > 14) return success({ notRead: 'its blocks are too large for its index' })
  const large = (advised & advice.large) !== 0
  const first = start + headerBytes
  const clusters: Cluster[] = []
  let at = first
  for (const { packs, packBytes, entries } of packsOf(first, count, advised, clusterBits)) {
    for (let pack = 0; pack < packs; pack++, at += packBytes) {
      const bytes = read(at, packBytes)
      if (bytes === null) return outside
      const unpacked = packedClusters(bytes, entries, clusterBits, large)
      if (!unpacked.ok) return unpacked
      clusters.push(...unpacked.value)
    }
  }
  return success({ clusters: clusters.slice(0, count), place: { start, bytes: at - start } })
}

/** Packs of 2 entries up to the next multiple of 32 bytes, then packs of 16, then packs of 2. */
function packsOf(
  first: number,
  count: number,
  advised: number,
  clusterBits: number,
): readonly { readonly packs: number; readonly packBytes: number; readonly entries: number }[] {
  const pairs = (clusters: number) =>
    ({ packs: Math.ceil(clusters / 2), packBytes: 8, entries: 2 }) as const
  const before = ((32 - (first % 32)) / 4) % 8
  if ((advised & advice.twoByte) === 0 || before >= count || clusterBits > 12) return [pairs(count)]
  const sixteens = Math.floor((count - before) / 16)
  return [
    pairs(before),
    { packs: sixteens, packBytes: 32, entries: 16 },
    pairs(count - before - sixteens * 16),
  ]
}

function align(value: number, to: number): number {
  return Math.ceil(value / to) * to
}
