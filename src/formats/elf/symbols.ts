import type { ByteRanges } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { damaged, type ElfEncoding, fieldsOf, readTable } from './fields.js'
import type { ElfHeader } from './header.js'
import { type ElfSection, sectionTypes } from './sections.js'
import { readStringTable } from './strings.js'
import { symbolOffsets } from './symbol-offsets.js'
import { type ElfSymbols, SymbolColumns } from './symbol-table.js'

const tableLimitBytes = 256 << 20
const symbolLimit = 4_000_000
/** Values of `ElfSymbols.bindings` by ELF binding: local, global, weak. */
const bindings = [2, 0, 1] as const
const otherBinding = 3
const sectionSymbol = 3
const fileSymbol = 4
/** st_shndx: special values from here on (undefined is 0). */
const firstReservedIndex = 0xff00
const indexIsElsewhere = 0xffff

const layouts = {
  narrow: { bytes: 16, info: 12, index: 14, value: 4, size: 8 },
  wide: { bytes: 24, info: 4, index: 6, value: 8, size: 16 },
} as const

/** The full symbol table, or the dynamic one in a stripped file. */
function chooseSymbolTable(sections: readonly ElfSection[]): number {
  const full = sections.findIndex(({ type }) => type === sectionTypes.symbols)
  return full === -1 ? sections.findIndex(({ type }) => type === sectionTypes.dynamicSymbols) : full
}

/** Symbols that lie in a section, in table order. */
export function readSymbols(
  file: ByteRanges,
  header: ElfHeader,
  sections: readonly ElfSection[],
): Outcome<ElfSymbols> {
  const tableIndex = chooseSymbolTable(sections)
  const table = sections[tableIndex]
  if (table === undefined) return success(new SymbolColumns(0))
  const bytes = readTable(
    file,
    'the symbol table',
    table.fileOffset,
    table.fileBytes,
    tableLimitBytes,
  )
  if (!bytes.ok) return bytes

  const names = sections[table.link]
  if (names?.type !== sectionTypes.strings)
    return damaged(`section ${table.link} should hold the symbol names but is not a string table`)
  const nameAt = readStringTable(
    file,
    'the table of symbol names',
    names.fileOffset,
    names.fileBytes,
  )
  if (!nameAt.ok) return nameAt
  const indices = readSectionIndices(file, header.encoding, sections, tableIndex)
  if (!indices.ok) return indices

  const layout = layouts[header.encoding.wide ? 'wide' : 'narrow']
  const fields = fieldsOf(bytes.value, header.encoding)
  const offsetOf = symbolOffsets(fields, header, sections)
  const count = Math.floor(bytes.value.length / layout.bytes)
  if (count > symbolLimit)
    return damaged(`it has ${count} symbols, more than the ${symbolLimit} allowed`)

  const symbols = new SymbolColumns(count)
  // Entry 0 is always empty.
  for (let index = 1; index < count; index++) {
    const at = index * layout.bytes
    const written = fields.half(at + layout.index)
    const section = written === indexIsElsewhere ? indices.value(index) : written
    if (section === 0 || (written >= firstReservedIndex && written !== indexIsElsewhere)) continue
    const info = fields.byte(at + layout.info)
    const type = info & 0xf
    if (type === sectionSymbol || type === fileSymbol) continue
    if (section >= sections.length)
      return damaged(`symbol ${index} is in section ${section} of ${sections.length}`)
    const name = nameAt.value(fields.word(at))
    if (!name.ok) return name
    const offset = offsetOf(section, at + layout.value, type)
    const binding = bindings[info >> 4] ?? otherBinding
    symbols.add(name.value, fields.native(at + layout.size), section, offset, binding)
  }
  return success(symbols)
}

/** Section indices above 0xfeff, kept in a table of their own (SHT_SYMTAB_SHNDX). */
function readSectionIndices(
  file: ByteRanges,
  encoding: ElfEncoding,
  sections: readonly ElfSection[],
  symbolTable: number,
): Outcome<(symbol: number) => number> {
  const table = sections.find(
    ({ type, link }) => type === sectionTypes.symbolSectionIndices && link === symbolTable,
  )
  if (table === undefined) return success(() => 0)
  const what = 'the table of section indices'
  const bytes = readTable(file, what, table.fileOffset, table.fileBytes, tableLimitBytes)
  if (!bytes.ok) return bytes
  const fields = fieldsOf(bytes.value, encoding)
  return success((symbol) => (symbol * 4 + 4 <= bytes.value.length ? fields.word(symbol * 4) : 0))
}
