/**
 * The functions and objects in sections of the file, as columns with a common index: a kernel has
 * 100,000 and more, and creating an object for each would take most of the reading time.
 */
export interface ElfSymbols {
  readonly count: number
  readonly names: readonly string[]
  /** st_size in bytes; 0 if the assembler source does not set it. */
  readonly sizes: Float64Array
  readonly sections: Uint32Array
  /** Bytes from the start of the section. */
  readonly offsets: Float64Array
  /** 0 global, 1 weak, 2 local, 3 other: bytes count for the alias with the lowest number. */
  readonly bindings: Uint8Array
}

/** Columns with a fixed capacity, filled by `add`. */
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
