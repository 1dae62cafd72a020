import { realpath, stat } from 'node:fs/promises'

/** Changes when the file is replaced: the resolved path, size and time stamp. */
export async function identityOfFile(file: string): Promise<string> {
  const real = await realpath(file)
  const { size, mtimeMs } = await stat(real)
  return `${real} ${size} ${mtimeMs}`
}
