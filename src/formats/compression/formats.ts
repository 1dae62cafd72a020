/** A compression format; `argv` unpacks from standard input to standard output. */
export interface Compression {
  readonly format: 'gzip' | 'zstd' | 'xz' | 'bzip2' | 'lzma' | 'lz4' | 'lzop'
  readonly magic: readonly number[]
  /** For magics so short that other files have them too: checks the rest of the header. */
  readonly isHeader?: (start: Uint8Array) => boolean
  /** Null if Node.js unpacks it itself. */
  readonly argv: readonly string[] | null
}

/** Far above what a kernel's decompressor needs; keeps a small file from exhausting the host. */
const xzMemory = '--memlimit-decompress=256MiB'

/** The formats that the kernel can unpack: `decompress_method` in its lib/decompress.c. */
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

/** Detects the format by the first bytes; undefined if not compressed or unknown. */
export function compressionOf(start: Uint8Array): Compression | undefined {
  return compressions.find(
    ({ magic, isHeader = () => true }) =>
      magic.every((byte, index) => start[index] === byte) && isHeader(start),
  )
}

/** Bytes needed to detect any format: lzma's header and the first byte of its data. */
export const compressionHeaderBytes = 14

const gzipReservedFlags = 0xe0

/** Reserved flags must be zero: https://www.rfc-editor.org/rfc/rfc1952#page-8 */
function isGzipHeader(start: Uint8Array): boolean {
  const [, , , flags] = start
  return flags !== undefined && (flags & gzipReservedFlags) === 0
}

/** Digits of pi start every block, digits of its square root end the stream. */
const bzip2Marks: ReadonlySet<string> = new Set(['314159265359', '177245385090'])

/** `BZh`, the block size as a digit from 1 to 9, then a block or the end of the stream. */
function isBzip2Header(start: Uint8Array): boolean {
  const { [3]: digit = 0 } = start
  const mark = Buffer.from(start.subarray(4, 10)).toString('hex')
  return digit >= 0x31 && digit <= 0x39 && bzip2Marks.has(mark)
}

const lzmaHeaderBytes = 13
const untilItsEnd = 0xffff_ffff_ffff_ffffn
/** 256 GiB. */
const lzmaSizeLimit = 1n << 38n

/**
 * The magic has already matched the properties. The format has no real magic, so check what liblzma
 * checks: the dictionary size is 2^n or 2^n + 2^(n-1), the data size is below a limit or absent,
 * and the first byte of the data is zero.
 *
 * @see https://github.com/tukaani-project/xz/blob/master/doc/lzma-file-format.txt
 */
function isLzmaHeader(start: Uint8Array): boolean {
  if (start.length <= lzmaHeaderBytes || start[lzmaHeaderBytes] !== 0) return false
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength)
  const dictionary = view.getUint32(1, true)
  const bytes = view.getBigUint64(5, true)
  const top = 2 ** Math.floor(Math.log2(dictionary))
  // A size of 0 would be an empty file; zeros there more likely belong to another format.
  return (
    (dictionary === top || dictionary === top * 1.5) &&
    (bytes === untilItsEnd || (bytes > 0n && bytes < lzmaSizeLimit))
  )
}
