import { bytesInMemory, type ByteRanges } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { readBuildId } from './build-id.js'
import { elfHeaderBytes, parseElfHeader } from './header.js'
import { type ElfSection, readSections } from './sections.js'
import type { ElfSymbols } from './symbol-table.js'
import { chooseSymbolTable, readSymbols } from './symbols.js'

/** What an ELF file of either class and byte order says of its own contents. */
export interface Elf {
  readonly addressBits: 32 | 64
  readonly byteOrder: 'little' | 'big'
  /** e_machine, e.g. 62 for x86-64 and 183 for AArch64. */
  readonly machine: number
  /** Size of the file in bytes. */
  readonly fileBytes: number
  /** By section index. */
  readonly sections: readonly ElfSection[]
  /** Symbols that lie in a section, in the table's order. */
  readonly symbols: ElfSymbols
  /** The section the symbols are from: `.symtab`, `.dynsym` in stripped files, or none. */
  readonly symbolTable: string | null
  /** In hexadecimal. */
  readonly buildId: string | null
}

/**
 * Parses an ELF file; null for any other kind of file. A file that contradicts itself is a failure:
 * every offset, size and count is checked against the file, so none can cost more than the file is
 * large. Format: `man 5 elf`, https://refspecs.linuxfoundation.org/elf/gabi4+/contents.html
 */
export function parseElf(bytes: Uint8Array): Outcome<Elf | null> {
  return parseElfRanges(bytesInMemory(bytes))
}

/** The same for a file that is read in ranges: only its tables are. */
export function parseElfRanges(file: ByteRanges): Outcome<Elf | null> {
  const parsed = parseElfHeader(file.read(0, elfHeaderBytes))
  if (!parsed.ok) return parsed
  if (parsed.value === null) return success(null)
  const header = parsed.value

  const sections = readSections(file, header)
  if (!sections.ok) return sections
  const symbols = readSymbols(file, header, sections.value)
  if (!symbols.ok) return symbols
  return success({
    addressBits: header.encoding.wide ? 64 : 32,
    byteOrder: header.encoding.little ? 'little' : 'big',
    machine: header.machine,
    fileBytes: file.size,
    sections: sections.value,
    symbols: symbols.value,
    symbolTable: sections.value[chooseSymbolTable(sections.value)]?.name ?? null,
    buildId: readBuildId(file, header.encoding, sections.value),
  })
}
