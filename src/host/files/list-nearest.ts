import { opendir } from 'node:fs/promises'
import path from 'node:path'

/** How much of a folder is listed. */
export interface ListingLimits {
  readonly files: number
  /** Folders below it that are entered, one in the other. */
  readonly depth: number
  /** Entries of one folder that are looked at. */
  readonly entriesOfFolder: number
}

export interface NearestFiles {
  /** Relative paths, with slashes: those of the folder itself first, each folder sorted. */
  readonly files: readonly string[]
  readonly isCut: boolean
}

/**
 * Lists the regular files of a folder, the nearest to its top first, and ends at the limits. Links are
 * not followed and folders that cannot be read are empty. `enter` decides about a folder by its name.
 */
export async function listNearest(
  folder: string,
  limits: ListingLimits,
  enter: (name: string) => boolean,
): Promise<NearestFiles> {
  const files: string[] = []
  let isCut = false
  let level = ['']
  for (let depth = 0; depth <= limits.depth && level.length > 0; depth++) {
    const below: string[] = []
    for (const at of level) {
      if (files.length >= limits.files) return { files, isCut: true }
      const listed = await listOne(path.join(folder, at), limits.entriesOfFolder)
      isCut ||= listed.isCut
      const kept = listed.files.slice(0, limits.files - files.length)
      isCut ||= kept.length < listed.files.length
      files.push(...kept.map((name) => path.posix.join(at, name)))
      below.push(...listed.folders.filter(enter).map((name) => path.posix.join(at, name)))
    }
    // As many folders as files: a tree may have nothing else.
    isCut ||= below.length > limits.files || (depth === limits.depth && below.length > 0)
    level = below.slice(0, limits.files)
  }
  return { files, isCut }
}

interface ListedFolder {
  readonly files: readonly string[]
  readonly folders: readonly string[]
  readonly isCut: boolean
}

async function listOne(folder: string, most: number): Promise<ListedFolder> {
  const [files, folders]: [string[], string[]] = [[], []]
  let seen = 0
  try {
    for await (const entry of await opendir(folder, { bufferSize: 1024 })) {
      if (++seen > most) break
      if (entry.isFile()) files.push(entry.name)
      else if (entry.isDirectory()) folders.push(entry.name)
    }
  } catch {
    // What cannot be read says nothing.
  }
  return { files: files.toSorted(), folders: folders.toSorted(), isCut: seen > most }
}
