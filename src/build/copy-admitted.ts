import path from 'node:path'
import { copyOpened } from '../host/files/copy-opened.js'
import { isFolder, listFolder, makeFolder } from '../host/files/files.js'
import { admitPath, type NamedPath } from '../profile/paths/named-path.js'
import type { Profile } from '../profile/profile.js'
import { failure, success, type Outcome } from '../verdict.js'

/** Where a profile's paths may lie, and its keys. */
export type Places = Pick<Profile, 'values' | 'roots'>

/** Copies one file by its real path. */
export async function copyFile(real: string, to: string, written: string): Promise<Outcome<null>> {
  const problem = await copyOpened(real, to)
  return problem === undefined
    ? success(null)
    : failure('infrastructure', `${written} is not copied: ${problem}`)
}

/**
 * Copies what a profile names, a file or a whole folder. Links are replaced by what they lead to, and
 * every one is held to the same places as the path itself.
 */
export async function copyAdmitted(
  places: Places,
  named: NamedPath,
  lexical: string,
  to: string,
  above: readonly string[] = [],
): Promise<Outcome<null>> {
  const admitted = await admitPath(places, named, lexical)
  if (!admitted.ok) return admitted
  const real = admitted.value
  if (!(await isFolder(real))) return copyFile(real, to, named.written)
  if (above.includes(real))
    return failure('invalid-profile', `${named.written} is a link to a folder that it lies in`)
  await makeFolder(to)
  for (const name of await listFolder(real)) {
    const inside = { ...named, written: path.join(named.written, name) }
    const copied = await copyAdmitted(places, inside, path.join(real, name), path.join(to, name), [
      ...above,
      real,
    ])
    if (!copied.ok) return copied
  }
  return success(null)
}
