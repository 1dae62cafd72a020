import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * Makes a folder and those above it. Not by mkdir's own `recursive`: that takes ENOENT for a sign
 * that the folder above is missing, and so never ends in /proc, which answers it for any new name.
 */
export async function makeFolder(folder: string): Promise<void> {
  if (await makeOne(folder)) return
  await makeFolder(path.dirname(folder))
  await mkdir(folder).catch(unlessFolder(folder))
}

/** False where the folder above may be what is missing. */
async function makeOne(folder: string): Promise<boolean> {
  try {
    await mkdir(folder)
  } catch (error) {
    // The root is its own folder above.
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    if (isMissing && path.dirname(folder) !== folder) return false
    await unlessFolder(folder)(error)
  }
  return true
}

/** An error is none where somebody else has made the folder, or always had it. */
function unlessFolder(folder: string): (error: unknown) => Promise<void> {
  return async (error) => {
    const isThere = await stat(folder).then(
      (stats) => stats.isDirectory(),
      () => false,
    )
    if (!isThere) throw error
  }
}

/** Writes a whole file or nothing: a reader never sees half of it. Creates its folder. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  // A device or a pipe (/dev/null, /dev/stdout) is written to; another file in its place would be a disaster.
  if (await isSpecial(file)) return writeFile(file, content)
  await makeFolder(path.dirname(file))
  const partial = `${file}.${process.pid}.partial`
  try {
    await writeFile(partial, content)
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined)
    throw error
  }
}

/** Fails as writing a file whole would, and leaves nothing: told before work, not after it. */
export async function tryToWrite(file: string): Promise<void> {
  if (await isSpecial(file)) return
  const folder = await nearestAbove(file)
  const partial = path.join(folder, `.osv-kernel-${process.pid}.partial`)
  await (await open(partial, 'w')).close()
  await rm(partial, { force: true })
}

/** What is there of the folders above a path; fails where that is no folder. */
async function nearestAbove(file: string): Promise<string> {
  const folder = path.dirname(path.resolve(file))
  try {
    // The slash at the end: what is no folder is an error.
    await stat(path.join(folder, path.sep))
    return folder
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    if (!isMissing || path.dirname(folder) === folder) throw error
    return nearestAbove(folder)
  }
}

/** A descriptor's name leads to whatever it is open for, be that an ordinary file. */
const descriptors = /^\/(?:dev\/(?:std(?:in|out|err)$|fd\/)|proc\/)/

async function isSpecial(file: string): Promise<boolean> {
  return stat(file).then(
    (stats) => !stats.isDirectory() && (!stats.isFile() || descriptors.test(path.resolve(file))),
    () => false,
  )
}
