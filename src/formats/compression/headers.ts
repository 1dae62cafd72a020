const gzipReservedFlags = 0xe0

/** The flags that are reserved are zero: https://www.rfc-editor.org/rfc/rfc1952#page-8 */
export function isGzipHeader(start: Uint8Array): boolean {
  const [, , , flags] = start
  return flags !== undefined && (flags & gzipReservedFlags) === 0
}

/** Pi, which begins every block, and its square root, which ends the stream, in decimal digits. */
const bzip2Marks: ReadonlySet<string> = new Set(['314159265359', '177245385090'])

/** `BZh`, the size of the blocks as a digit from 1 to 9, a block or the end. */
export function isBzip2Header(start: Uint8Array): boolean {
  const { [3]: digit = 0 } = start
  const mark = Buffer.from(start.subarray(4, 10)).toString('hex')
  return digit >= 0x31 && digit <= 0x39 && bzip2Marks.has(mark)
}

const lzmaHeaderBytes = 13
const untilItsEnd = 0xffff_ffff_ffff_ffffn
/** 256 GiB. */
const lzmaSizeLimit = 1n << 38n

/**
 * The properties were compared already. The size of the dictionary is 2^n or 2^n + 2^(n-1), that of
 * the data below a limit or not written, and the first byte of the data is zero: so liblzma tells
 * such files from others, which have no magic.
 *
 * @see https://github.com/tukaani-project/xz/blob/master/doc/lzma-file-format.txt
 */
export function isLzmaHeader(start: Uint8Array): boolean {
  if (start.length <= lzmaHeaderBytes || start[lzmaHeaderBytes] !== 0) return false
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength)
  const dictionary = view.getUint32(1, true)
  const bytes = view.getBigUint64(5, true)
  const top = 2 ** Math.floor(Math.log2(dictionary))
  // Zeros behind the properties would be a file of nothing: they are rather something else.
  return (
    (dictionary === top || dictionary === top * 1.5) &&
    (bytes === untilItsEnd || (bytes > 0n && bytes < lzmaSizeLimit))
  )
}
