import path from 'node:path'
import { isFile } from '../../host/files/files.js'
import { isWithin } from '../../host/files/within.js'
import type { Profile } from '../../profile/profile.js'

type Placed = Pick<Profile, 'name' | 'file' | 'builtin' | 'repository'>

/** Where a profile of a name lies as a rule; the first that is there needs no folder in its name. */
async function isInUsualPlace({ name, file, repository }: Placed): Promise<boolean> {
  for (const folder of ['profiles', '.'])
    for (const extension of ['.yml', '.yaml']) {
      const usual = path.join(repository, folder, `${name}${extension}`)
      if (await isFile(usual)) return usual === file
    }
  return false
}

/**
 * The path of a profile in the workspace, which distinguishes profiles of the same name in a
 * repository of many; undefined for the one that its name alone leads to.
 */
export async function placeForNames(
  profile: Placed,
  workspace: string,
): Promise<string | undefined> {
  if (profile.builtin !== undefined) return profile.builtin
  const isOwnRepository = path.relative(workspace, profile.repository) === ''
  if (isOwnRepository && (await isInUsualPlace(profile))) return undefined
  return isWithin(workspace, profile.file)
    ? path.relative(workspace, profile.file)
    : path.basename(profile.file)
}
