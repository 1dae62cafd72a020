export const blockBytes = 512

export interface TarHeader {
  /** The type flag: `0` a file, `2` a link, `5` a directory, `x` attributes, `L` a long name. */
  readonly type: string
  readonly path: string
  /** Bytes of the content. */
  readonly bytes: number
  /** Permissions, set-uid and sticky bits. */
  readonly mode: number
  /** Seconds since the epoch. */
  readonly modified: number
}

const [modeAt, modifiedAt] = [100, 136]
const [sizeAt, checksumAt, typeAt, magicAt, prefixAt, prefixEnd] = [124, 148, 156, 257, 345, 500]

/** Parses a header block; null if its magic or checksum is wrong. */
export function parseTarHeader(block: Uint8Array): TarHeader | null {
  if (block.length < blockBytes) return null
  const magic = text(block, magicAt, magicAt + 5)
  if (magic !== 'ustar' || octal(block, checksumAt, 8) !== checksumOf(block)) return null
  const bytes = sizeOf(block)
  if (bytes === null) return null
  // Where POSIX has the prefix of a long path, GNU's format has other fields.
  const isPosix = block[magicAt + 5] === 0
  const prefix = isPosix ? text(block, prefixAt, prefixEnd) : ''
  const name = text(block, 0, 100)
  return {
    type: String.fromCharCode(block[typeAt] ?? 0),
    path: prefix === '' ? name : `${prefix}/${name}`,
    bytes,
    mode: octal(block, modeAt, 8) ?? 0,
    modified: octal(block, modifiedAt, 12) ?? 0,
  }
}

/** Octal digits; above 8 GiB GNU's binary number, marked by the highest bit. */
function sizeOf(block: Uint8Array): number | null {
  if (((block[sizeAt] ?? 0) & 0x80) === 0) return octal(block, sizeAt, 12)
  let bytes = 0
  for (const byte of block.subarray(sizeAt + 4, sizeAt + 12)) bytes = bytes * 256 + byte
  return Number.isSafeInteger(bytes) ? bytes : null
}

function octal(block: Uint8Array, at: number, length: number): number | null {
  const digits = text(block, at, at + length).trim()
  return /^[0-7]{0,12}$/.test(digits) ? Number.parseInt(`0${digits}`, 8) : null
}

/** The sum of all bytes, with spaces in place of the checksum field. */
function checksumOf(block: Uint8Array): number {
  let sum = 8 * 0x20
  for (let at = 0; at < blockBytes; at++)
    if (at < checksumAt || at >= checksumAt + 8) sum += block[at] ?? 0
  return sum
}

/** Text up to the first zero byte. */
function text(block: Uint8Array, from: number, to: number): string {
  const field = block.subarray(from, to)
  const end = field.indexOf(0)
  return Buffer.from(end === -1 ? field : field.subarray(0, end)).toString()
}
