import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import zlib from 'node:zlib'

/** Compressing larger files takes too long. */
const limitBytes = 256 << 20
const level = 3

/**
 * Size of a file after zstd at level 3, in bytes, read in chunks; null for a file above 256 MiB, and
 * on a Node.js without zstd (before 22.15). Rejects with the system's error if it cannot be read.
 */
export async function compressedSize(file: string): Promise<number | null> {
  if ((zlib.createZstdCompress as unknown) === undefined) return null
  if ((await stat(file)).size > limitBytes) return null
  let bytes = 0
  await pipeline(
    createReadStream(file, { highWaterMark: 1 << 20 }),
    zlib.createZstdCompress({ params: { [zlib.constants.ZSTD_c_compressionLevel]: level } }),
    async (parts: AsyncIterable<Buffer>) => {
      for await (const part of parts) bytes += part.length
    },
  )
  return bytes
}
