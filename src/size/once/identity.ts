import { elfHeaderBytes, parseElfHeader } from '../../formats/elf/header.js'
import {
  readSections,
  sectionFlags,
  sectionTypes,
  type ElfSection,
} from '../../formats/elf/sections.js'
import type { ByteRanges } from '../../host/files/ranges.js'

/** A range of a file by which it is found in others; in bytes. */
export interface Needle {
  readonly offset: number
  readonly size: number
}

/** What a file is known by. */
export interface Identity {
  /** What the linker wrote (NT_GNU_BUILD_ID), in hexadecimal; the same after strip. */
  readonly buildId: string | null
  /** All of the file, or of a linked ELF file its code, which strip and objcopy keep. */
  readonly needle: Needle | null
  readonly isElf: boolean
  /** A linked ELF file that is no program of a user space. */
  readonly isKernel: boolean
  /** It has symbols or debug information. */
  readonly isUnstripped: boolean
}

/** Shorter content may be found anywhere, in bytes. */
const shortest = 256
const longestNote = 4096
const gnuBuildId = 3

function textOf(sections: readonly ElfSection[]): ElfSection | undefined {
  return sections
    .filter(({ flags, fileBytes }) => (flags & sectionFlags.execute) !== 0 && fileBytes > 0)
    .toSorted((a, b) => b.fileBytes - a.fileBytes)[0]
}

/** The note: sizes of name and description, type, name, description (`man 5 elf`). */
function buildIdIn(
  file: ByteRanges,
  sections: readonly ElfSection[],
  little: boolean,
): string | null {
  const note = sections.find(({ name }) => name === '.note.gnu.build-id')
  if (note === undefined || note.fileBytes > longestNote) return null
  const bytes = Buffer.from(file.read(note.fileOffset, note.fileBytes))
  if (bytes.length < 16) return null
  const word = (at: number): number => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))
  const [nameBytes, idBytes, type] = [word(0), word(4), word(8)]
  const start = 12 + Math.ceil(nameBytes / 4) * 4
  if (type !== gnuBuildId || idBytes < 8 || start + idBytes > bytes.length) return null
  return bytes.toString('hex', start, start + idBytes)
}

/** Reads what a file is known by. A file that contradicts itself is known by all of its bytes. */
export function readIdentity(file: ByteRanges): Identity {
  const whole = file.size < shortest ? null : { offset: 0, size: file.size }
  const other = { buildId: null, needle: whole, isElf: false, isKernel: false, isUnstripped: false }
  const header = parseElfHeader(file.read(0, elfHeaderBytes))
  if (!header.ok || header.value === null) return other
  const read = readSections(file, header.value)
  if (!read.ok || header.value.relocatable) return { ...other, isElf: true }
  const sections = read.value
  const has = (name: string): boolean => sections.some((section) => section.name === name)
  const text = textOf(sections)
  const needle =
    text === undefined || text.fileBytes < shortest
      ? null
      : { offset: text.fileOffset, size: text.fileBytes }
  return {
    buildId: buildIdIn(file, sections, header.value.encoding.little),
    needle,
    isElf: true,
    // crt1.o has the note in every program of glibc; a dynamic one names its interpreter.
    isKernel: text !== undefined && !has('.interp') && !has('.note.ABI-tag'),
    isUnstripped: sections.some(({ type }) => type === sectionTypes.symbols) || has('.debug_info'),
  }
}
