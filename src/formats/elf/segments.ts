import { fieldsOf } from './fields.js'
import type { ElfHeader } from './header.js'

/** A loaded segment (PT_LOAD). */
interface ElfSegment {
  readonly address: bigint
  /** Offset of the address field in the file. */
  readonly addressAt: number
}

const loadType = 1
/** ElfN_Phdr. */
const layouts = {
  narrow: { bytes: 32, address: 8 },
  wide: { bytes: 56, address: 16 },
} as const

/** Loaded segments whose program headers are within the first bytes of a file. */
export function loadedSegments(
  start: Uint8Array,
  { encoding, programHeaders: { offset, entryBytes, count } }: ElfHeader,
): readonly ElfSegment[] {
  const layout = layouts[encoding.wide ? 'wide' : 'narrow']
  const segments: ElfSegment[] = []
  if (entryBytes < layout.bytes) return segments
  const fields = fieldsOf(start, encoding)
  for (let index = 0; index < count; index++) {
    const at = offset + index * entryBytes
    if (at + layout.bytes > start.length) break
    if (fields.word(at) !== loadType) continue
    const addressAt = at + layout.address
    segments.push({ address: fields.address(addressAt), addressAt })
  }
  return segments
}
