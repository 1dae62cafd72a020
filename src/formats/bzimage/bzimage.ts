import { bytesInMemory, type ByteRanges, rangesWithin } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { type Compression, compressionHeaderBytes, compressionOf } from '../compression/formats.js'
import { unpack } from '../compression/unpack.js'
import { damagedFormat } from '../damaged-file.js'
import { parseSetupHeader, setupHeaderBytes } from './setup-header.js'

const damaged = damagedFormat('bzImage')

/** A bootable x86 Linux kernel, its bytes split by purpose. */
interface BzImage {
  readonly setupBytes: number
  /** The code that unpacks the payload. */
  readonly decompressorBytes: number
  /** The compressed kernel; 0 if the header does not give its place. */
  readonly payloadBytes: number
  /** Null if the payload's compression is unknown. */
  readonly kernel: PackedKernel | null
}

export interface PackedKernel {
  readonly format: string
  /** The unpacked kernel, or why it was not unpacked and its size if the build appended it. */
  readonly unpacked: ByteRanges | { readonly note: string; readonly bytes: number | null }
}

/** An appended length above this is not plausible. */
const unpackedLimitBytes = 1 << 30
/** Little endian. */
const lengthBytes = 4

/** Null for any other file. */
export function parseBzImage(file: ByteRanges): Outcome<BzImage | null> {
  const header = parseSetupHeader(file.read(0, setupHeaderBytes))
  if (header === null) return success(null)
  const { setupBytes, payloadOffset, payloadBytes } = header
  const payloadStart = setupBytes + payloadOffset
  if (setupBytes > file.size) return damaged('its setup code is cut off')
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
  // For gzip, the build appends no length: the last four bytes of the format are the length.
  const packedBytes = payload.size - (format === 'gzip' ? 0 : lengthBytes)
  const unpacked = unpack(rangesWithin(payload, 0, packedBytes), compression)
  if (!unpacked.ok) return unpacked
  if ('note' in unpacked.value) {
    const { note } = unpacked.value
    return success({ format, unpacked: { note, bytes: appendedLength(payload) } })
  }
  return success({ format, unpacked: bytesInMemory(unpacked.value.bytes) })
}

/** The unpacked size that the build appends to the payload; null if it is not plausible. */
function appendedLength(payload: ByteRanges): number | null {
  const length = Buffer.from(payload.read(payload.size - lengthBytes, lengthBytes))
  const bytes = length.length < lengthBytes ? 0 : length.readUInt32LE(0)
  return bytes === 0 || bytes > unpackedLimitBytes ? null : bytes
}
