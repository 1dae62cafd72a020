import { stat, statfs } from 'node:fs/promises'
import path from 'node:path'
import { captureProcess } from '../process/process.js'
import { removeTree, writeWhole } from './files.js'

/** The file system of an existing or future folder. */
export interface Disk {
  /** The same for all folders of one file system. */
  readonly device: number
  /** For an ordinary user. */
  readonly freeBytes: number
}

/** Null if nothing is known of it. */
export async function diskAt(folder: string): Promise<Disk | null> {
  try {
    const [{ bavail, bsize }, { dev }] = await Promise.all([statfs(folder), stat(folder)])
    return { device: dev, freeBytes: bavail * bsize }
  } catch (error) {
    const above = path.dirname(folder)
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === folder) return null
    return diskAt(above)
  }
}

/** Bytes that a folder takes on its disk; null if they cannot be counted. */
export async function takenBytes(folder: string): Promise<number | null> {
  const { exitCode, lines } = await captureProcess({ argv: ['du', '-s', '-B1', '--', folder] })
  const bytes = Number(lines.at(-1)?.split('\t')[0] ?? 'none')
  return exitCode === 0 && Number.isSafeInteger(bytes) ? bytes : null
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
