import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'

/** SHA-256 of a file's content in hexadecimal; reuses one buffer, where a stream allocates many. */
export async function sha256OfFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  const buffer = Buffer.alloc(256 * 1024)
  const handle = await open(file, 'r')
  try {
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length)
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(buffer.subarray(0, bytesRead))
    }
  } finally {
    await handle.close()
  }
}
