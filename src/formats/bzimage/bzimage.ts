import { bytesInMemory, type ByteRanges, rangesWithin } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { type Compression, compressionHeaderBytes, compressionOf } from '../compression/formats.js'
import { unpack } from '../compression/unpack.js'
import { damagedFormat } from '../damaged-file.js'
import { parseSetupHeader, setupHeaderBytes } from './setup-header.js'

const damaged = damagedFormat('bzImage')

/** An x86 Linux kernel as it is booted, by what its bytes are for. */
export interface BzImage {
  readonly setupBytes: number
  /** What unpacks the rest. */
  readonly decompressorBytes: number
  /** The compressed kernel; 0 where the file does not say where it is. */
  readonly payloadBytes: number
  /** Null where the payload is not compressed in a known way. */
  readonly kernel: PackedKernel | null
}

export interface PackedKernel {
  readonly format: string
  /** Why it was not unpacked, and its size where the build appended that; or what it unpacks to. */
  readonly unpacked: ByteRanges | { readonly note: string; readonly bytes: number | null }
}

/** A larger kernel is not plausible. */
const unpackedLimitBytes = 1 << 30
/** A number, little endian. */
const lengthBytes = 4

/** Null for any other file. */
export function parseBzImage(file: ByteRanges): Outcome<BzImage | null> {
  const header = parseSetupHeader(file.read(0, setupHeaderBytes))
  if (header === null) return success(null)
  const { setupBytes, payloadOffset, payloadBytes } = header
  const payloadStart = setupBytes + payloadOffset
  if (setupBytes > file.size) return damaged('its set-up is cut off')
  if (payloadBytes === 0)
    return success({ setupBytes, decompressorBytes: 0, payloadBytes, kernel: null })
  if (payloadStart + payloadBytes > file.size)
    return damaged('its compressed kernel reaches past its end')
  const payload = rangesWithin(file, payloadStart, payloadBytes)
  const compression = compressionOf(payload.read(0, compressionHeaderBytes))
  const kernel = compression === undefined ? success(null) : unpackKernel(payload, compression)
  if (!kernel.ok) return kernel
  const parts = { setupBytes, decompressorBytes: payloadOffset, payloadBytes }
  return success({ ...parts, kernel: kernel.value })
}

function unpackKernel(payload: ByteRanges, compression: Compression): Outcome<PackedKernel> {
  const { format } = compression
  // Of gzip the four bytes that the build appends are the format's own last ones.
  const packedBytes = payload.size - (format === 'gzip' ? 0 : lengthBytes)
  const unpacked = unpack(rangesWithin(payload, 0, packedBytes), compression)
  if (!unpacked.ok) return unpacked
  if ('note' in unpacked.value) {
    const { note } = unpacked.value
    return success({ format, unpacked: { note, bytes: appendedLength(payload) } })
  }
  return success({ format, unpacked: bytesInMemory(unpacked.value.bytes) })
}

/** What the payload unpacks to, as the build appends it; null for what cannot be. */
function appendedLength(payload: ByteRanges): number | null {
  const length = Buffer.from(payload.read(payload.size - lengthBytes, lengthBytes))
  const bytes = length.length < lengthBytes ? 0 : length.readUInt32LE(0)
  return bytes === 0 || bytes > unpackedLimitBytes ? null : bytes
}
