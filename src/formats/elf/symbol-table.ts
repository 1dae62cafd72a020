/** A function or object of the symbol table that lies in one of the file's sections. */
export interface ElfSymbol {
  readonly name: string
  /** st_size in bytes; 0 where the assembler was not told. */
  readonly size: number
  /** Index of its section. */
  readonly section: number
  /** Bytes from the start of its section. */
  readonly offset: number
  readonly binding: ElfBinding
}

/** Best first: which of several aliases a place counts for. */
export const elfBindings = ['global', 'weak', 'local', 'other'] as const
export type ElfBinding = (typeof elfBindings)[number]

/**
 * Symbols by column, each at the same index: a kernel has 100,000 and more, and as objects they cost
 * most of the time that it takes to read one.
 */
export interface ElfSymbols extends Iterable<ElfSymbol> {
  readonly count: number
  readonly names: readonly string[]
  readonly sizes: Float64Array
  readonly sections: Uint32Array
  readonly offsets: Float64Array
  /** Indices of `elfBindings`. */
  readonly bindings: Uint8Array
}

/** Columns with room for so many symbols, filled by `add`. */
export class SymbolColumns implements ElfSymbols {
  count = 0
  readonly names: string[] = []
  readonly sizes: Float64Array
  readonly sections: Uint32Array
  readonly offsets: Float64Array
  readonly bindings: Uint8Array

  constructor(capacity: number) {
    this.sizes = new Float64Array(capacity)
    this.sections = new Uint32Array(capacity)
    this.offsets = new Float64Array(capacity)
    this.bindings = new Uint8Array(capacity)
  }

  add(name: string, size: number, section: number, offset: number, binding: number): void {
    const index = this.count++
    this.names.push(name)
    this.sizes[index] = size
    this.sections[index] = section
    this.offsets[index] = offset
    this.bindings[index] = binding
  }

  *[Symbol.iterator](): Iterator<ElfSymbol> {
    for (const [index, name] of this.names.entries())
      yield {
        name,
        size: this.sizes[index] ?? 0,
        section: this.sections[index] ?? 0,
        offset: this.offsets[index] ?? 0,
        binding: elfBindings[this.bindings[index] ?? 3] ?? 'other',
      }
  }
}
