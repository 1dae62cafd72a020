/** Tracks used clusters of an image. A cluster has one owner; compressed data shares clusters. */
export interface Occupancy {
  /** Bytes claimed for the caller; null if they are already claimed or out of bounds. */
  claim(start: number, bytes: number): number | null
  /** The same for compressed data, whose end is known to the sector only: each byte counts once. */
  claimShared(start: number, bytes: number): number | null
}

const [free, whole, shared] = [0, 1, 2]

export function occupancyOf(fileBytes: number, clusterBytes: number): Occupancy {
  const owners = new Uint8Array(Math.ceil(fileBytes / clusterBytes))
  /** Where the compressed data seen so far in a cluster ends. */
  const sharedEnds = new Map<number, number>()
  const take = (start: number, end: number, owner: number): boolean => {
    for (let cluster = Math.floor(start / clusterBytes); cluster * clusterBytes < end; cluster++) {
      const before = owners[cluster] ?? whole
      if (before !== free && (owner === whole || before === whole)) return false
      owners[cluster] = owner
    }
    return true
  }
  return {
    claim(start, bytes) {
      const end = Math.min(fileBytes, start + bytes)
      return start < end && take(start, end, whole) ? end - start : null
    },
    claimShared(start, bytes) {
      const end = Math.min(fileBytes, start + bytes)
      if (start >= end || !take(start, end, shared)) return null
      let claimed = 0
      for (let at = start; at < end;) {
        const cluster = Math.floor(at / clusterBytes)
        const stop = Math.min(end, (cluster + 1) * clusterBytes)
        // QEMU writes them in order: bytes before the end of an earlier one belong to that one.
        const from = Math.max(at, sharedEnds.get(cluster) ?? 0)
        claimed += Math.max(0, stop - from)
        sharedEnds.set(cluster, Math.max(stop, sharedEnds.get(cluster) ?? 0))
        at = stop
      }
      return claimed
    },
  }
}
