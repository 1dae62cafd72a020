import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { followPath } from '../../host/files/follow-path.js'
import type { Outcome } from '../../verdict.js'
import { success } from '../../verdict.js'
import type { FamilyContract } from '../family-contract.js'
import type { Profile } from '../profile.js'
import type { CommonSettings } from '../schema.js'
import { parseGitAddress } from '../schema/git-address.js'
import { originNear } from '../values/settings-tree.js'
import { isOfBuiltin } from './builtin-paths.js'
import { refusedPaths, refusePath, type NamedPath, type RefusedPath } from './named-path.js'
import { objectToLead } from './path-rules.js'

/** The path of a repository on this host; undefined for one elsewhere. */
export function localRepository(url: string): string | undefined {
  const address = parseGitAddress(url)
  if (address.type !== 'local') return undefined
  try {
    return address.isUrl ? fileURLToPath(url) : address.path
  } catch {
    return address.path
  }
}

function sourcePaths({ source }: CommonSettings): readonly NamedPath[] {
  const { path: folder, archive, git } = source
  const isHere = archive !== undefined && !/^https?:\/\//.test(archive)
  const repository = git === undefined ? undefined : localRepository(git)
  return [
    ...(folder === undefined ? [] : [{ key: ['source', 'path'], written: folder }]),
    ...(isHere ? [{ key: ['source', 'archive'], written: archive }] : []),
    ...(repository === undefined ? [] : [{ key: ['source', 'git'], written: repository }]),
  ]
}

function bootPaths({ boot }: CommonSettings): readonly NamedPath[] {
  const { initramfs, disks = [], shares = [] } = boot
  return [
    ...Object.entries(initramfs?.files ?? {}).map(([guest, written]) => ({
      key: ['boot', 'initramfs', 'files', guest],
      written,
    })),
    ...disks.map((disk, index) => ({ key: ['boot', 'disks', index, 'path'], written: disk.path })),
    ...shares.map(({ path: shared }, index) => ({
      key: ['boot', 'shares', index, 'path'],
      written: shared,
    })),
  ]
}

/** Paths below folders that only a run has are followed when they are used. */
function isOfRun({ written }: NamedPath): boolean {
  return /\{(?:out|source)\}/.test(written)
}

/** The paths that a profile names, relative to its repository. */
export function listPaths(
  settings: CommonSettings,
  family: FamilyContract,
  section: unknown,
): readonly NamedPath[] {
  return [
    ...sourcePaths(settings),
    ...bootPaths(settings),
    // The section was checked by this family's schema.
    ...(family.namedPaths?.(section as never) ?? []),
  ]
}

/**
 * Follows every path of a profile as far as it is known before a run, and refuses the profile if one
 * leads elsewhere. A path that an override gives is the caller's own: it becomes a root, as does one
 * that a profile of the product's own gives.
 */
export async function checkPaths(
  profile: Profile,
  family: FamilyContract,
  lines: ReadonlyMap<string, readonly string[]>,
): Promise<Outcome<Profile>> {
  const { repository, values, settings, section } = profile
  const roots = [...profile.roots]
  const refused: RefusedPath[] = []
  for (const named of listPaths(settings, family, section)) {
    if (isOfRun(named)) continue
    const lexical = path.resolve(repository, named.written)
    const lead = await followPath(lexical)
    const objection = objectToLead(lead, roots)
    if (objection === undefined) continue
    const isOverride = originNear(values, named.key)?.layer === 'override'
    const isAllowed = isOverride || isOfBuiltin(values, named)
    if (isAllowed && objection.remedy === 'allow') roots.push(lead.real)
    else refused.push(refusePath(named, lexical, lead, objection, values))
  }
  return refused.length === 0 ? success({ ...profile, roots }) : refusedPaths(refused, lines)
}
