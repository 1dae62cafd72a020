import type { ElfSymbols } from '../../formats/elf/symbol-table.js'
import type { MappedStretch } from '../../formats/link-map/link-map.js'
import { compareText } from '../paths.js'

/** The bytes of a section by symbol name, as columns: see `ElfSymbols`. */
interface SymbolShares {
  readonly names: readonly string[]
  readonly bytes: readonly number[]
  /** Input file of each; null if unknown or if there are several. */
  readonly files: readonly (string | null)[]
  /** Bytes that no symbol covers. */
  readonly rest: number
}

/**
 * Attributes the `size` bytes of a section to its symbols (indices of `symbols`), each byte once:
 * to the symbol that starts first, then to the longest, then among aliases (same place, same
 * length) to the global, the weak, and the first by name. Symbols that get nothing (aliases,
 * symbols inside another one) are left out, and so are symbols without a size.
 *
 * Namesakes (static functions of one name) are added up, as in bloat-o-meter: a name then means the
 * same in every build, whatever the link order. `rest` are the bytes that no symbol covers:
 * padding, strings, assembler code without sizes.
 */
export function attributeSymbols(
  symbols: ElfSymbols,
  indices: Uint32Array,
  size: number,
  stretches: readonly MappedStretch[] = [],
): SymbolShares {
  const { names, sizes, offsets } = symbols
  const shares = new ShareColumns()
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
    shares.add(names[index] ?? '', bytes, fileAt(stretches[at], offset))
  }
  return { names: shares.names, bytes: shares.bytes, files: shares.files, rest }
}

class ShareColumns {
  readonly names: string[] = []
  readonly bytes: number[] = []
  readonly files: (string | null)[] = []
  readonly #places = new Map<string, number>()

  add(name: string, bytes: number, file: string | null): void {
    const place = this.#places.get(name)
    if (place === undefined) {
      this.#places.set(name, this.names.length)
      this.names.push(name)
      this.bytes.push(bytes)
      this.files.push(file)
      return
    }
    this.bytes[place] = (this.bytes[place] ?? 0) + bytes
    if (this.files[place] !== file) this.files[place] = null
  }
}

function fileAt(stretch: MappedStretch | undefined, offset: number): string | null {
  return stretch === undefined || stretch.start > offset || stretch.file === ''
    ? null
    : stretch.file
}

/** Symbols by offset, one for each offset: the one that precedes the others covers them. */
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
 * Indices of the sized symbols that begin in the section, by offset. Numbers sort ten times faster
 * without a comparison function, so offset and place are packed into one number.
 */
function orderByOffset(
  { sizes, offsets }: ElfSymbols,
  indices: Uint32Array,
  size: number,
): Uint32Array {
  const inside = new Uint32Array(indices.length)
  let count = 0
  for (const index of indices) {
    const offset = offsets[index] ?? 0
    if ((sizes[index] ?? 0) > 0 && offset >= 0 && offset < size) inside[count++] = index
  }
  if (size * count > Number.MAX_SAFE_INTEGER)
    return inside.subarray(0, count).sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0))
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
