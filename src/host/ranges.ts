import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/**
 * Random access to a file's bytes, so that of a vmlinux of some 100 MB only the tables are read.
 * A read past the end, or of a file that was cut meanwhile, gives fewer bytes than asked for.
 */
export interface ByteRanges {
  /** Size of the file in bytes. */
  readonly size: number
  read(offset: number, length: number): Uint8Array
}

/** Opens a file for `use` and closes it again; rejects with the system's error when it cannot. */
export async function withByteRanges<T>(file: string, use: (ranges: ByteRanges) => T): Promise<T> {
  // Reads are synchronous: a handful of short ones, and their users stay plain functions.
  return Promise.resolve().then(() => {
    const descriptor = openSync(file, 'r')
    try {
      return use(rangesOf(descriptor))
    } finally {
      closeSync(descriptor)
    }
  })
}

function rangesOf(descriptor: number): ByteRanges {
  const { size } = fstatSync(descriptor)
  return {
    size,
    read(offset, length) {
      const wanted = Math.max(0, Math.min(length, size - offset))
      // Only what is filled is given away.
      const buffer = Buffer.allocUnsafe(wanted)
      let filled = 0
      while (filled < wanted) {
        const count = readSync(descriptor, buffer, filled, wanted - filled, offset + filled)
        if (count === 0) break
        filled += count
      }
      return buffer.subarray(0, filled)
    },
  }
}

/** The same access to bytes that are in memory already. */
export function bytesInMemory(bytes: Uint8Array): ByteRanges {
  return {
    size: bytes.length,
    read: (offset, length) => bytes.subarray(offset, offset + length),
  }
}

/** A stretch of a file as a file of its own. */
export function rangesWithin(file: ByteRanges, start: number, size: number): ByteRanges {
  const there = Math.max(0, Math.min(size, file.size - start))
  return {
    size: there,
    read: (offset, length) =>
      file.read(start + offset, Math.max(0, Math.min(length, there - offset))),
  }
}
