import type { ByteRanges } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { damaged, type Fields, fieldsOf, readTable } from './fields.js'
import type { ElfHeader } from './header.js'
import { readStringTable } from './strings.js'

/** One entry of the section table (ElfN_Shdr). */
export interface ElfSection {
  readonly name: string
  /** sh_type, see `sectionTypes`. */
  readonly type: number
  /** The low 32 bits of sh_flags, see `sectionFlags`. */
  readonly flags: number
  readonly address: bigint
  readonly fileOffset: number
  /** sh_size: in the file, or in memory for NOBITS. */
  readonly size: number
  /** Bytes in the file: 0 for NOBITS. */
  readonly fileBytes: number
  /** Bytes in memory; 0 for sections that are not loaded (debug information, symbol tables). */
  readonly memoryBytes: number
  /** sh_link: for a symbol table the index of its string table. */
  readonly link: number
}

export const sectionTypes = {
  none: 0,
  symbols: 2,
  strings: 3,
  note: 7,
  noBits: 8,
  dynamicSymbols: 11,
  symbolSectionIndices: 18,
} as const
export const sectionFlags = {
  write: 0x1,
  alloc: 0x2,
  execute: 0x4,
  tls: 0x400,
  compressed: 0x800,
} as const

const tableLimitBytes = 64 << 20
/** For all sections together: far above any real kernel, and small enough for exact sums. */
const memoryLimitBytes = 2 ** 48

/** Offsets of the fields in an entry, for 32 and for 64 bits; `name` 0 and `type` 4 are common. */
const layouts = {
  narrow: { bytes: 40, address: 12, offset: 16, size: 20, link: 24 },
  wide: { bytes: 64, address: 16, offset: 24, size: 32, link: 40 },
} as const

interface Entry {
  readonly nameOffset: number
  readonly section: Omit<ElfSection, 'name'>
}

function parseEntry(
  fields: Fields,
  at: number,
  layout: (typeof layouts)['narrow' | 'wide'],
): Entry {
  const type = fields.word(at + 4)
  const flags = Number(fields.address(at + 8) & 0xffff_ffffn)
  const size = type === sectionTypes.none ? 0 : fields.native(at + layout.size)
  return {
    nameOffset: fields.word(at),
    section: {
      type,
      flags,
      address: fields.address(at + layout.address),
      fileOffset: fields.native(at + layout.offset),
      size,
      fileBytes: type === sectionTypes.noBits ? 0 : size,
      memoryBytes: (flags & sectionFlags.alloc) === 0 ? 0 : size,
      link: fields.word(at + layout.link),
    },
  }
}

function checkPlaces(entries: readonly Entry[], fileSize: number): Outcome<null> {
  let memory = 0
  for (const [index, { section }] of entries.entries()) {
    if (section.fileBytes > 0 && section.fileOffset + section.fileBytes > fileSize)
      return damaged(`section ${index} reaches past the end of the file`)
    memory += section.size
    if (memory > memoryLimitBytes) return damaged(`section ${index} is impossibly large`)
  }
  return success(null)
}

/** The sections of a file by index; empty without a section table. */
export function readSections(file: ByteRanges, header: ElfHeader): Outcome<readonly ElfSection[]> {
  const layout = layouts[header.encoding.wide ? 'wide' : 'narrow']
  const { tableOffset } = header
  if (tableOffset === 0) return success([])
  if (header.entryBytes !== layout.bytes)
    return damaged(`its section entries have ${header.entryBytes} bytes, not ${layout.bytes}`)

  const first = readTable(file, 'the section table', tableOffset, layout.bytes, layout.bytes)
  if (!first.ok) return first
  // Numbers that do not fit into the header are in section 0, which is otherwise unused.
  const zero = fieldsOf(first.value, header.encoding)
  const count = header.sectionCount === 0 ? zero.native(layout.size) : header.sectionCount
  const nameTable =
    header.nameTableIndex === 0xffff ? zero.word(layout.link) : header.nameTableIndex

  const length = count * layout.bytes
  const table = readTable(file, 'the section table', tableOffset, length, tableLimitBytes)
  if (!table.ok) return table
  const fields = fieldsOf(table.value, header.encoding)
  const entries = Array.from({ length: count }, (_, index) =>
    parseEntry(fields, index * layout.bytes, layout),
  )
  const places = checkPlaces(entries, file.size)
  return places.ok ? nameSections(file, entries, nameTable) : places
}

function nameSections(
  file: ByteRanges,
  entries: readonly Entry[],
  nameTable: number,
): Outcome<readonly ElfSection[]> {
  const names = entries[nameTable]?.section
  if (nameTable !== 0 && names?.type !== sectionTypes.strings)
    return damaged(`section ${nameTable} should hold the section names but is not a string table`)
  const nameAt = readStringTable(
    file,
    'the table of section names',
    names?.fileOffset ?? 0,
    names?.fileBytes ?? 0,
  )
  if (!nameAt.ok) return nameAt

  const sections: ElfSection[] = []
  for (const { nameOffset, section } of entries) {
    const name = names?.type === sectionTypes.strings ? nameAt.value(nameOffset) : success('')
    if (!name.ok) return name
    sections.push({ name: name.value, ...section })
  }
  return success(sections)
}
