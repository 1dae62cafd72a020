import { bytesInMemory, type ByteRanges, rangesWithin } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { compressionHeaderBytes, compressionOf } from '../compression/formats.js'
import { unpack } from '../compression/unpack.js'
import { damagedFile } from '../damaged-file.js'
import type { PackedFile } from '../packed-image.js'
import { isCpio, parseCpio } from './cpio.js'

/** One of the archives that an initramfs is, with the zeros behind it. */
export interface InitramfsArchive {
  readonly bytes: number
  /** Of a compressed archive with their unpacked bytes; empty where it was not unpacked. */
  readonly files: readonly PackedFile[]
  /** Headers and names of a plain archive, or what a compressed one is. */
  readonly form: { readonly headerBytes: number } | { readonly compressed: string }
}

/** A compressed file that is not an initramfs. */
export interface CompressedFile {
  readonly content: ByteRanges
  readonly format: string
}

const archiveLimit = 64

/**
 * Reads an initramfs: archives one after another, as the kernel takes them (microcode in a plain one,
 * the rest in one that is compressed), or any other compressed file. Null for what is neither an
 * archive nor compressed.
 */
export function parseInitramfs(
  file: ByteRanges,
): Outcome<readonly InitramfsArchive[] | CompressedFile | null> {
  const archives: InitramfsArchive[] = []
  for (let at = 0; at < file.size;) {
    if (archives.length === archiveLimit)
      return damagedFile('initramfs', `it has more than ${archiveLimit} archives`)
    const archive = parseArchive(file, at)
    if (!archive.ok) return archive
    if (archive.value === null || 'content' in archive.value) {
      if (archives.length === 0) return success(archive.value)
      return damagedFile('initramfs', `byte ${at} begins neither an archive nor padding`)
    }
    archives.push(archive.value)
    at += archive.value.bytes
  }
  return success(archives.length === 0 ? null : archives)
}

function parseArchive(
  file: ByteRanges,
  start: number,
): Outcome<InitramfsArchive | CompressedFile | null> {
  const head = file.read(start, compressionHeaderBytes)
  if (isCpio(head)) {
    const archive = parseCpio(file, start)
    if (!archive.ok) return archive
    const { files, headerBytes, end } = archive.value
    return success({ bytes: endOfZeros(file, end) - start, files, form: { headerBytes } })
  }
  const compression = compressionOf(head)
  if (compression === undefined) return success(null)
  const { format } = compression
  const rest = rangesWithin(file, start, file.size - start)
  const unpacked = unpack(rest, compression)
  if (!unpacked.ok) return unpacked
  // Behind another archive it can be nothing else; by itself it may be anything.
  if ('note' in unpacked.value)
    return success({ bytes: rest.size, files: [], form: { compressed: unpacked.value.note } })
  const content = bytesInMemory(unpacked.value.bytes)
  if (!isCpio(content.read(0, 6))) return success({ content, format })
  const files = filesWithin(content)
  if (!files.ok) return files
  const bytes = endOfZeros(file, start + unpacked.value.packedBytes) - start
  return success({ bytes, files: files.value, form: { compressed: `cpio, ${format}` } })
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
