import type { ElfSymbol } from './elf/symbols.js'
import { compareText } from './paths.js'

const bindingRank = { global: 0, weak: 1, local: 2, other: 3 } as const

/**
 * Shares out a section of `size` bytes among its symbols, each byte once: it counts for the symbol
 * that starts first, of those that start together for the longest, of aliases (same place, same
 * length) for the global, then the weak, then the first by name. Symbols that so get nothing,
 * aliases and those inside of another, are left out, and so are those without a size.
 *
 * Namesakes (static functions of one name) are added up, as bloat-o-meter does: a name then means
 * the same in every build, whatever order the linker took. `rest` are the bytes that no symbol
 * covers: padding, strings, assembler code without sizes.
 */
export function attributeSymbols(
  symbols: readonly ElfSymbol[],
  size: number,
): { readonly byName: ReadonlyMap<string, number>; readonly rest: number } {
  const candidates = symbols.filter(
    (symbol) => symbol.size > 0 && symbol.offset >= 0 && symbol.offset < size,
  )
  candidates.sort(
    (a, b) =>
      a.offset - b.offset ||
      b.size - a.size ||
      bindingRank[a.binding] - bindingRank[b.binding] ||
      compareText(a.name, b.name),
  )
  const byName = new Map<string, number>()
  let covered = 0
  let rest = size
  for (const { name, offset, size: length } of candidates) {
    const end = Math.min(size, offset + length)
    const bytes = end - Math.max(covered, offset)
    if (bytes <= 0) continue
    byName.set(name, (byName.get(name) ?? 0) + bytes)
    covered = end
    rest -= bytes
  }
  return { byName, rest }
}
