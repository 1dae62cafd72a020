import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'

/**
 * Random access to a file's bytes, so that of a vmlinux of some 100 MB only the tables are read.
 * A read past the end, or of a file that was cut meanwhile, gives fewer bytes than asked for.
 */
export interface ByteRanges {
  /** Size of the file in bytes. */
  readonly size: number
  read(offset: number, length: number): Uint8Array
}

/**
 * Opens a file for `use` and closes it again; rejects with the system's error when it cannot, and for
 * a pipe or a device, whose size the system does not tell: it would be read as a file of nothing.
 */
export async function withByteRanges<T>(file: string, use: (ranges: ByteRanges) => T): Promise<T> {
  // Reads are synchronous: a handful of short ones, and their users stay plain functions.
  return Promise.resolve().then(() => {
    // Not to wait for whoever may write to a pipe; of a file this changes nothing.
    const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const stats = fstatSync(descriptor)
      if (!hasRanges(stats))
        throw Object.assign(new Error(`ESPIPE: ${file} is a pipe or a device`), { code: 'ESPIPE' })
      return use(rangesOf(descriptor, stats.size))
    } finally {
      closeSync(descriptor)
    }
  })
}

/** Whether a path names what has no ranges; rejects with the system's error where nothing is there. */
export async function isPipeOrDevice(file: string): Promise<boolean> {
  return !hasRanges(await stat(file))
}

/** A folder opens as a file does, and fails as the system has it once it is read. */
function hasRanges(stats: Stats): boolean {
  return stats.isFile() || stats.isDirectory()
}

function rangesOf(descriptor: number, size: number): ByteRanges {
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
