import type { ByteRanges } from '../../host/files/ranges.js'
import type { Needle } from './identity.js'

/** Content to find, and where it is read. */
export interface Wanted extends Needle {
  readonly file: ByteRanges
}

const probeBytes = 64
const chunkBytes = 4 << 20
/** A probe that is found more often says nothing. */
const mostTries = 64
/** A probe of fewer different bytes, such as padding, is found everywhere. */
const leastVariety = 12

interface Probe {
  readonly bytes: Buffer
  /** Offset in the content. */
  readonly offset: number
  triesLeft: number
}

function chooseProbe({ file, offset, size }: Wanted): Probe | undefined {
  for (const eighth of [4, 3, 5, 2, 6, 1, 7, 0]) {
    const at = Math.floor(((size - probeBytes) * eighth) / 8)
    if (at < 0) return undefined
    const bytes = Buffer.from(file.read(offset + at, probeBytes))
    if (bytes.length === probeBytes && new Set(bytes).size >= leastVariety)
      return { bytes, offset: at, triesLeft: mostTries }
  }
  return undefined
}

/** Whether two ranges have the same bytes. */
export function isSame(
  file: ByteRanges,
  start: number,
  { file: other, offset, size }: Wanted,
): boolean {
  if (start < 0 || start + size > file.size) return false
  for (let at = 0; at < size; at += chunkBytes) {
    const length = Math.min(chunkBytes, size - at)
    const [one, two] = [file.read(start + at, length), other.read(offset + at, length)]
    if (one.length !== length || Buffer.compare(one, two) !== 0) return false
  }
  return true
}

/**
 * Which contents are found whole, in one piece, in a file: their indices. Reads the file once; the
 * contents are compared only where a probe of 64 bytes is found, at most 64 times.
 */
export function findWithin(file: ByteRanges, wanted: readonly Wanted[]): ReadonlySet<number> {
  const found = new Set<number>()
  const open = new Map<number, Probe>()
  for (const [index, one] of wanted.entries()) {
    const probe = one.size > file.size ? undefined : chooseProbe(one)
    if (probe !== undefined) open.set(index, probe)
  }
  for (let start = 0; start < file.size && open.size > 0; start += chunkBytes) {
    const read = file.read(start, chunkBytes + probeBytes - 1)
    const chunk = Buffer.from(read.buffer, read.byteOffset, read.length)
    for (const [index, probe] of open) {
      const one = wanted[index]
      if (one === undefined) continue
      let at = chunk.indexOf(probe.bytes)
      while (at !== -1 && at < chunkBytes && open.has(index)) {
        if (isSame(file, start + at - probe.offset, one)) found.add(index)
        probe.triesLeft--
        if (found.has(index) || probe.triesLeft === 0) open.delete(index)
        at = chunk.indexOf(probe.bytes, at + 1)
      }
    }
  }
  return found
}
