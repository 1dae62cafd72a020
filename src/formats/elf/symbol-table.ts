/**
 * The functions and objects that lie in sections of the file, by column, each at the same index: a
 * kernel has 100,000 and more, and as objects they cost most of the time that it takes to read one.
 */
export interface ElfSymbols {
  readonly count: number
  readonly names: readonly string[]
  /** st_size in bytes; 0 where the assembler was not told. */
  readonly sizes: Float64Array
  readonly sections: Uint32Array
  /** Bytes from the start of the section. */
  readonly offsets: Float64Array
  /** 0 global, 1 weak, 2 local, 3 other: of several aliases a place counts for the least. */
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
}
