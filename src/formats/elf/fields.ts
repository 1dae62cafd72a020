import type { ByteRanges } from '../../host/files/ranges.js'
import { failure, type Outcome, success } from '../../verdict.js'

/** How numbers are written in one ELF file: its class (address width) and its byte order. */
export interface ElfEncoding {
  readonly wide: boolean
  readonly little: boolean
}

/** Reads the fields of a table that was checked to be long enough. */
export interface Fields {
  byte(offset: number): number
  half(offset: number): number
  word(offset: number): number
  /** An address, offset or size of the file's class; above 2^53 only its magnitude is right. */
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

/** An ELF file that contradicts itself: the build left it so. */
export function damaged(what: string): { readonly ok: false } & Outcome<never> {
  return failure('build-failed', `damaged ELF file: ${what}`, {
    hint: 'Compare it with readelf -a; a cut download or a full disk leaves such files.',
  })
}

/** A table of the file, all of it or a failure; no table may be larger than `limitBytes`. */
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
  return bytes.length === length ? success(bytes) : damaged(`${what} could not be read whole`)
}
