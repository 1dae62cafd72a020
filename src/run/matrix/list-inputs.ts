import path from 'node:path'
import { listSources } from '../../build/source/list-sources.js'
import { listUnread, type Readers } from '../../build/source/unread.js'
import { isFolder } from '../../host/files/files.js'
import { followPath } from '../../host/files/follow-path.js'
import { isWithin } from '../../host/files/within.js'
import { isSubmodule } from '../../host/git/changes.js'
import { findRepository } from '../../host/git/repository.js'
import { familyOf } from '../../kernels/families.js'
import type { InputPlace, ProfileInputs } from '../../plan/changes.js'
import { lookupPlaces } from '../../profile/find-profile.js'
import type { ReadProfile } from '../../profile/load.js'
import { listPaths } from '../../profile/paths/check-paths.js'
import type { Profile } from '../../profile/profile.js'
import { joinPath } from '../../profile/values/settings-tree.js'
import { listReaders } from '../build-readers.js'

/** A path of the profile, as it is written. */
interface Written {
  readonly key: string
  readonly written: string
}

/** Everything that the profile's settings name, and that its family's builds read. */
function listWritten(profile: Profile): readonly Written[] {
  const family = familyOf(profile)
  const named = listPaths(profile.settings, family, profile.section)
    // What a build leaves is no input, and what is below the sources is one with them.
    .filter(({ written }) => !/\{(?:out|source)\}/.test(written))
    .map(({ key, written }) => ({ key: joinPath(key), written }))
  const read = family
    .inputFiles(profile)
    .filter((file) => !named.some(({ written }) => written === file))
    .map((written) => ({ key: family.name, written }))
  return [...named, ...read]
}

const nameOf = (file: string): string => path.basename(file).replace(/\.ya?ml$/, '')

/** The files that the profile was read from, and where others would take their place. */
function ownPlaces({ profile, files }: ReadProfile, directory: string): readonly InputPlace[] {
  const { repository } = profile
  const names = new Set(files.map(nameOf))
  const looked = [...names].flatMap((name) => lookupPlaces(name))
  const all = [...files, ...looked.map((place) => path.resolve(directory, place))]
  return all
    .filter((file) => isWithin(repository, file))
    .map((file) => ({
      key: file === profile.file || nameOf(file) === profile.name ? 'profile' : 'extends',
      path: path.relative(repository, file),
    }))
}

/** Changed files below a folder that the build is known not to read, by the rule of its cache. */
async function unreadBelow(
  folder: string,
  place: string,
  changed: readonly string[],
  readers: Readers,
): Promise<ReadonlySet<string>> {
  const below = changed
    .filter((file) => place === '' || isWithin(place, file))
    .map((file) => path.relative(place, file))
  if (below.length === 0) return new Set()
  const files = [...new Set([...(await listSources(folder)), ...below])]
  const unread = await listUnread(folder, files, readers)
  return new Set(below.filter((file) => unread.has(file)).map((file) => path.join(place, file)))
}

/** Why a path is not a file of the repository itself; null if it is, or if no repository has it. */
async function otherRepository(
  { repository }: Profile,
  real: string,
  root: string,
): Promise<string | null> {
  const holder = (await findRepository(real))?.workTree
  if (holder === undefined || holder === root) return null
  const inside = path.relative(root, holder)
  if (isWithin(root, holder) && (await isSubmodule(repository, inside))) return null
  return isWithin(root, holder) ? inside : holder
}

/**
 * Everything of the repository that a profile depends on, as the key of its image has it, and what its
 * boot reads. `changed` are the files in question, relative to the repository.
 */
export async function listProfileInputs(
  read: ReadProfile,
  directory: string,
  changed: readonly string[],
): Promise<ProfileInputs> {
  const { profile } = read
  const { repository } = profile
  const root = (await followPath(repository)).real
  const readers = listReaders(profile, familyOf(profile), directory)
  const places: InputPlace[] = [...ownPlaces(read, directory)]
  const unknown: string[] = []
  if (profile.settings.source.none === true)
    unknown.push('source: none takes what other steps build, from sources that are not known')
  for (const { key, written } of listWritten(profile)) {
    const lexical = path.resolve(repository, written)
    const { real } = await followPath(lexical)
    const holder = await otherRepository(profile, real, root)
    if (holder !== null)
      unknown.push(`${key} leads into another repository, ${holder}, whose changes are not known`)
    const inside = [
      ...(isWithin(repository, lexical) ? [path.relative(repository, lexical)] : []),
      // A link: both it and what it leads to.
      ...(isWithin(root, real) ? [path.relative(root, real)] : []),
    ]
    for (const place of new Set(inside)) {
      const folder = path.join(root, place)
      const unread = (await isFolder(folder))
        ? await unreadBelow(folder, place, changed, readers)
        : new Set<string>()
      places.push({ key, path: place, unread })
    }
  }
  return { places, unknown }
}
