import type { ByteRanges } from '../../host/files/ranges.js'
import { failure, type Outcome, success } from '../../verdict.js'

/** How an ELF file stores numbers: its class (address width) and byte order. */
export interface ElfEncoding {
  readonly wide: boolean
  readonly little: boolean
}

/** Reads fields of a table; the caller has checked its length. */
export interface Fields {
  byte(offset: number): number
  half(offset: number): number
  word(offset: number): number
  /** An address, offset or size of the file's class; above 2^53 only the magnitude is correct. */
  native(offset: number): number
  /** An address of the file's class, exact. */
  address(offset: number): bigint
}

const twoTo32 = 0x1_0000_0000

export function fieldsOf(bytes: Uint8Array, { wide, little }: ElfEncoding): Fields {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const word = (offset: number): number => view.getUint32(offset, little)
  return {
    byte: (offset) => view.getUint8(offset),
    half: (offset) => view.getUint16(offset, little),
    word,
    native: (offset) =>
      wide
        ? word(offset + (little ? 4 : 0)) * twoTo32 + word(offset + (little ? 0 : 4))
        : word(offset),
    address: (offset) => (wide ? view.getBigUint64(offset, little) : BigInt(word(offset))),
  }
}

/** An ELF file that contradicts itself. */
export function damaged(what: string): { readonly ok: false } & Outcome<never> {
  return failure('build-failed', `damaged ELF file: ${what}`, {
    hint: 'compare it with readelf -a; an incomplete download or a full disk leaves such files',
  })
}

/** Reads a whole table; fails if it is larger than `limitBytes`. */
export function readTable(
  file: ByteRanges,
  what: string,
  offset: number,
  length: number,
  limitBytes: number,
): Outcome<Uint8Array> {
  if (offset + length > file.size) return damaged(`${what} reaches past the end of the file`)
  if (length > limitBytes)
    return damaged(`${what} has ${length} bytes, more than the ${limitBytes} allowed`)
  const bytes = file.read(offset, length)
  return bytes.length === length ? success(bytes) : damaged(`${what} could not be read completely`)
}
