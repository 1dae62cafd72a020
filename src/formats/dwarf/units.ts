import type { ByteRanges } from '../../host/files/ranges.js'
import type { ElfHeader } from '../elf/header.js'
import type { ElfSection } from '../elf/sections.js'
import { abbreviationsIn } from './abbreviations.js'
import { openSections } from './sections.js'
import { textsIn } from './texts.js'
import { readUnitHeader } from './unit-header.js'
import { type CompileUnit, readUnit } from './unit.js'

/** Why there are no units to be had; a file without debug information has none. */
export interface NoUnits {
  readonly why: string
}

/** Debian's vmlinux has 5.3 MiB of abbreviations. */
const wholeLimit = 256 << 20
const unitLimit = 1 << 17
/** Of all units together; those of Debian’s vmlinux have some 6,500. */
const rangeLimit = 250_000

/**
 * The compile units of an ELF file, from the first entry of each: versions 2 to 5 of DWARF.
 *
 * @see https://dwarfstd.org/doc/DWARF5.pdf
 */
export function readCompileUnits(
  file: ByteRanges,
  { encoding, relocatable }: ElfHeader,
  sections: readonly ElfSection[],
): readonly CompileUnit[] | NoUnits {
  if (relocatable) return { why: 'the addresses of a relocatable file are not known yet' }
  const open = openSections(file, encoding, sections)
  const [info, abbreviations] = [open('.debug_info'), open('.debug_abbrev')?.whole(wholeLimit)]
  if (info === null || abbreviations == null)
    return { why: 'the debug information is cut, or cannot be unpacked' }
  const context = {
    open,
    find: abbreviationsIn(abbreviations),
    textAt: textsIn(open),
    budget: { left: rangeLimit },
  }
  const units: CompileUnit[] = []
  for (let at = 0; at < info.size;) {
    if (units.length === unitLimit) return { why: `it has more than ${unitLimit} units` }
    const header = readUnitHeader(info.seek(at))
    if (header === null) return { why: `there is no unit at byte ${at} of its debug information` }
    if (header.hasCode) {
      const unit = readUnit(info, header, context)
      if (unit === null)
        return { why: `the unit at byte ${at} of its debug information is damaged` }
      units.push(unit)
    }
    at = header.end
  }
  return units
}
