import { open } from 'node:fs/promises'
import path from 'node:path'
import { makeFolder } from './write-whole.js'

/** Writes a new file piece by piece; fails if it exists. `modified` is in seconds since the epoch. */
export async function writePieces(
  file: string,
  pieces: AsyncIterable<Uint8Array>,
  { executable, modified }: { readonly executable: boolean; readonly modified: number },
): Promise<void> {
  await makeFolder(path.dirname(file))
  const handle = await open(file, 'wx', executable ? 0o755 : 0o644)
  try {
    for await (const piece of pieces) await handle.writeFile(piece)
    await handle.utimes(modified, modified)
  } finally {
    await handle.close()
  }
}
