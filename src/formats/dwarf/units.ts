import type { ByteRanges } from '../../host/files/ranges.js'
import type { ElfHeader } from '../elf/header.js'
import type { ElfSection } from '../elf/sections.js'
import { abbreviationsIn } from './abbreviations.js'
import { openSections } from './sections.js'
import { textsIn } from './texts.js'
import { readUnitHeader } from './unit-header.js'
import { type CompileUnit, readUnit } from './unit.js'

/** Why the units could not be read. */
interface NoUnits {
  readonly why: string
}

/** Debian's vmlinux has 5.3 MiB of abbreviations. */
const wholeLimit = 256 << 20
const unitLimit = 1 << 17
/** For all units together; Debian’s vmlinux has some 6,500. */
const rangeLimit = 250_000

/**
 * Reads the compile units of an ELF file, DWARF versions 2 to 5, from the first entry of each unit.
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
    return { why: 'the debug information is cut off or cannot be unpacked' }
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
    if (header === null) return { why: `no unit at byte ${at} of its debug information` }
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
