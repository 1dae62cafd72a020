import type { ByteRanges } from '../../host/files/ranges.js'
import { type ElfEncoding, type Fields, fieldsOf } from './fields.js'
import { type ElfSection, sectionTypes } from './sections.js'

const noteLimitBytes = 1 << 20
const gnuBuildIdType = 3
const align = (length: number): number => Math.ceil(length / 4) * 4

/** The linker's GNU build id in hexadecimal, from the notes; null for a file without one. */
export function readBuildId(
  file: ByteRanges,
  encoding: ElfEncoding,
  sections: readonly ElfSection[],
): string | null {
  const notes = sections.filter(({ type }) => type === sectionTypes.note)
  // Sections of notes are few and small; a hostile file may say otherwise.
  for (const { fileOffset, fileBytes } of notes.slice(0, 64)) {
    const bytes = file.read(fileOffset, Math.min(fileBytes, noteLimitBytes))
    const found = parseBuildId(bytes, fieldsOf(bytes, encoding))
    if (found !== null) return found
  }
  return null
}

/** Each note: three words (name length, description length, type), then both, padded to four. */
function parseBuildId(bytes: Uint8Array, fields: Fields): string | null {
  let at = 0
  while (at + 12 <= bytes.length) {
    const nameBytes = fields.word(at)
    const idBytes = fields.word(at + 4)
    const type = fields.word(at + 8)
    const nameAt = at + 12
    const idAt = nameAt + align(nameBytes)
    const next = idAt + align(idBytes)
    if (idAt + idBytes > bytes.length) return null
    const name = Buffer.from(bytes.subarray(nameAt, nameAt + nameBytes)).toString('latin1')
    if (type === gnuBuildIdType && name === 'GNU\0')
      return Buffer.from(bytes.subarray(idAt, idAt + idBytes)).toString('hex')
    at = next
  }
  return null
}
