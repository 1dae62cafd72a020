import type { Extent } from '../extent.js'
import type { ReadMetadata } from './metadata.js'

/** Extended attributes that are stored once and shared by several inodes. */
interface SharedXattrs {
  /** Records those of one inode; false if they are not valid. */
  note(at: number, bytes: number): boolean
  /** Places of all recorded attributes. */
  extents(): readonly Extent[]
}

const [headerBytes, idBytes, entryBytes] = [12, 4, 4]

/** An inode lists the numbers of its shared attributes, four bytes each, before its own ones. */
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
        // Name length, name kind, value length; then name and value, padded to four bytes.
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
