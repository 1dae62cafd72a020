import type { ElfSymbols } from './elf/symbol-table.js'
import type { MappedStretch } from './link-map.js'
import { compareText } from './paths.js'

/** The bytes of a section that count for one name. */
export interface SymbolShare {
  readonly name: string
  readonly bytes: number
  /** The input file that they are from; null where none is known, or they are of several. */
  readonly file: string | null
}

/**
 * Shares out a section of `size` bytes among its symbols (indices of `symbols`), each byte once: it
 * counts for the symbol that starts first, of those that start together for the longest, of aliases
 * (same place, same length) for the global, then the weak, then the first by name. Symbols that so
 * get nothing, aliases and those inside of another, are left out, and so are those without a size.
 *
 * Namesakes (static functions of one name) are added up, as bloat-o-meter does: a name then means
 * the same in every build, whatever order the linker took. `rest` are the bytes that no symbol
 * covers: padding, strings, assembler code without sizes.
 */
export function attributeSymbols(
  symbols: ElfSymbols,
  indices: Uint32Array,
  size: number,
  stretches: readonly MappedStretch[] = [],
): { readonly shares: readonly SymbolShare[]; readonly rest: number } {
  const { names, sizes, offsets } = symbols
  const shares: { name: string; bytes: number; file: string | null }[] = []
  const shareOf = new Map<string, (typeof shares)[number]>()
  let covered = 0
  let rest = size
  let at = 0
  for (const index of firstAtEachOffset(symbols, indices, size)) {
    const offset = offsets[index] ?? 0
    const end = Math.min(size, offset + (sizes[index] ?? 0))
    const bytes = end - Math.max(covered, offset)
    if (bytes <= 0) continue
    covered = end
    rest -= bytes
    while (at < stretches.length && (stretches[at]?.end ?? 0) <= offset) at++
    const file = fileAt(stretches[at], offset)
    const name = names[index] ?? ''
    const namesake = shareOf.get(name)
    if (namesake === undefined) {
      const share = { name, bytes, file }
      shareOf.set(name, share)
      shares.push(share)
    } else {
      namesake.bytes += bytes
      if (namesake.file !== file) namesake.file = null
    }
  }
  return { shares, rest }
}

function fileAt(stretch: MappedStretch | undefined, offset: number): string | null {
  return stretch === undefined || stretch.start > offset || stretch.file === ''
    ? null
    : stretch.file
}

/** By offset, and of the symbols that start together the one that goes first: it covers the others. */
function firstAtEachOffset(
  symbols: ElfSymbols,
  indices: Uint32Array,
  size: number,
): readonly number[] {
  const { offsets } = symbols
  const first: number[] = []
  let last = -1
  for (const index of orderByOffset(symbols, indices, size)) {
    const offset = offsets[index] ?? 0
    if (offset !== last) first.push(index)
    else if (precedes(symbols, index, first.at(-1) ?? 0)) first[first.length - 1] = index
    last = offset
  }
  return first
}

function precedes({ sizes, bindings, names }: ElfSymbols, a: number, b: number): boolean {
  const order =
    (sizes[b] ?? 0) - (sizes[a] ?? 0) ||
    (bindings[a] ?? 0) - (bindings[b] ?? 0) ||
    compareText(names[a] ?? '', names[b] ?? '')
  return order < 0
}

/**
 * The indices of symbols with a size that begin in the section, by offset. Numbers sort ten times
 * faster without a function that compares, so that offset and place are one number.
 */
function orderByOffset(
  { sizes, offsets }: ElfSymbols,
  indices: Uint32Array,
  size: number,
): Uint32Array {
  const inside = indices.filter((index) => {
    const offset = offsets[index] ?? 0
    return (sizes[index] ?? 0) > 0 && offset >= 0 && offset < size
  })
  const count = inside.length
  if (size * count > Number.MAX_SAFE_INTEGER)
    return inside.sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0))
  const keys = new Float64Array(count)
  for (let place = 0; place < count; place++)
    keys[place] = (offsets[inside[place] ?? 0] ?? 0) * count + place
  keys.sort()
  const ordered = new Uint32Array(count)
  for (let at = 0; at < count; at++) {
    const key = keys[at] ?? 0
    ordered[at] = inside[key - Math.floor(key / count) * count] ?? 0
  }
  return ordered
}
