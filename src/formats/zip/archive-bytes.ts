import { PassThrough, Readable } from 'node:stream'
import { RandomAccessReader } from 'yauzl'

/** The bytes of an archive, wherever it is. */
export interface ArchiveBytes {
  readonly size: number
  /** Exactly so many bytes; throws if they are not there, or more than may be read in all. */
  readonly read: (from: number, length: number) => Promise<Buffer>
}

export function bytesOfBuffer(buffer: Buffer): ArchiveBytes {
  return {
    size: buffer.length,
    read: async (from, length) => Promise.resolve(buffer.subarray(from, from + length)),
  }
}

const blockBytes = 256 * 1024

/**
 * An archive of which parts are fetched as they are needed, in blocks that are kept. `fetchPart` gets
 * the first and the last byte.
 */
export function bytesInParts(
  size: number,
  mostBytes: number,
  fetchPart: (first: number, last: number) => Promise<Buffer>,
): ArchiveBytes {
  const blocks = new Map<number, Promise<Buffer>>()
  let fetched = 0
  const block = async (index: number): Promise<Buffer> => {
    const known = blocks.get(index)
    if (known !== undefined) return known
    const first = index * blockBytes
    const last = Math.min(first + blockBytes, size) - 1
    fetched += last - first + 1
    if (fetched > mostBytes) throw new Error(`more than ${mostBytes} bytes of it would be read`)
    const part = fetchPart(first, last)
    blocks.set(index, part)
    return part
  }
  return {
    size,
    read: async (from, length) => {
      const parts: Buffer[] = []
      for (let at = from; at < from + length;) {
        const index = Math.floor(at / blockBytes)
        const part = (await block(index)).subarray(
          at - index * blockBytes,
          from + length - index * blockBytes,
        )
        if (part.length === 0) throw new Error('it ends before its directory says')
        parts.push(part)
        at += part.length
      }
      return Buffer.concat(parts)
    },
  }
}

/** What yauzl reads an archive through. */
export class ArchiveReader extends RandomAccessReader {
  readonly #bytes: ArchiveBytes

  constructor(bytes: ArchiveBytes) {
    super()
    this.#bytes = bytes
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const stream = new PassThrough()
    this.#bytes.read(start, end - start).then(
      (part) => stream.end(part),
      (error: unknown) => stream.destroy(error instanceof Error ? error : new Error(String(error))),
    )
    return stream
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytes?: number) => void,
  ): void {
    this.#bytes.read(position, length).then(
      (part) => {
        part.copy(buffer, offset)
        callback(null, part.length)
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
    )
  }
}
