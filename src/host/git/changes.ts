import { captureNul } from './git.js'

/**
 * The files that differ between two commits, relative to the root of the repository, a renamed one
 * under both names; undefined if one of them is not here. `folder` is that root.
 */
export async function filesBetween(
  folder: string,
  old: string,
  young: string,
): Promise<readonly string[] | undefined> {
  // Plumbing: no setting of a user changes its output.
  const how = ['diff-tree', '-r', '--name-only', '-z', '--no-renames', '--end-of-options']
  return captureNul(folder, [...how, old, young])
}

/**
 * The files of the work tree that differ from a commit, those that git does not know yet included;
 * undefined if it is not here. `folder` is the root of the repository.
 */
export async function filesSince(
  folder: string,
  commit: string,
): Promise<readonly string[] | undefined> {
  const how = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--ignore-submodules=dirty']
  const changed = await captureNul(folder, ['diff', ...how, '--end-of-options', commit, '--'])
  const added = await captureNul(folder, ['ls-files', '--others', '--exclude-standard', '-z'])
  return changed === undefined ? undefined : [...new Set([...changed, ...(added ?? [])])]
}

/** Whether a path is a submodule in the index of a repository. */
export async function isSubmodule(folder: string, place: string): Promise<boolean> {
  const [entry] = (await captureNul(folder, ['ls-files', '--stage', '-z', '--', place])) ?? []
  return entry?.startsWith('160000 ') === true && entry.endsWith(`\t${place}`)
}
