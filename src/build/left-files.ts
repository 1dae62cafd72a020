import path from 'node:path'
import { identityOfFile } from '../host/files/file-identity.js'
import { copyTree, fileExists, isFile, removeTree } from '../host/files/files.js'
import { wouldBeInside } from '../host/files/real-folder.js'

/**
 * Some builds leave files among their sources that a profile's boot names: disks, files for the
 * initramfs. They belong to a build's result as much as its artifacts do. Places are relative to
 * the repository.
 */
export interface BootNeeds {
  readonly repository: string
  readonly places: readonly string[]
}

/** Identifies the content of each file that is there, by place, without reading it. */
export type FileStates = ReadonlyMap<string, string>

export async function readStates({ repository, places }: BootNeeds): Promise<FileStates> {
  const states = new Map<string, string>()
  for (const place of places) {
    const file = path.join(repository, place)
    if (await isFile(file)) states.set(place, await identityOfFile(file))
  }
  return states
}

/** The files that were made or changed in between. */
export function changedFiles(before: FileStates, after: FileStates): readonly string[] {
  return [...after].filter(([place, state]) => before.get(place) !== state).map(([place]) => place)
}

/** The places at which there is nothing. */
export async function emptyPlaces({ repository, places }: BootNeeds): Promise<readonly string[]> {
  const empty: string[] = []
  for (const place of places)
    if (!(await fileExists(path.join(repository, place)))) empty.push(place)
  return empty
}

/** Puts a file back where a build had left it; false if that is not a place for it. */
export async function putBack(
  file: string,
  place: string,
  { repository, places }: BootNeeds,
): Promise<boolean> {
  const target = path.join(repository, place)
  if (!places.includes(place) || !(await wouldBeInside(repository, target))) return false
  await removeTree(target)
  await copyTree(file, target)
  return true
}
