import { crc32, inflateRawSync } from 'node:zlib'
import type { Unpacked } from './unpacked.js'

const [headerBytes, trailerBytes] = [10, 8]
const flags = { headerCrc: 2, extra: 4, name: 8, comment: 16 } as const
const memberLimit = 1 << 16

/**
 * Unpacks consecutive gzip members and reports where they end: Node.js would take whatever follows
 * for another member. Null if a member is cut off or its size or checksum is wrong. Throws zlib's
 * error for damaged data and for more than `limitBytes`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc1952
 */
export function gunzipMembers(packed: Uint8Array, limitBytes: number): Unpacked | null {
  const parts: Buffer[] = []
  let [at, left] = [0, limitBytes]
  while (isMember(packed, at) && parts.length < memberLimit) {
    const dataAt = endOfHeader(packed, at)
    if (dataAt === null) return null
    const data = packed.subarray(dataAt)
    // With `info` the result includes the engine, which is missing from the types.
    const { buffer, engine } = inflateRawSync(data, {
      info: true,
      maxOutputLength: Math.max(1, left),
    }) as unknown as { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } }
    const end = dataAt + engine.bytesWritten + trailerBytes
    if (end > packed.length) return null
    const trailer = new DataView(packed.buffer, packed.byteOffset + end - trailerBytes)
    if (trailer.getUint32(4, true) !== buffer.length) return null
    if (trailer.getUint32(0, true) !== crc32(buffer)) return null
    parts.push(buffer)
    left -= buffer.length
    at = end
  }
  const [only] = parts
  const bytes = parts.length === 1 && only !== undefined ? only : Buffer.concat(parts)
  return { bytes, packedBytes: at }
}

function isMember(packed: Uint8Array, at: number): boolean {
  return packed[at] === 0x1f && packed[at + 1] === 0x8b && packed[at + 2] === 8
}

function endOfHeader(packed: Uint8Array, start: number): number | null {
  const written = packed[start + 3] ?? 0
  let at = start + headerBytes
  if ((written & flags.extra) !== 0) at += 2 + (packed[at] ?? 0) + (packed[at + 1] ?? 0) * 256
  for (const text of [flags.name, flags.comment]) {
    if ((written & text) === 0) continue
    const end = packed.indexOf(0, at)
    if (end === -1) return null
    at = end + 1
  }
  if ((written & flags.headerCrc) !== 0) at += 2
  return at < packed.length ? at : null
}
