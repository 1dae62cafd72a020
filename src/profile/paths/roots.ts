import path from 'node:path'
import { findUpwards } from '../../host/files/files.js'
import { followPath } from '../../host/files/follow-path.js'
import { success, type Outcome } from '../../verdict.js'
import { invalidProfile } from '../diagnose.js'
import type { ProfileFile } from '../builtin.js'
import { profileFolders } from '../find-profile.js'
import { remedyOf } from './named-path.js'
import { objectToLead } from './path-rules.js'

/** What the caller says about the paths of a profile. */
export interface PathOptions {
  /** Folders and files outside the repository that a profile may name; absolute. */
  readonly allowPaths?: readonly string[] | undefined
  /** The profile itself must lie in one of these folders, or be allowed. Not given: anywhere. */
  readonly profilesIn?: readonly string[] | undefined
}

/** A profile's repository and the folders in which its paths may lie. */
interface Places {
  /** Absolute; relative paths start from it. */
  readonly repository: string
  /** Real paths. */
  readonly roots: readonly string[]
  /** Real paths of the folders from which it may be extended. */
  readonly extendable: readonly string[]
}

async function realPaths(paths: readonly string[]): Promise<readonly string[]> {
  return Promise.all(paths.map(async (one) => (await followPath(one)).real))
}

/**
 * Finds the repository of a profile: the folder with `.git` at or above it; without one, the working
 * folder, or the profile's own if that is the root of the file system. Fails if the profile itself is
 * a link out of it. One that travels with the product belongs to the repository of the working folder.
 */
export async function placeProfile(
  { file, builtin }: ProfileFile,
  shown: string,
  directory: string,
  { allowPaths = [], profilesIn }: PathOptions,
): Promise<Outcome<Places>> {
  const folder = builtin === undefined ? path.dirname(file) : directory
  const found = await findUpwards('.git', folder)
  const repository = found ?? (directory === path.sep ? folder : directory)
  const allowed = await realPaths(allowPaths)
  // Without a repository the folder of the profile belongs to it as well.
  const own = await realPaths(found === undefined ? [repository, folder] : [found])
  const roots = [...own, ...allowed]
  const lead = await followPath(file)
  const holders = await realPaths([found ?? folder])
  const objection =
    objectToLead(lead, [...holders, ...allowed]) ??
    (profilesIn === undefined
      ? undefined
      : objectToLead(lead, [...(await realPaths(profilesIn)), ...allowed]))
  if (builtin === undefined && objection !== undefined) {
    const leads = lead.real === path.resolve(file) ? shown : `${shown} leads to ${lead.real}, which`
    const message = `${leads} ${objection.what}`
    const hint = remedyOf(objection, lead.real)
    return invalidProfile(
      [{ message, origin: { layer: 'profile', by: 'the profile' } }],
      new Map(),
      hint,
    )
  }
  // The folders of names are not followed: they may be links of the repository.
  const [base = directory, beside = folder] = await realPaths([directory, folder])
  const named = profileFolders.map((name) => path.join(base, name))
  const extendable = [...roots, beside, ...named]
  return success({ repository, roots, extendable })
}
