import type { ElfSection } from '../../formats/elf/sections.js'
import type { MappedStretch } from '../../formats/link-map/link-map.js'
import { pathOf } from '../paths.js'
import type { CodeMap } from './code-map.js'

/** Looks up the object files of an ELF file's symbols. */
export interface SymbolObjects {
  /**
   * The stretches of a section by address. Empty if the map gives the section another size: the map
   * is from a different link.
   */
  readonly stretchesOf: (section: ElfSection) => readonly MappedStretch[]
  /** The path of an input file in the view `objects`. */
  readonly pathOf: (file: string) => string
}

export function symbolObjects({ map, words }: CodeMap): SymbolObjects {
  const mapped = new Map(map.sections.map((section) => [section.name, section]))
  const paths = new Map<string, string>()
  return {
    stretchesOf: ({ name, memoryBytes }) => {
      const section = mapped.get(name)
      return section?.size === memoryBytes ? section.stretches : []
    },
    pathOf: (file) => {
      const known = paths.get(file)
      if (known !== undefined) return known
      const path = words.placeOf(file).reduce(pathOf, '')
      paths.set(file, path)
      return path
    },
  }
}
