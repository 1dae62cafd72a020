import { followPath } from '../../host/files/follow-path.js'
import { objectToLead } from '../../profile/paths/path-rules.js'
import type { Profile } from '../../profile/profile.js'
import { withNeighbours } from '../../size/folder-tree.js'
import type { MeasuredFile } from '../../size/measure.js'
import type { TakenFile } from '../taken/take-files.js'

/** A link map or a manifest that lies beside a file may be a link: it is read only where the profile may look. */
async function admitted(
  file: string | undefined,
  { roots }: Pick<Profile, 'roots'>,
): Promise<string | undefined> {
  if (file === undefined) return undefined
  const lead = await followPath(file)
  return lead.kind === 'file' && objectToLead(lead, roots) === undefined ? lead.real : undefined
}

/** The files that other steps built, with what describes them: the map that the profile names or one beside. */
export async function measuredTaken(
  taken: readonly TakenFile[],
  profile: Pick<Profile, 'roots'>,
): Promise<readonly MeasuredFile[]> {
  const map = taken.find(({ role }) => role === 'map')?.path
  const files = taken.filter(({ role }) => role !== 'map')
  const linked = files.find(({ role }) => role === 'elf') ?? files[0]
  return Promise.all(
    files.map(async (file) => {
      const { role, name, path, isFolder } = file
      if (isFolder) return { role, name, path, isFolder: true as const }
      const beside = await withNeighbours(path)
      const ofProfile = file === linked ? map : undefined
      const linkMap = ofProfile ?? (await admitted(beside.linkMap, profile))
      const manifest = await admitted(beside.manifest, profile)
      const packages = await admitted(beside.packages, profile)
      return {
        ...{ role, name, path },
        ...(linkMap === undefined ? {} : { linkMap }),
        ...(manifest === undefined ? {} : { manifest }),
        ...(packages === undefined ? {} : { packages }),
      }
    }),
  )
}
