import path from 'node:path'
import { followPath, type Lead } from '../../host/files/follow-path.js'
import { success, type Outcome } from '../../verdict.js'
import { invalidProfile } from '../diagnose.js'
import type { Profile } from '../profile.js'
import type { Diagnosis } from '../values/origin.js'
import { joinPath, originNear, type SettingMap } from '../values/settings-tree.js'
import { objectToLead, type PathObjection } from './path-rules.js'

/** A path in a profile: its key, and as it is written there. */
export interface NamedPath {
  readonly key: readonly PropertyKey[]
  readonly written: string
}

/** A path that is refused. */
export interface RefusedPath {
  readonly diagnosis: Diagnosis
  readonly remedy: string
}

export function remedyOf({ remedy }: PathObjection, real: string): string {
  if (remedy === 'copy') return 'copy what is needed of it to a file in the repository'
  const shown = /^[\w@%+=:,./-]+$/.test(real) ? real : JSON.stringify(real)
  return remedy === 'allow'
    ? `move it into the repository, or allow it: --allow-path ${shown} (in a workflow: allow-paths: ${shown})`
    : 'move it elsewhere'
}

/** Words an objection: the path as it is written, and where it leads if that is elsewhere. */
export function refusePath(
  { key, written }: NamedPath,
  lexical: string,
  { real }: Lead,
  objection: PathObjection,
  values: SettingMap,
): RefusedPath {
  const leads = real === lexical ? written : `${written} leads to ${real}, which`
  const message = `${joinPath(key)}: ${leads} ${objection.what}`
  return {
    diagnosis: { message, origin: originNear(values, key) },
    remedy: remedyOf(objection, real),
  }
}

/** The failure of refused paths; `lines` has the lines of the profile’s files by name. */
export function refusedPaths(
  refused: readonly RefusedPath[],
  lines: ReadonlyMap<string, readonly string[]> = new Map(),
): Outcome<never> {
  return invalidProfile(
    refused.map(({ diagnosis }) => diagnosis),
    lines,
    refused[0]?.remedy,
  )
}

/**
 * Follows a path of a profile at the time of its use, and returns the real one, which no longer leads
 * through links. `lexical` is its absolute path; `roots` are real folders that are allowed in addition.
 */
export async function admitPath(
  { values, roots }: Pick<Profile, 'values' | 'roots'>,
  named: NamedPath,
  lexical: string,
  more: readonly string[] = [],
): Promise<Outcome<string>> {
  const lead = await followPath(lexical)
  const added = await Promise.all(more.map(async (folder) => (await followPath(folder)).real))
  const objection = objectToLead(lead, [...roots, ...added])
  return objection === undefined
    ? success(lead.real)
    : refusedPaths([refusePath(named, path.resolve(lexical), lead, objection, values)])
}
