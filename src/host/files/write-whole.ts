import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { atPath } from '../system-error.js'

/**
 * Creates a folder and its parents. Not with mkdir's own `recursive`: it takes ENOENT for a missing
 * parent and thus never ends in /proc, which returns ENOENT for any new name.
 */
export async function makeFolder(folder: string): Promise<void> {
  if (await makeOne(folder)) return
  await makeFolder(path.dirname(folder))
  await mkdir(folder).catch(unlessFolder(folder))
}

/** False if the parent folder may be missing. */
async function makeOne(folder: string): Promise<boolean> {
  try {
    await mkdir(folder)
  } catch (error) {
    // The root is its own parent.
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    if (isMissing && path.dirname(folder) !== folder) return false
    await unlessFolder(folder)(error)
  }
  return true
}

/** Ignores an error if the folder exists, e.g. because another process created it. */
function unlessFolder(folder: string): (error: unknown) => Promise<void> {
  return async (error) => {
    const isThere = await stat(folder).then(
      (stats) => stats.isDirectory(),
      () => false,
    )
    if (!isThere) throw error
  }
}

/** Writes a file atomically: a reader never sees half of it. Creates its folder. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  // A device or a pipe (/dev/null, /dev/stdout) is written to; replacing it would be a disaster.
  if (await isSpecial(file)) {
    await writeFile(file, content).catch(throwAt(file))
    return
  }
  await makeFolder(path.dirname(file))
  const partial = `${file}.${process.pid}.partial`
  try {
    await writeFile(partial, content)
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined)
    throw atPath(error, file)
  }
}

function throwAt(file: string): (error: unknown) => never {
  return (error) => {
    throw atPath(error, file)
  }
}

/** Fails like `writeWhole`, without writing anything: to report errors before the work starts. */
export async function tryToWrite(file: string): Promise<void> {
  if (await isSpecial(file)) return
  const folder = await nearestAbove(file)
  const partial = path.join(folder, `.osv-kernel-${process.pid}.partial`)
  await (await open(partial, 'w')).close()
  await rm(partial, { force: true })
}

/** The nearest existing folder above a path; fails if that is not a folder. */
async function nearestAbove(file: string): Promise<string> {
  const folder = path.dirname(path.resolve(file))
  try {
    // The trailing slash makes anything but a folder an error.
    await stat(path.join(folder, path.sep))
    return folder
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    if (!isMissing || path.dirname(folder) === folder) throw error
    return nearestAbove(folder)
  }
}

/** Names of descriptors resolve to the open file, which may be a regular one. */
const descriptors = /^\/(?:dev\/(?:std(?:in|out|err)$|fd\/)|proc\/)/

async function isSpecial(file: string): Promise<boolean> {
  return stat(file).then(
    (stats) => !stats.isDirectory() && (!stats.isFile() || descriptors.test(path.resolve(file))),
    () => false,
  )
}
