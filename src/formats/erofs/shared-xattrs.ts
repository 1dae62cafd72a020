import type { Extent } from '../extent.js'
import type { ReadMetadata } from './metadata.js'

/** The extended attributes that several inodes have in common, kept once for all of them. */
export interface SharedXattrs {
  /** Notes those of one inode; false where they cannot be. */
  note(at: number, bytes: number): boolean
  /** Where those noted are. */
  extents(): readonly Extent[]
}

const [headerBytes, idBytes, entryBytes] = [12, 4, 4]

/** In front of an inode's own attributes stand the numbers of the shared: units of four bytes. */
export function sharedXattrs(read: ReadMetadata, areaAt: number): SharedXattrs {
  const found = new Map<number, Extent>()
  return {
    note(at, bytes) {
      if (bytes === 0) return true
      const count = bytes < headerBytes ? null : (read(at, headerBytes)?.[4] ?? null)
      if (count === null || headerBytes + count * idBytes > bytes) return false
      const ids = read(at + headerBytes, count * idBytes)
      if (ids === null) return false
      for (const id of Array.from({ length: count }, (_, index) => ids.readUInt32LE(index * 4))) {
        if (found.has(id)) continue
        const start = areaAt + id * 4
        // Length of the name, kind of the name, length of the value; then both, padded to four.
        const entry = read(start, entryBytes)
        if (entry === null) return false
        const length = entryBytes + (entry[0] ?? 0) + entry.readUInt16LE(2)
        found.set(id, { start, bytes: Math.ceil(length / 4) * 4 })
      }
      return true
    },
    extents: () => [...found.values()],
  }
}
