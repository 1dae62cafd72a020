import { type Outcome, success } from '../../verdict.js'
import { damaged, type ElfEncoding, fieldsOf } from './fields.js'

/** The file header (`man 5 elf`, ElfN_Ehdr). */
export interface ElfHeader {
  readonly encoding: ElfEncoding
  /** e_type is ET_REL: symbol values are offsets in their section, not addresses. */
  readonly relocatable: boolean
  /** e_machine, e.g. 62 for x86-64 and 183 for AArch64. */
  readonly machine: number
  /** Offset of the section table in the file; 0 if there is none. */
  readonly tableOffset: number
  readonly entryBytes: number
  /** As written: 0 means that section 0 holds the number. */
  readonly sectionCount: number
  /** As written: 0xffff means that section 0 holds the index. */
  readonly nameTableIndex: number
  /** The table of program headers; its offset is 0 if there is none. */
  readonly programHeaders: {
    readonly offset: number
    readonly entryBytes: number
    readonly count: number
  }
}

/** The longest header, that of a 64-bit file. */
export const elfHeaderBytes = 64

const magic = [0x7f, 0x45, 0x4c, 0x46]
const relocatableType = 1

/** Checks the first bytes of a file. */
export function isElf(start: Uint8Array): boolean {
  return magic.every((byte, index) => start[index] === byte)
}

/** Parses the first 64 bytes of a file; null if it is not an ELF file. */
export function parseElfHeader(start: Uint8Array): Outcome<ElfHeader | null> {
  if (!isElf(start)) return success(null)
  const [elfClass, order] = [start[4], start[5]]
  if (elfClass !== 1 && elfClass !== 2) return damaged(`its class is ${elfClass}, not 1 or 2`)
  if (order !== 1 && order !== 2) return damaged(`its byte order is ${order}, not 1 or 2`)

  const encoding = { wide: elfClass === 2, little: order === 1 }
  if (start.length < (encoding.wide ? 64 : 52)) return damaged('its header is cut off')
  const fields = fieldsOf(start, encoding)
  const counts = encoding.wide ? 58 : 46
  return success({
    encoding,
    relocatable: fields.half(16) === relocatableType,
    machine: fields.half(18),
    tableOffset: fields.native(encoding.wide ? 40 : 32),
    entryBytes: fields.half(counts),
    sectionCount: fields.half(counts + 2),
    nameTableIndex: fields.half(counts + 4),
    programHeaders: {
      offset: fields.native(encoding.wide ? 32 : 28),
      entryBytes: fields.half(counts - 4),
      count: fields.half(counts - 2),
    },
  })
}
