import type { CompileUnit } from '../../formats/dwarf/unit.js'
import { type ElfSection, sectionFlags } from '../../formats/elf/sections.js'
import type { LinkMapSection, MappedStretch } from '../../formats/link-map/link-map.js'

/** A range of a unit's code, in bytes from the lowest address. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly source: string
}

/**
 * Attributes the code sections to units, each byte once: to the range that starts first, then to
 * the longest. Sections of one name are added up. Data and bytes without a unit are left over:
 * compile units list only their code.
 */
export function unitBytes(
  sections: readonly ElfSection[],
  units: readonly CompileUnit[],
  sourceOf: (unit: CompileUnit) => string,
): readonly LinkMapSection[] {
  const byName = new Map<string, SectionInMaking>()
  for (const { name, memoryBytes } of sections) {
    const known = byName.get(name)
    if (known === undefined) byName.set(name, new SectionInMaking(name, memoryBytes))
    else known.addNamesake(memoryBytes)
  }
  const code = sections
    .filter(({ flags, memoryBytes }) => (flags & sectionFlags.execute) !== 0 && memoryBytes > 0)
    .sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0))
  // Kernel addresses are beyond 2^53: differences to the lowest are small and exact.
  const lowest = code[0]?.address ?? 0n
  const relative = (address: bigint): number => Number(address - lowest)
  const places = code.map(({ name, address, memoryBytes }) => {
    const start = relative(address)
    return { start, end: start + memoryBytes, section: byName.get(name) }
  })
  let [covered, first] = [0, 0]
  for (const { start, end, source } of stretchesOf(units, sourceOf, relative)) {
    covered = Math.max(covered, start)
    for (let place = places[first]; place !== undefined && covered < end; place = places[first]) {
      const from = Math.max(covered, place.start)
      const to = Math.min(end, place.end)
      if (from < to) {
        place.section?.add(from - place.start, to - place.start, source)
        covered = to
      }
      // The rest of the section may belong to the next range.
      if (place.end > end) break
      first++
    }
    covered = Math.max(covered, end)
  }
  return Array.from(byName.values(), (section) => section.finish())
}

class SectionInMaking {
  readonly #name: string
  #size: number
  /** False for sections that share a name: a place is ambiguous then. */
  #hasPlaces = true
  readonly #objects = new Map<string, number>()
  readonly #stretches: { readonly start: number; end: number; readonly file: string }[] = []

  constructor(name: string, size: number) {
    this.#name = name
    this.#size = size
  }

  addNamesake(size: number): void {
    this.#size += size
    this.#hasPlaces = false
  }

  add(start: number, end: number, file: string): void {
    this.#objects.set(file, (this.#objects.get(file) ?? 0) + end - start)
    const last = this.#stretches.at(-1)
    if (last?.file === file && last.end === start) last.end = end
    else this.#stretches.push({ start, end, file })
  }

  finish(): LinkMapSection {
    const stretches: readonly MappedStretch[] = this.#hasPlaces ? this.#stretches : []
    const name = this.#name === '' ? '(unnamed)' : this.#name
    return { name, size: this.#size, objects: this.#objects, stretches, linkerBytes: 0 }
  }
}

/** Sorted by start. The linker leaves discarded functions at address 0 or at the last address. */
function stretchesOf(
  units: readonly CompileUnit[],
  sourceOf: (unit: CompileUnit) => string,
  relative: (address: bigint) => number,
): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const unit of units) {
    const source = sourceOf(unit)
    for (const { start, end } of unit.ranges)
      if (start > 1n && end > start)
        stretches.push({ start: relative(start), end: relative(end), source })
  }
  return stretches.sort((a, b) => a.start - b.start || b.end - a.end)
}
