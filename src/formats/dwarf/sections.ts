import zlib from 'node:zlib'
import { bytesInMemory, type ByteRanges, rangesWithin } from '../../host/files/ranges.js'
import { hasZstd } from '../compression/zstd.js'
import { type ElfEncoding, fieldsOf } from '../elf/fields.js'
import { type ElfSection, sectionFlags } from '../elf/sections.js'
import { Cursor } from './cursor.js'

/** Returns a cursor over a debug section; null if it is missing or cannot be unpacked. */
export type OpenSection = (name: DwarfSectionName) => Cursor | null

type DwarfSectionName =
  | '.debug_info'
  | '.debug_abbrev'
  | '.debug_str'
  | '.debug_line_str'
  | '.debug_str_offsets'
  | '.debug_addr'
  | '.debug_ranges'
  | '.debug_rnglists'

/** Limit for all unpacked sections together, since these are held in memory. */
const unpackedLimitBytes = 256 << 20
const inMemoryBytes = 8 << 20
const [zlibFormat, zstdFormat] = [1, 2]

/** Opens debug sections by name, each once, and unpacks compressed ones. */
export function openSections(
  file: ByteRanges,
  encoding: ElfEncoding,
  sections: readonly ElfSection[],
): OpenSection {
  const opened = new Map<string, Cursor | null>()
  let left = unpackedLimitBytes
  return (name) => {
    const before = opened.get(name)
    if (before !== undefined) return before
    const section = sections.find((one) => one.name === name && one.fileBytes > 0)
    let source: ByteRanges | null = null
    if (section !== undefined) {
      source = rangesWithin(file, section.fileOffset, section.fileBytes)
      if ((section.flags & sectionFlags.compressed) !== 0) source = unpacked(source, encoding, left)
      if (source !== null && (section.flags & sectionFlags.compressed) !== 0) left -= source.size
    }
    const cursor = source === null ? null : cursorOf(name, source, encoding.little)
    opened.set(name, cursor)
    return cursor
  }
}

/**
 * Small sections are accessed at random, so they are read at once; `.debug_info` is not, since only
 * the first bytes of each unit are needed.
 */
function cursorOf(name: DwarfSectionName, source: ByteRanges, little: boolean): Cursor {
  return name !== '.debug_info' && source.size <= inMemoryBytes
    ? Cursor.over(source.read(0, source.size), little)
    : new Cursor(source, little)
}

/** ElfN_Chdr: format, size, alignment; then the data. */
function unpacked(
  source: ByteRanges,
  encoding: ElfEncoding,
  limitBytes: number,
): ByteRanges | null {
  const headerBytes = encoding.wide ? 24 : 12
  if (source.size < headerBytes) return null
  const header = fieldsOf(source.read(0, headerBytes), encoding)
  const [format, size] = [header.word(0), header.native(encoding.wide ? 8 : 4)]
  if (size === 0 || size > limitBytes || source.size > limitBytes) return null
  const packed = source.read(headerBytes, source.size - headerBytes)
  const options = { maxOutputLength: size }
  try {
    const bytes =
      format === zlibFormat
        ? zlib.inflateSync(packed, options)
        : format === zstdFormat && hasZstd
          ? zlib.zstdDecompressSync(packed, options)
          : null
    return bytes?.length === size ? bytesInMemory(bytes) : null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    return null
  }
}
