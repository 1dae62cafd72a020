import type { Fields } from './fields.js'
import type { ElfHeader } from './header.js'
import { type ElfSection, sectionFlags } from './sections.js'

const [functionType, threadLocal, indirectFunction] = [2, 6, 10]
/** e_machine of 32-bit Arm. */
const arm = 40
const twoTo32 = 0x1_0000_0000

/** Returns the offset of a symbol, given its section, the place of its value, and its type. */
type OffsetOf = (section: number, valueAt: number, type: number) => number

/**
 * Offset of a symbol in its section. The value of a symbol is an address in linked files, an offset
 * in the section in relocatable files, and an offset in the TLS segment for thread-local symbols.
 */
export function symbolOffsets(
  fields: Fields,
  header: ElfHeader,
  sections: readonly ElfSection[],
): OffsetOf {
  const offsetOf = offsetsByValue(fields, header, sections)
  if (header.machine !== arm) return offsetOf
  // Bit 0 of a function's value marks Thumb code and is not part of the address:
  // https://github.com/ARM-software/abi-aa/blob/main/aaelf32/aaelf32.rst#symbol-values
  return (section, valueAt, type) =>
    offsetOf(section, valueAt, type) -
    (type === functionType || type === indirectFunction ? fields.word(valueAt) & 1 : 0)
}

/**
 * A kernel's addresses (0xffffffff81000000) do not fit into a double, so high and low halves are
 * subtracted separately: the difference of two addresses in one section is small and exact.
 */
function offsetsByValue(
  fields: Fields,
  header: ElfHeader,
  sections: readonly ElfSection[],
): OffsetOf {
  if (header.relocatable) return (_section, valueAt) => fields.native(valueAt)

  const { wide, little } = header.encoding
  const high = Float64Array.from(sections, ({ address }) => Number(address >> 32n))
  const low = Float64Array.from(sections, ({ address }) => Number(address & 0xffff_ffffn))
  const inSegment = offsetsInTlsSegment(sections)
  return (section, valueAt, type) => {
    if (type === threadLocal) return fields.native(valueAt) - (inSegment[section] ?? 0)
    const valueHigh = wide ? fields.word(valueAt + (little ? 4 : 0)) : 0
    const valueLow = fields.word(valueAt + (wide && !little ? 4 : 0))
    return (valueHigh - (high[section] ?? 0)) * twoTo32 + (valueLow - (low[section] ?? 0))
  }
}

/** The TLS segment starts with the first of its sections. */
function offsetsInTlsSegment(sections: readonly ElfSection[]): readonly number[] {
  const isTls = ({ flags }: ElfSection): boolean => (flags & sectionFlags.tls) !== 0
  const start = sections
    .filter(isTls)
    .reduce<bigint | undefined>(
      (least, { address }) => (least === undefined || address < least ? address : least),
      undefined,
    )
  return sections.map((section) =>
    isTls(section) && start !== undefined ? Number(section.address - start) : 0,
  )
}
