import { constants } from 'node:fs'
import { open, readlink } from 'node:fs/promises'
import { copyTree, removeTree } from './files.js'

/**
 * Copies a regular file whose real path was checked: the open file is copied, after a comparison of
 * where it really is, so that a link put in its place meanwhile is not followed. Replaces the target,
 * also a link. Returns why it was not copied; undefined on success.
 */
export async function copyOpened(real: string, to: string): Promise<string | undefined> {
  // O_NONBLOCK: a pipe without a writer would wait.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
  const handle = await open(real, flags)
  try {
    if (!(await handle.stat()).isFile()) return 'it is not a file'
    const opened = `/proc/self/fd/${handle.fd}`
    const where = await readlink(opened).catch(() => real)
    if (where !== real) return `it was replaced by ${where} meanwhile`
    await removeTree(to)
    await copyTree(opened, to)
    return undefined
  } finally {
    await handle.close()
  }
}
