import type { TraceAddress } from './trace-address.js'

interface Sized {
  /** Bytes; 0 if the assembler source declares no size. */
  readonly size: number
}

interface TableSymbol extends Sized {
  readonly address: bigint
}

/** Limit for hostile files: no kernel has this many symbols of one name. */
const maxNamesakes = 256

/** Lists the symbols of a file with their sizes; binutils' and LLVM's nm take the same options. */
export function nmCommand(addr2line: string, elf: string): readonly string[] {
  return [addr2line.replace(/addr2line$/, 'nm'), '-S', '--defined-only', elf]
}

/** Takes the lines of nm and keeps the functions that a report names. */
export interface SymbolTable {
  add(line: string): void
  /** The address to query addr2line for; null if the name is ambiguous. */
  queryOf(address: TraceAddress): string | null
}

/** `ffffffff81000000 0000000000000012 T name`; the size is optional. */
const nmLine = /^([\da-f]{8,16})(?: ([\da-f]{8,16}))? [tTwWiI] (\S{1,512})$/

/**
 * Chooses among functions of one name by the size that the kernel prints after the slash. That is
 * the distance to the next function (kallsyms_lookup) and may include padding.
 */
export function chooseBySize<Found extends Sized>(
  found: readonly Found[],
  printed: number | undefined,
): Found | undefined {
  const [only, ...others] = found
  if (others.length === 0 || printed === undefined) return others.length === 0 ? only : undefined
  const fitting = found.filter(({ size }) => size > 0 && size <= printed)
  const nearest = Math.max(...fitting.map(({ size }) => size))
  const [best, ...equal] = fitting.filter(({ size }) => size === nearest)
  return equal.length === 0 ? best : undefined
}

export function createSymbolTable(addresses: readonly TraceAddress[]): SymbolTable {
  const wanted = new Map<string, Map<bigint, TableSymbol>>()
  for (const { symbol, module } of addresses)
    if (symbol !== undefined && module === undefined) wanted.set(symbol.name, new Map())
  return {
    add: (line) => {
      const [, address = '', size = '0', name = ''] = nmLine.exec(line) ?? []
      const namesakes = wanted.get(name)
      if (namesakes === undefined || namesakes.size >= maxNamesakes) return
      const value = BigInt(`0x${address}`)
      namesakes.set(value, { address: value, size: Number.parseInt(size, 16) })
    },
    queryOf: ({ query, symbol, module }) => {
      if (symbol === undefined || module !== undefined) return query
      const found = [...(wanted.get(symbol.name)?.values() ?? [])]
      // Without a table, let addr2line resolve the name.
      if (found.length === 0) return query
      const chosen = chooseBySize(found, symbol.size)
      return chosen === undefined
        ? null
        : `0x${(chosen.address + BigInt(symbol.offset)).toString(16)}`
    },
  }
}
