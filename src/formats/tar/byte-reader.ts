/** Reads a stream of bytes in pieces of the reader's own choice. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array, unknown>
  #left: Uint8Array = new Uint8Array(0)

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** At most `most` bytes and at least one; null at the end. */
  async some(most: number): Promise<Uint8Array | null> {
    while (this.#left.length === 0) {
      const next: IteratorResult<Uint8Array, unknown> = await this.#chunks.next()
      if (next.done === true) return null
      this.#left = next.value
    }
    const part = this.#left.subarray(0, most)
    this.#left = this.#left.subarray(part.length)
    return part
  }

  /** Exactly so many bytes, held in memory; null if the stream ends before. */
  async exactly(bytes: number): Promise<Buffer | null> {
    const parts: Uint8Array[] = []
    for (let missing = bytes; missing > 0;) {
      const part = await this.some(missing)
      if (part === null) return null
      parts.push(part)
      missing -= part.length
    }
    return Buffer.concat(parts)
  }
}
