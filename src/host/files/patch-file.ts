import { open, chmod } from 'node:fs/promises'

/** Changes the start of a file in place. */
export async function patchStart(
  file: string,
  bytes: number,
  change: (start: Buffer) => void,
): Promise<void> {
  // It may have been created read-only.
  await chmod(file, 0o644)
  const handle = await open(file, 'r+')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0)
    const start = buffer.subarray(0, bytesRead)
    change(start)
    await handle.write(start, 0, bytesRead, 0)
  } finally {
    await handle.close()
  }
}
