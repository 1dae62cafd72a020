import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import { compressionOf, compressionHeaderBytes } from '../../formats/compression/formats.js'

async function startOf(file: string): Promise<Uint8Array> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(compressionHeaderBytes))
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** The unpacked bytes of an archive that the toolkit made: gzip or zstd, as its runner had. */
export async function* readArchive(file: string): AsyncGenerator<Uint8Array> {
  const format = compressionOf(await startOf(file))?.format
  if (format !== 'gzip' && format !== 'zstd') throw new Error('it is not an archive')
  const unpacker = format === 'gzip' ? createGunzip() : createZstdDecompress()
  const source = createReadStream(file)
  source.on('error', (error) => unpacker.destroy(error))
  yield* source.pipe(unpacker) as AsyncIterable<Uint8Array>
}
