import { realpath, stat } from 'node:fs/promises'

/** Changes when another file takes its place: where a link leads to, its size and its time. */
export async function identityOfFile(file: string): Promise<string> {
  const real = await realpath(file)
  const { size, mtimeMs } = await stat(real)
  return `${real} ${size} ${mtimeMs}`
}
