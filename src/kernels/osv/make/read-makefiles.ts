import path from 'node:path'
import { fileSize, readTextIfThere } from '../../../host/files/files.js'
import type { MakeFiles } from './evaluate.js'
import { parseMakefile } from './parse-makefile.js'

/** Ten times the largest makefile of any OSv version. */
const largest = 1024 * 1024

/** Parses files by path relative to `root`; missing and overlong files are skipped. */
export async function readMakefiles(root: string, files: readonly string[]): Promise<MakeFiles> {
  const read = await Promise.all(
    files.map(async (file) => {
      const absolute = path.join(root, file)
      const bytes = await fileSize(absolute).catch(() => Number.POSITIVE_INFINITY)
      const text = bytes > largest ? undefined : await readTextIfThere(absolute)
      return text === undefined ? [] : [[file, parseMakefile(text)] as const]
    }),
  )
  return new Map(read.flat())
}
