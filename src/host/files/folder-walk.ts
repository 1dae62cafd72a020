import { readdir, readlink } from 'node:fs/promises'
import path from 'node:path'

/** The content of a folder; relative paths, sorted. Links are not followed. */
interface FolderContents {
  readonly files: readonly string[]
  /** Symbolic links with their targets. */
  readonly links: readonly { readonly path: string; readonly target: string }[]
  /** Number of other entries: devices, pipes, sockets. */
  readonly others: number
}

/**
 * Walks a folder; its own path may be a link. Null beyond `limit` entries. Rejects with the system's
 * error if a folder below cannot be read.
 */
export async function walkFolder(folder: string, limit: number): Promise<FolderContents | null> {
  const files: string[] = []
  const links: { path: string; target: string }[] = []
  let others = 0
  let seen = 0
  const open = ['']
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entries = await readdir(path.join(folder, at), { withFileTypes: true })
    seen += entries.length
    if (seen > limit) return null
    for (const entry of entries) {
      const entryPath = path.join(at, entry.name)
      if (entry.isDirectory()) open.push(entryPath)
      else if (entry.isFile()) files.push(entryPath)
      else if (entry.isSymbolicLink())
        links.push({ path: entryPath, target: await readlink(path.join(folder, entryPath)) })
      else others++
    }
  }
  return { files: files.toSorted(), links: links.toSorted(byPath), others }
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
