import type { ByteRanges } from '../../host/files/ranges.js'

/** Returns all the bytes asked for, or null. */
export type ReadMetadata = (at: number, bytes: number) => Buffer | null

const windowBytes = 1 << 16

/** Serves short reads near each other from one long read. */
export function metadataReader(file: ByteRanges, imageBytes: number): ReadMetadata {
  let [start, kept] = [0, Buffer.alloc(0)]
  return (at, bytes) => {
    if (!(at >= 0 && bytes >= 0 && at + bytes <= imageBytes)) return null
    if (at < start || at + bytes > start + kept.length) {
      start = at - (at % 4096)
      const wanted = Math.max(at + bytes - start, windowBytes)
      kept = Buffer.from(file.read(start, Math.min(wanted, imageBytes - start)))
    }
    const found = kept.subarray(at - start, at - start + bytes)
    return found.length === bytes ? found : null
  }
}
