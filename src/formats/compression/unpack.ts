import type { ByteRanges } from '../../host/files/ranges.js'
import { toolOutput } from '../../host/process/tool-output.js'
import { type Outcome, success } from '../../verdict.js'
import { damagedFile } from '../damaged-file.js'
import type { Compression } from './formats.js'
import { gunzipMembers } from './gunzip.js'
import type { Unpacked } from './unpacked.js'
import { hasZstd, unzstd } from './zstd.js'

/** Why valid data was not unpacked. */
interface NotUnpacked {
  readonly note: string
}

/** Memory limit: two copies are held at once, and a decompression bomb looks like any file. */
const unpackedLimitBytes = 160 << 20
const packedLimitBytes = 128 << 20
const timeoutMs = 20_000

/**
 * Unpacks data that starts with the magic of `compression` and ignores what follows it. A file
 * above the limit is not read at all.
 */
export function unpack(
  file: ByteRanges,
  { format, argv }: Compression,
): Outcome<Unpacked | NotUnpacked> {
  if (file.size > packedLimitBytes)
    return success({ note: `${format}, not unpacked: larger than ${packedLimitBytes >> 20} MiB` })
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
    if (!hasZstd) return success({ note: 'zstd, not unpacked: this Node.js has no zstd' })
    const unpacked = unzstd(packed, unpackedLimitBytes)
    return unpacked === null ? damagedFile('zstd data', 'a frame is cut off') : success(unpacked)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    if (code === 'ERR_BUFFER_TOO_LARGE') return success({ note: tooLarge(format) })
    // `zstd --long` writes such windows; the kernel rejects them too.
    if (code === 'ZSTD_error_frameParameter_windowTooLarge')
      return success({ note: `${format}, not unpacked: its window is too large` })
    return damagedFile(`${format} data`, message)
  }
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
  return `${format}, not unpacked: its contents exceed ${unpackedLimitBytes >> 20} MiB`
}
