import { isBzip2Header, isGzipHeader, isLzmaHeader } from './headers.js'

/** How a file or a part of one is compressed; `argv` unpacks from standard input to output. */
export interface Compression {
  readonly format: 'gzip' | 'zstd' | 'xz' | 'bzip2' | 'lzma' | 'lz4' | 'lzop'
  readonly magic: readonly number[]
  /** Where the magic is so short that other files have it too: whether a header follows. */
  readonly isHeader?: (start: Uint8Array) => boolean
  /** Null where Node.js does it itself. */
  readonly argv: readonly string[] | null
}

/** Far above what a kernel's decompressor may take, so that a small file cannot claim the host. */
const xzMemory = '--memlimit-decompress=256MiB'

/** Those that the kernel can unpack: `decompress_method` in its lib/decompress.c. */
const compressions: readonly Compression[] = [
  { format: 'gzip', magic: [0x1f, 0x8b, 0x08], isHeader: isGzipHeader, argv: null },
  { format: 'zstd', magic: [0x28, 0xb5, 0x2f, 0xfd], argv: null },
  {
    format: 'xz',
    magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
    argv: ['xz', '-dc', '--single-stream', '--threads=1', xzMemory],
  },
  {
    format: 'bzip2',
    magic: [0x42, 0x5a, 0x68],
    isHeader: isBzip2Header,
    argv: ['bzip2', '-dc'],
  },
  {
    format: 'lzma',
    magic: [0x5d, 0x00],
    isHeader: isLzmaHeader,
    argv: ['xz', '--format=lzma', '-dc', '--threads=1', xzMemory],
  },
  { format: 'lz4', magic: [0x02, 0x21, 0x4c, 0x18], argv: ['lz4', '-dc'] },
  { format: 'lz4', magic: [0x04, 0x22, 0x4d, 0x18], argv: ['lz4', '-dc'] },
  {
    format: 'lzop',
    magic: [0x89, 0x4c, 0x5a, 0x4f, 0x00, 0x0d, 0x0a, 0x1a, 0x0a],
    argv: ['lzop', '-dc'],
  },
]

/** By the first bytes; undefined for what is not compressed in a way known here. */
export function compressionOf(start: Uint8Array): Compression | undefined {
  return compressions.find(
    ({ magic, isHeader = () => true }) =>
      magic.every((byte, index) => start[index] === byte) && isHeader(start),
  )
}

/** Bytes that tell one from another: lzma's header, and the first byte of its data. */
export const compressionHeaderBytes = 14
