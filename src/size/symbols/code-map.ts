import { readCompileUnits } from '../../formats/dwarf/units.js'
import type { Elf } from '../../formats/elf/elf.js'
import type { LinkMap } from '../../formats/link-map/link-map.js'
import type { ByteRanges } from '../../host/files/ranges.js'
import type { ObjectWords } from './object-place.js'
import { sourceOf, sourceTree } from './source-tree.js'
import { unitBytes } from './unit-bytes.js'

/** Code by object file or source file, in the form of a link map, and how to show it. */
export interface CodeMap {
  readonly map: LinkMap
  readonly words: ObjectWords
  readonly note: string
}

const unattributed = '(no compile unit)'

/**
 * The code of an ELF file by source file, from the compile units of its debug information. If those
 * cannot be read the map is empty and `note` gives the reason. Null for a file without debug
 * information.
 */
export function readCodeMap(file: ByteRanges, { header, sections }: Elf): CodeMap | null {
  if (!sections.some(({ name, fileBytes }) => name === '.debug_info' && fileBytes > 0)) return null
  const units = readCompileUnits(file, header, sections)
  if ('why' in units)
    return {
      map: { output: null, sections: [] },
      words: wordsWith(() => []),
      note: `not split by source file: ${units.why}`,
    }
  const withCode = units.filter(({ ranges }) => ranges.length > 0)
  const source = cached(sourceOf)
  return {
    map: { output: null, sections: unitBytes(sections, withCode, source) },
    words: wordsWith(cached(sourceTree(withCode, source))),
    note: 'code by source file, from compile units; data is not attributed',
  }
}

/** Paths are needed repeatedly, and joining them costs more than anything else in a unit. */
function cached<K, V>(of: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = of(key)
    known.set(key, value)
    return value
  }
}

function wordsWith(placeOf: ObjectWords['placeOf']): ObjectWords {
  return { placeOf, rest: unattributed, unknown: unattributed }
}
