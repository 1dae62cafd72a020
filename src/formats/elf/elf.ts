import type { ByteRanges } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { elfHeaderBytes, type ElfHeader, parseElfHeader } from './header.js'
import { type ElfSection, readSections } from './sections.js'
import type { ElfSymbols } from './symbol-table.js'
import { readSymbols } from './symbols.js'

/** The tables of an ELF file, of either class and byte order. */
export interface Elf {
  readonly header: ElfHeader
  readonly fileBytes: number
  /** By section index. */
  readonly sections: readonly ElfSection[]
  /** Symbols that lie in a section, in table order. */
  readonly symbols: ElfSymbols
}

/**
 * Reads the tables of an ELF file; null for any other file. Fails on a file that contradicts
 * itself: every offset, size and count is checked against the file, so the cost is bounded by its
 * size. Format: `man 5 elf`, https://refspecs.linuxfoundation.org/elf/gabi4+/contents.html
 */
export function parseElf(file: ByteRanges): Outcome<Elf | null> {
  const parsed = parseElfHeader(file.read(0, elfHeaderBytes))
  if (!parsed.ok) return parsed
  if (parsed.value === null) return success(null)
  const header = parsed.value

  const sections = readSections(file, header)
  if (!sections.ok) return sections
  const symbols = readSymbols(file, header, sections.value)
  if (!symbols.ok) return symbols
  return success({
    header,
    fileBytes: file.size,
    sections: sections.value,
    symbols: symbols.value,
  })
}
