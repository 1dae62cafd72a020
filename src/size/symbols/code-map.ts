import { readCompileUnits } from '../../formats/dwarf/units.js'
import type { Elf } from '../../formats/elf/elf.js'
import type { LinkMap } from '../../formats/link-map/link-map.js'
import type { ByteRanges } from '../../host/files/ranges.js'
import type { ObjectWords } from './object-place.js'
import { sourceOf, sourceTree } from './source-tree.js'
import { unitBytes } from './unit-bytes.js'

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
export function readCodeMap(file: ByteRanges, { header, sections }: Elf): CodeMap | null {
  if (!sections.some(({ name, fileBytes }) => name === '.debug_info' && fileBytes > 0)) return null
  const units = readCompileUnits(file, header, sections)
  if ('why' in units)
    return {
      map: { output: null, sections: [] },
      words: wordsWith(() => []),
      note: `not cut up by source file: ${units.why}`,
    }
  const withCode = units.filter(({ ranges }) => ranges.length > 0)
  const source = remembered(sourceOf)
  return {
    map: { output: null, sections: unitBytes(sections, withCode, source) },
    words: wordsWith(remembered(sourceTree(withCode, source))),
    note: 'code by source file, from compile units; data is of none',
  }
}

/** Paths are asked for again and again, and cost more to put together than all else of a unit. */
function remembered<K, V>(of: (key: K) => V): (key: K) => V {
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
