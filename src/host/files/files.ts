import { constants } from 'node:fs'
import {
  access,
  chmod,
  cp,
  lstat,
  lutimes,
  mkdtemp,
  open,
  readFile,
  readdir,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  truncate,
} from 'node:fs/promises'
import path from 'node:path'
import type { Outcome } from '../../verdict.js'
import { makeFolder } from './write-whole.js'

export { makeFolder, writeWhole } from './write-whole.js'

export async function fileExists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

/** The text of a file, or undefined where there is none. */
export async function readTextIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Names in a folder, none where there is no such folder. */
export async function listFolder(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw error
  }
}

/** Gives a file another name; false where there is no such file. */
export async function moveFile(from: string, to: string): Promise<boolean> {
  if (!(await fileExists(from))) return false
  await rename(from, to)
  return true
}

/** Cuts a file off after so many bytes. */
export async function truncateFile(file: string, bytes: number): Promise<void> {
  await truncate(file, bytes)
}

/** Size in bytes. */
export async function fileSize(file: string): Promise<number> {
  return (await stat(file)).size
}

/** Absolute paths of the files directly in a folder, sorted; none where there is no such folder. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(folder, entry.name))
    .toSorted()
}

/** The nearest folder at or above `from` that holds an entry of this name. */
export async function findUpwards(name: string, from: string): Promise<string | undefined> {
  if (await fileExists(path.join(from, name))) return from
  const above = path.dirname(from)
  return above === from ? undefined : findUpwards(name, above)
}

export interface TreeListing {
  /** Decides by name what is listed and entered; everything by default. */
  readonly keep?: (name: string) => boolean
  /** Lists folders and symbolic links too, not only regular files. */
  readonly all?: boolean
  /** Lists symbolic links too. */
  readonly links?: boolean
}

/** Relative paths of what is below a folder, sorted, a folder before what is in it. */
export async function listTree(
  folder: string,
  { keep = () => true, all = false, links = all }: TreeListing = {},
): Promise<readonly string[]> {
  const walk = async (below: string): Promise<string[]> => {
    const entries = await readdir(path.join(folder, below), { withFileTypes: true })
    const found = await Promise.all(
      entries
        .filter(({ name }) => keep(name))
        .map(async (entry): Promise<string[]> => {
          const relative = path.join(below, entry.name)
          const isListed = all || entry.isFile() || (links && entry.isSymbolicLink())
          const own = isListed ? [relative] : []
          return entry.isDirectory() ? [...own, ...(await walk(relative))] : own
        }),
    )
    return found.flat()
  }
  return (await walk('')).toSorted()
}

/**
 * Copies a file or a whole folder, permissions kept, what links point to in their place; a
 * copy-on-write clone where possible.
 */
export async function copyTree(from: string, to: string): Promise<void> {
  await makeFolder(path.dirname(to))
  await cp(from, to, {
    recursive: true,
    dereference: true,
    preserveTimestamps: true,
    mode: constants.COPYFILE_FICLONE,
  })
}

export async function removeTree(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
}

export async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (stats) => stats.isFile(),
    () => false,
  )
}

export async function isFolder(file: string): Promise<boolean> {
  return stat(file).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
}

/** Runs `fill` on an empty folder and puts it in its place only when that succeeded. */
export async function fillFolder<T>(
  folder: string,
  fill: (partial: string) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  await makeFolder(path.dirname(folder))
  const partial = await mkdtemp(`${folder}.partial-`)
  try {
    const outcome = await fill(partial)
    if (!outcome.ok) return outcome
    await removeTree(folder)
    await rename(partial, folder)
    return outcome
  } finally {
    await removeTree(partial)
  }
}

export async function readBytes(file: string): Promise<Buffer> {
  return readFile(file)
}

/** Makes a symbolic link; what it points to may be relative to its own folder. */
export async function linkTo(target: string, link: string): Promise<void> {
  await symlink(target, link)
}

export async function setMode(file: string, mode: number): Promise<void> {
  await chmod(file, mode)
}

/** Sets a file's times to the epoch, of the link itself where it is one: for reproducible archives. */
export async function setEpochTimes(file: string): Promise<void> {
  await lutimes(file, 0, 0)
}

/** The folders directly in a folder and when each was last changed, in milliseconds. */
export async function listFolders(
  folder: string,
): Promise<readonly { readonly name: string; readonly modifiedMs: number }[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => ({
        name,
        modifiedMs: (await stat(path.join(folder, name))).mtimeMs,
      })),
  )
}

/** The first bytes of a file; fewer where it is shorter, none where it is not there. */
export async function readStart(file: string, bytes: number): Promise<Buffer> {
  try {
    const handle = await open(file, 'r')
    try {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch {
    return Buffer.alloc(0)
  }
}

export type PathEntry =
  | { readonly kind: 'file' | 'folder' | 'other' | 'missing' }
  | { readonly kind: 'link'; readonly target: string }

/** What stands at a path; links are not followed. */
export async function inspectPath(file: string): Promise<PathEntry> {
  const stats = await lstat(file).catch(() => undefined)
  if (stats === undefined) return { kind: 'missing' }
  if (stats.isSymbolicLink()) return { kind: 'link', target: await readlink(file) }
  if (stats.isFile()) return { kind: 'file' }
  return { kind: stats.isDirectory() ? 'folder' : 'other' }
}
