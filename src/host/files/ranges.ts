import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'

/**
 * Random access to a file's bytes, so that only the tables of a vmlinux of about 100 MB are read.
 * A read past the end, or of a file truncated meanwhile, returns fewer bytes than requested.
 */
export interface ByteRanges {
  /** Size of the file in bytes. */
  readonly size: number
  read(offset: number, length: number): Uint8Array
}

/**
 * Opens a file for `use` and closes it again; rejects with the system's error if it cannot, and for
 * a pipe or a device, whose size is unknown: it would look like an empty file.
 */
export async function withByteRanges<T>(file: string, use: (ranges: ByteRanges) => T): Promise<T> {
  // Reads are synchronous: they are few and short, and callers stay plain functions.
  return Promise.resolve().then(() => openRanges(file, use))
}

function openRanges<T>(file: string, use: (ranges: ByteRanges) => T): T {
  // O_NONBLOCK: do not wait for the writer of a pipe; no effect on regular files.
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const stats = fstatSync(descriptor)
    if (!hasRanges(stats))
      throw Object.assign(new Error(`ESPIPE: ${file} is a pipe or a device`), { code: 'ESPIPE' })
    return use(rangesOf(descriptor, stats.size))
  } finally {
    closeSync(descriptor)
  }
}

/** The same for several files, which are open at once. */
export async function withAllByteRanges<T>(
  files: readonly string[],
  use: (ranges: readonly ByteRanges[]) => T,
): Promise<T> {
  return Promise.resolve().then(() => openNext(files, [], use))
}

function openNext<T>(
  [file, ...rest]: readonly string[],
  before: readonly ByteRanges[],
  use: (ranges: readonly ByteRanges[]) => T,
): T {
  return file === undefined
    ? use(before)
    : openRanges(file, (ranges) => openNext(rest, [...before, ranges], use))
}

/** Whether a path is a pipe or a device; rejects with the system's error if it does not exist. */
export async function isPipeOrDevice(file: string): Promise<boolean> {
  return !hasRanges(await stat(file))
}

/** A folder opens like a file, and fails with the system's error when it is read. */
function hasRanges(stats: Stats): boolean {
  return stats.isFile() || stats.isDirectory()
}

function rangesOf(descriptor: number, size: number): ByteRanges {
  return {
    size,
    read(offset, length) {
      const wanted = Math.max(0, Math.min(length, size - offset))
      // Only the filled part is returned.
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

/** The same access to bytes in memory. */
export function bytesInMemory(bytes: Uint8Array): ByteRanges {
  return {
    size: bytes.length,
    read: (offset, length) => bytes.subarray(offset, offset + length),
  }
}

/** A range of a file as a separate file. */
export function rangesWithin(file: ByteRanges, start: number, size: number): ByteRanges {
  const there = Math.max(0, Math.min(size, file.size - start))
  return {
    size: there,
    read: (offset, length) =>
      file.read(start + offset, Math.max(0, Math.min(length, there - offset))),
  }
}
