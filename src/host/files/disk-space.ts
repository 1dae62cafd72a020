import { statfs } from 'node:fs/promises'
import path from 'node:path'
import { removeTree, writeWhole } from './files.js'

/** Free bytes for an ordinary user at an existing or future folder; null if unknown. */
export async function freeBytesAt(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch (error) {
    const above = path.dirname(folder)
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === folder) return null
    return freeBytesAt(above)
  }
}

/** Whether files can be created in a folder. Creates the folder: only writing proves it. */
export async function canWriteIn(folder: string): Promise<boolean> {
  const file = path.join(folder, `.can-write-${process.pid}`)
  try {
    await writeWhole(file, '')
    await removeTree(file)
    return true
  } catch {
    return false
  }
}
