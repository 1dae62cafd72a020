import { constants, createReadStream } from 'node:fs'
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
} from 'node:fs/promises'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Outcome } from '../../verdict.js'
import { makeFolder } from './write-whole.js'

export { makeFolder, writeWhole } from './write-whole.js'

export async function fileExists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

/** The text of a file; undefined if it does not exist. */
export async function readTextIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Names in a folder; empty if it does not exist. */
export async function listFolder(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw error
  }
}

/** Renames a file; false if it does not exist. */
export async function moveFile(from: string, to: string): Promise<boolean> {
  if (!(await fileExists(from))) return false
  await rename(from, to)
  return true
}

/** Truncates a file; a link in its place is an error. */
export async function truncateFile(file: string, bytes: number): Promise<void> {
  const handle = await open(file, constants.O_WRONLY | constants.O_NOFOLLOW)
  await handle.truncate(bytes).finally(async () => handle.close())
}

/** Size in bytes. */
export async function fileSize(file: string): Promise<number> {
  return (await stat(file)).size
}

/** Absolute paths of the files directly in a folder, sorted; empty if it does not exist. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(folder, entry.name))
    .toSorted()
}

/** The nearest folder at or above `from` that contains an entry of this name. */
export async function findUpwards(name: string, from: string): Promise<string | undefined> {
  if (await fileExists(path.join(from, name))) return from
  const above = path.dirname(from)
  return above === from ? undefined : findUpwards(name, above)
}

interface TreeListing {
  /** Whether to list and enter a name; default: everything. */
  readonly keep?: (name: string) => boolean
  /** Lists folders and symbolic links too, not only regular files. */
  readonly all?: boolean
  /** Lists symbolic links too. */
  readonly links?: boolean
}

/** Relative paths of everything below a folder, sorted, folders before their content. */
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
 * Copies a file or a whole folder with permissions; links are replaced by their targets. A
 * copy-on-write clone if possible.
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

/** Runs `fill` on an empty folder and moves it into place only on success. */
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

/** The first bytes of a file, device or pipe, however much it has. */
export async function readAtMost(file: string, bytes: number): Promise<Buffer> {
  return buffer(createReadStream(file, { end: bytes - 1 }))
}

/** Creates a symbolic link; `target` may be relative to the link's folder. */
export async function linkTo(target: string, link: string): Promise<void> {
  await symlink(target, link)
}

export async function setMode(file: string, mode: number): Promise<void> {
  await chmod(file, mode)
}

/** Sets a file's time stamps (of a link: its own) to the epoch, for reproducible archives. */
export async function setEpochTimes(file: string): Promise<void> {
  await lutimes(file, 0, 0)
}

/** The folders directly in a folder, with modification times in milliseconds. */
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

/** The first bytes of a file; fewer if it is shorter, none if it does not exist. */
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

type PathEntry =
  | { readonly kind: 'file' | 'folder' | 'other' | 'missing' }
  | { readonly kind: 'link'; readonly target: string }

/** The kind of a path; links are not followed. */
export async function inspectPath(file: string): Promise<PathEntry> {
  const stats = await lstat(file).catch(() => undefined)
  if (stats === undefined) return { kind: 'missing' }
  if (stats.isSymbolicLink()) return { kind: 'link', target: await readlink(file) }
  if (stats.isFile()) return { kind: 'file' }
  return { kind: stats.isDirectory() ? 'folder' : 'other' }
}
