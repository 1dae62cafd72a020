import { open } from 'node:fs/promises'
import path from 'node:path'
import { atPath } from '../system-error.js'
import { makeFolder } from './write-whole.js'

/** Writes a file that is not there yet, and creates its folder; false if something has its name. */
export async function writeNew(file: string, text: string): Promise<boolean> {
  await makeFolder(path.dirname(file))
  try {
    // Exclusive: neither a file nor a link, whatever it leads to, is written to.
    const handle = await open(file, 'wx')
    await handle.writeFile(text).finally(async () => handle.close())
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw atPath(error, file)
  }
}
