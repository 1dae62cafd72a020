import type { ByteRanges } from '../../host/ranges.js'
import { headerBytes, parseElfHeader } from '../elf/header.js'
import type { ElfSection } from '../elf/sections.js'
import type { LinkMap } from '../link-map.js'
import type { ObjectWords } from '../objects-view.js'
import { sourceOf, sourceTree } from './source-tree.js'
import { unitBytes } from './unit-bytes.js'
import { readCompileUnits } from './units.js'

/** What stands in for a link map, the code of each source file, and how it is to be shown. */
export interface CodeMap {
  readonly map: LinkMap
  readonly words: ObjectWords
  readonly note: string
}

const unattributed = '(no compile unit)'

/**
 * The code of an ELF file by source file, from the compile units of its debug information. Where
 * those cannot be had nothing is of any file, and `note` says why. Null for a file without debug
 * information.
 */
export function readCodeMap(file: ByteRanges, sections: readonly ElfSection[]): CodeMap | null {
  if (!sections.some(({ name, fileBytes }) => name === '.debug_info' && fileBytes > 0)) return null
  const header = parseElfHeader(file.read(0, headerBytes))
  if (!header.ok || header.value === null) return null
  const units = readCompileUnits(file, header.value, sections)
  if ('why' in units)
    return {
      map: { output: null, sections: [] },
      words: wordsWith(() => []),
      note: `not cut up by source file: ${units.why}`,
    }
  const withCode = units.filter(({ ranges }) => ranges.length > 0)
  return {
    map: { output: null, sections: unitBytes(sections, withCode, sourceOf) },
    words: wordsWith(sourceTree(withCode)),
    note: 'code by source file, from compile units; data is of none',
  }
}

function wordsWith(placeOf: ObjectWords['placeOf']): ObjectWords {
  return { placeOf, rest: unattributed, unknown: unattributed }
}
