import { bytesInMemory, type ByteRanges, rangesWithin } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { compressionHeaderBytes, compressionOf } from '../compression/formats.js'
import { unpack } from '../compression/unpack.js'
import { type PackedFile, packedTree, unpackedView } from '../packed-files.js'
import { damagedFile } from '../reader.js'
import { isTar, parseTar } from '../tar/tar.js'
import type { SizeNode } from '../tree.js'
import { isCpio, parseCpio } from './cpio.js'

/** One of the archives that an initramfs is, plain or compressed, with the zeros behind it. */
interface Segment {
  /** Exact bytes of the file. */
  readonly node: SizeNode
  /** Bytes of its files unpacked; empty where it was not unpacked. */
  readonly files: readonly PackedFile[]
  readonly compressed: boolean
}
/** What a file unpacks to that is no cpio archive. */
interface OtherContent {
  readonly content: ByteRanges
  readonly format: string
}

const segmentLimit = 64

/**
 * The size tree of an initramfs: archives one after another, as the kernel takes them (microcode in
 * a plain one, the rest in one that is compressed). A plain archive's files have the bytes that they
 * take. A compressed archive is one part, since no file in it has bytes of its own; what it unpacks
 * to is in the view `unpacked`. So are a compressed tar archive and any other compressed file. Null
 * for what is neither an archive nor compressed.
 */
export function initramfsSizeTree(name: string, file: ByteRanges): Outcome<SizeNode | null> {
  const segments: Segment[] = []
  for (let at = 0; at < file.size;) {
    if (segments.length === segmentLimit)
      return damagedFile('initramfs', `it has more than ${segmentLimit} archives`)
    const segment = readSegment(file, at, segments.length + 1)
    if (!segment.ok) return segment
    if (segment.value === null || 'content' in segment.value) {
      if (segments.length === 0)
        return segment.value === null ? success(null) : otherTree(name, file.size, segment.value)
      return damagedFile('initramfs', `byte ${at} begins neither an archive nor padding`)
    }
    segments.push(segment.value)
    at += segment.value.node.bytes
  }
  return success(segments.length === 0 ? null : treeOf(name, file.size, segments))
}

function treeOf(name: string, bytes: number, segments: readonly Segment[]): SizeNode {
  const [only] = segments
  const tree: SizeNode =
    segments.length === 1 && only !== undefined
      ? { ...only.node, name, kind: 'artifact' }
      : { name, kind: 'artifact', bytes, children: segments.map(({ node }) => node) }
  if (!segments.some(({ compressed, files }) => compressed && files.length > 0)) return tree
  const files = segments.flatMap((segment) => segment.files)
  return { ...tree, views: [unpackedView(files)] }
}

/** A compressed file that is no initramfs. */
function otherTree(
  name: string,
  bytes: number,
  { content, format }: OtherContent,
): Outcome<SizeNode> {
  const node: SizeNode = { name, kind: 'artifact', bytes, note: format }
  if (!isTar(content))
    return success({ ...node, views: [{ name: 'unpacked', kind: 'view', bytes: content.size }] })
  const archive = parseTar(content)
  if (!archive.ok) return archive
  const note = `tar, ${format}`
  return success({ ...node, note, views: [unpackedView(archive.value.files)] })
}

function readSegment(
  file: ByteRanges,
  start: number,
  number: number,
): Outcome<Segment | OtherContent | null> {
  const head = file.read(start, compressionHeaderBytes)
  if (isCpio(head)) {
    const archive = parseCpio(file, start)
    if (!archive.ok) return archive
    const { files, headerBytes, end } = archive.value
    const bytes = endOfZeros(file, end) - start
    const node = packedTree(`archive ${number}`, bytes, files, { 'headers and names': headerBytes })
    return success({ node: { ...node, kind: 'part' }, files, compressed: false })
  }
  const compression = compressionOf(head)
  if (compression === undefined) return success(null)
  const { format } = compression
  const rest = rangesWithin(file, start, file.size - start)
  const unpacked = unpack(rest, compression)
  if (!unpacked.ok) return unpacked
  const part = (bytes: number, note: string): SizeNode => ({
    name: `archive ${number}`,
    kind: 'part',
    bytes,
    note,
  })
  if ('note' in unpacked.value) {
    // Behind another archive it can be nothing else; by itself it may be anything.
    const { note } = unpacked.value
    return success({ node: part(rest.size, note), files: [], compressed: true })
  }
  const content = bytesInMemory(unpacked.value.bytes)
  if (!isCpio(content.read(0, 6))) return success({ content, format })
  const files = filesWithin(content)
  if (!files.ok) return files
  const end = endOfZeros(file, start + unpacked.value.packedBytes)
  const node = part(end - start, `cpio, ${format}`)
  return success({ node, files: files.value, compressed: true })
}

/** The files of the archives in what was unpacked: `cat` of two, then compressed, is one stream. */
function filesWithin(content: ByteRanges): Outcome<readonly PackedFile[]> {
  const files: PackedFile[] = []
  for (let at = 0; at < content.size;) {
    if (!isCpio(content.read(at, 6)))
      return damagedFile('initramfs', `byte ${at} of its unpacked archive begins no member`)
    const archive = parseCpio(content, at)
    if (!archive.ok) return archive
    for (const one of archive.value.files) files.push(one)
    at = endOfZeros(content, archive.value.end)
  }
  return success(files)
}

const chunkBytes = 1 << 16

/** The first byte from `start` on that is not zero, or the end: archives are padded so. */
function endOfZeros(file: ByteRanges, start: number): number {
  for (let at = start; at < file.size; at += chunkBytes) {
    const found = file.read(at, chunkBytes).findIndex((byte) => byte !== 0)
    if (found !== -1) return at + found
  }
  return file.size
}
