import { familyOf } from '../../kernels/families.js'
import type { Profile } from '../../profile/profile.js'
import { fillPart, type Staged } from '../../staged.js'
import { success } from '../../verdict.js'
import { chooseBootPaths, type BootPaths } from '../boot/boot-files.js'
import { nothingBuilt, type BuildPart } from '../build-stages.js'
import type { RunFolders } from '../run-folders.js'
import type { Stages } from '../stages.js'
import { takeFiles, type TakenFile } from './take-files.js'

/** The first files by name, for one line. */
export function describeTaken(files: readonly TakenFile[]): string {
  const names = files.slice(0, 3).map(({ name }) => name)
  const others = files.length - names.length
  return others === 0 ? names.join(', ') : `${names.join(', ')} and ${others} more`
}

/** In place of a build: finds what other steps built. Nothing is copied. */
export async function takeBuilt(
  profile: Profile,
  folders: RunFolders,
  stages: Stages,
): Promise<Staged<BuildPart, BootPaths>> {
  const family = familyOf(profile)
  return fillPart(nothingBuilt, async (part) => {
    const taken = await stages.run(
      'source',
      'Find what other steps built',
      async () => takeFiles(profile, family, folders),
      describeTaken,
    )
    if (!taken.ok) return taken
    const files = taken.value
    part.taken = files
    const byRole = files.toReversed().map(({ role, path: file }) => [role, file] as const)
    const [first] = files
    // Without a boot nothing has to be the image: the first file leads the reports.
    const image = first === undefined ? [] : [['image', first.path] as const]
    return success(chooseBootPaths(profile, family, new Map([...image, ...byRole])))
  })
}
