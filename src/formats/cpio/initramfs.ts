import { bytesInMemory, type ByteRanges, rangesWithin } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { compressionHeaderBytes, compressionOf } from '../compression/formats.js'
import { unpack } from '../compression/unpack.js'
import { damagedFile } from '../damaged-file.js'
import type { PackedFile } from '../packed-image.js'
import { isCpio, parseCpio } from './cpio.js'

/** One of the archives of an initramfs, including the zeros that pad it. */
export interface InitramfsArchive {
  readonly bytes: number
  /** With unpacked sizes if the archive is compressed; empty if it was not unpacked. */
  readonly files: readonly PackedFile[]
  /** Headers and names of a plain archive, or the format of a compressed one. */
  readonly form: { readonly headerBytes: number } | { readonly compressed: string }
}

/** A compressed file that is not an initramfs. */
export interface CompressedFile {
  readonly content: ByteRanges
  readonly format: string
}

const archiveLimit = 64

/**
 * Reads an initramfs: consecutive archives, as the kernel accepts them (microcode in a plain
 * archive, the rest in a compressed one), or any other compressed file. Null if the file is neither
 * an archive nor compressed.
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
      return damagedFile('initramfs', `neither an archive nor padding at byte ${at}`)
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
  // After another archive this must be an archive too; on its own it may be any compressed file.
  if ('note' in unpacked.value)
    return success({ bytes: rest.size, files: [], form: { compressed: unpacked.value.note } })
  const content = bytesInMemory(unpacked.value.bytes)
  if (!isCpio(content.read(0, 6))) return success({ content, format })
  const files = filesWithin(content)
  if (!files.ok) return files
  const bytes = endOfZeros(file, start + unpacked.value.packedBytes) - start
  return success({ bytes, files: files.value, form: { compressed: `cpio, ${format}` } })
}

/** Files of all archives in one unpacked stream: two archives may be compressed together. */
function filesWithin(content: ByteRanges): Outcome<readonly PackedFile[]> {
  const files: PackedFile[] = []
  for (let at = 0; at < content.size;) {
    if (!isCpio(content.read(at, 6)))
      return damagedFile('initramfs', `no member at byte ${at} of its unpacked archive`)
    const archive = parseCpio(content, at)
    if (!archive.ok) return archive
    for (const one of archive.value.files) files.push(one)
    at = endOfZeros(content, archive.value.end)
  }
  return success(files)
}

const chunkBytes = 1 << 16

/** The first nonzero byte from `start` on, or the end: archives are padded with zeros. */
function endOfZeros(file: ByteRanges, start: number): number {
  for (let at = start; at < file.size; at += chunkBytes) {
    const found = file.read(at, chunkBytes).findIndex((byte) => byte !== 0)
    if (found !== -1) return at + found
  }
  return file.size
}
