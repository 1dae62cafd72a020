import zlib from 'node:zlib'
import type { Unpacked } from './unpacked.js'

/** Node.js has zstd since 22.15; importing it by name fails on older versions. */
export const hasZstd = (zlib.zstdDecompressSync as unknown) !== undefined

/** The bytes of one zstd frame; a skippable frame has no data to unpack. */
interface ZstdFrame {
  readonly start: number
  readonly end: number
  readonly skippable: boolean
}

const magic = 0xfd2fb528
const [firstSkippable, lastSkippable] = [0x184d2a50, 0x184d2a5f]
const dictionaryIdBytes = [0, 1, 2, 4]
const contentSizeBytes = [0, 2, 4, 8]
const [repeatedByte, reserved] = [1, 3]
const frameLimit = 1 << 16

/**
 * Unpacks consecutive frames and reports where they end. Null if a frame is cut off or
 * inconsistent. Throws zlib's error for damaged data and for more than `limitBytes`.
 */
export function unzstd(packed: Uint8Array, limitBytes: number): Unpacked | null {
  const frames = zstdFrames(packed)
  if (frames === null) return null
  let left = limitBytes
  const parts: Buffer[] = []
  for (const { start, end, skippable } of frames) {
    if (skippable) continue
    const part = zlib.zstdDecompressSync(packed.subarray(start, end), { maxOutputLength: left })
    parts.push(part)
    left = Math.max(1, left - part.length)
  }
  const [only] = parts
  const bytes = parts.length === 1 && only !== undefined ? only : Buffer.concat(parts)
  return { bytes, packedBytes: frames.at(-1)?.end ?? 0 }
}

/**
 * Finds consecutive frames from the start without unpacking them: Node.js unpacks one frame and
 * does not report where it ends. Null if a frame is cut off or inconsistent.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8878#section-3
 */
function zstdFrames(bytes: Uint8Array): readonly ZstdFrame[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const frames: ZstdFrame[] = []
  let at = 0
  while (at + 4 <= bytes.length && frames.length < frameLimit) {
    const word = view.getUint32(at, true)
    const skippable = word >= firstSkippable && word <= lastSkippable
    if (!skippable && word !== magic) break
    const end = skippable ? skippableEnd(view, at) : frameEnd(view, at)
    if (end === null || end > bytes.length) return null
    frames.push({ start: at, end, skippable })
    at = end
  }
  return frames
}

/** Where the first frame ends; null if it is cut off or damaged. */
export function firstZstdFrameEnd(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4 || view.getUint32(0, true) !== magic) return null
  const end = frameEnd(view, 0)
  return end === null || end > bytes.length ? null : end
}

function skippableEnd(view: DataView, at: number): number | null {
  return at + 8 > view.byteLength ? null : at + 8 + view.getUint32(at + 4, true)
}

function frameEnd(view: DataView, start: number): number | null {
  if (start + 5 > view.byteLength) return null
  const descriptor = view.getUint8(start + 4)
  const isSingleSegment = (descriptor & 0x20) !== 0
  const sizeBytes = contentSizeBytes[descriptor >> 6] ?? 0
  let at = start + 5 + (isSingleSegment ? 0 : 1) + (dictionaryIdBytes[descriptor & 3] ?? 0)
  at += sizeBytes === 0 && isSingleSegment ? 1 : sizeBytes
  for (let isLast = false; !isLast;) {
    if (at + 3 > view.byteLength) return null
    const header = view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
    isLast = (header & 1) !== 0
    const type = (header >> 1) & 3
    if (type === reserved) return null
    at += 3 + (type === repeatedByte ? 1 : header >> 3)
  }
  return at + ((descriptor & 4) === 0 ? 0 : 4)
}
