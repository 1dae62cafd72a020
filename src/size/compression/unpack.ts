import zlib from 'node:zlib'
import type { ByteRanges } from '../../host/files/ranges.js'
import { toolOutput } from '../../host/process/tool-output.js'
import { type Outcome, success } from '../../verdict.js'
import { damagedFile } from '../reader.js'
import type { Compression } from './formats.js'
import { gunzipMembers } from './gunzip.js'
import { zstdFrames } from './zstd-frames.js'

/** What compressed bytes unpack to. */
export interface Unpacked {
  readonly bytes: Uint8Array
  /** Compressed bytes that were read for it; all of them where the program does not say. */
  readonly packedBytes: number
}

/** Why something was not unpacked though nothing is wrong with it. */
export interface NotUnpacked {
  readonly note: string
}

/** Node.js has it from 22.15 on: to import it by name would fail before. */
export const hasZstd = (zlib.zstdDecompressSync as unknown) !== undefined

/** More is not held in memory at once: two copies of it, and a bomb is as sanitize as any file. */
const unpackedLimitBytes = 160 << 20
const packedLimitBytes = 128 << 20
const timeoutMs = 20_000

/**
 * Unpacks what begins with the magic of `compression`; what follows it is left alone. What is above
 * the limit is not even read.
 */
export function unpack(
  file: ByteRanges,
  { format, argv }: Compression,
): Outcome<Unpacked | NotUnpacked> {
  if (file.size > packedLimitBytes)
    return success({ note: `${format}, not unpacked: above ${packedLimitBytes >> 20} MiB` })
  const packed = file.read(0, file.size)
  return argv === null ? unpackHere(packed, format) : unpackWith(argv, packed, format)
}

function unpackHere(packed: Uint8Array, format: string): Outcome<Unpacked | NotUnpacked> {
  try {
    if (format === 'gzip') {
      const unpacked = gunzipMembers(packed, unpackedLimitBytes)
      return unpacked === null
        ? damagedFile('gzip data', 'a member is cut off, or its checksum is wrong')
        : success(unpacked)
    }
    if (!hasZstd) return success({ note: 'zstd, which this Node.js cannot unpack' })
    const frames = zstdFrames(packed)
    if (frames === null) return damagedFile('zstd data', 'a frame is cut off')
    return success(unzstd(packed, frames))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    if (code === 'ERR_BUFFER_TOO_LARGE') return success({ note: tooLarge(format) })
    // `zstd --long` writes such; the kernel does not take them either.
    if (code === 'ZSTD_error_frameParameter_windowTooLarge')
      return success({ note: `${format}, not unpacked: its window is too large` })
    return damagedFile(`${format} data`, message)
  }
}

function unzstd(packed: Uint8Array, frames: NonNullable<ReturnType<typeof zstdFrames>>): Unpacked {
  let left = unpackedLimitBytes
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

function unpackWith(
  argv: readonly string[],
  packed: Uint8Array,
  format: string,
): Outcome<Unpacked | NotUnpacked> {
  const limits = { timeoutMs, outputBytes: unpackedLimitBytes }
  const output = toolOutput(argv, limits, packed)
  const program = argv[0] ?? ''
  if (output.kind === 'output') return success({ bytes: output.bytes, packedBytes: packed.length })
  if (output.kind === 'missing')
    return success({ note: `${format}, not unpacked: ${program} is not installed` })
  if (output.kind === 'too-large') return success({ note: tooLarge(format) })
  if (output.kind === 'timeout')
    return success({ note: `${format}, not unpacked: ${program} took too long` })
  return damagedFile(`${format} data`, output.message)
}

function tooLarge(format: string): string {
  return `${format}, not looked into: it unpacks to more than ${unpackedLimitBytes >> 20} MiB`
}
