import path from 'node:path'
import { inspectPath, isFolder } from '../../host/files/files.js'
import { captureNul } from '../../host/git/git.js'
import { localRepository } from '../../profile/paths/check-paths.js'
import { parseGitAddress } from '../../profile/schema/git-address.js'
import { failure, success, type Outcome } from '../../verdict.js'
import { withoutPassword } from './git-problem.js'
import { admitSource, type SourceContext } from './source-tree.js'
import { listSubmodules } from './submodules.js'

type GitIn = (folder: string, ...args: readonly string[]) => Promise<boolean>

/** Twice --force: also removes repositories that a build left in the tree. */
export const clean = ['clean', '--quiet', '--force', '--force', '-d', '-x'] as const

/** Far more than any tree has. */
const deepest = 16

/** Name and value of each entry of a configuration that matches. */
async function readEntries(
  folder: string,
  ...args: readonly string[]
): Promise<readonly (readonly [string, string])[]> {
  const entries = (await captureNul(folder, ['config', '--null', ...args])) ?? []
  return entries.map((entry) => {
    const end = entry.indexOf('\n')
    return [entry.slice(0, end), entry.slice(end + 1)]
  })
}

/** The addresses that git would fetch submodules from, relative ones resolved. */
async function listAddresses(folder: string): Promise<readonly string[]> {
  const modules = ['--file', path.join(folder, '.gitmodules')]
  const current = await readEntries(
    folder,
    ...modules,
    '--get-regexp',
    String.raw`^submodule\..*\.path$`,
  )
  const names = new Set(current.map(([key]) => key.slice(0, -'path'.length)))
  const known = await readEntries(
    folder,
    '--local',
    '--get-regexp',
    String.raw`^submodule\..*\.url$`,
  )
  // Of earlier revisions as well.
  return known.filter(([key]) => names.has(key.slice(0, -'url'.length))).map(([, url]) => url)
}

async function admitAddress(
  url: string,
  folder: string,
  context: SourceContext,
): Promise<Outcome<unknown>> {
  const address = parseGitAddress(url)
  const shown = path.relative(context.sourcesFolder, folder)
  if (address.type === 'refused')
    return failure(
      'invalid-profile',
      `source.git: a submodule of ${shown} has the address ${withoutPassword(url)}: ${address.why}`,
      { hint: 'fetch it yourself, and name its folder as source.path' },
    )
  const local = localRepository(url)
  return local === undefined
    ? success(null)
    : admitSource('git', path.resolve(folder, local), context)
}

/**
 * Fetches the submodules of a checkout, one level after the other: git takes addresses from the tree,
 * and each is checked like `source.git` before git uses it. False if git failed.
 */
export async function updateSubmodules(
  git: GitIn,
  folder: string,
  context: SourceContext,
  depth = 0,
): Promise<Outcome<boolean>> {
  if ((await inspectPath(path.join(folder, '.gitmodules'))).kind !== 'file') return success(true)
  if (depth > deepest)
    return failure('invalid-profile', `source.git: submodules are more than ${deepest} levels deep`)
  const isKnown =
    (await git(folder, 'submodule', '--quiet', 'init')) &&
    (await git(folder, 'submodule', '--quiet', 'sync'))
  if (!isKnown) return success(false)
  for (const url of await listAddresses(folder)) {
    const admitted = await admitAddress(url, folder, context)
    if (!admitted.ok) return admitted
  }
  const settings = ['-c', 'fetch.recurseSubmodules=false']
  const update = ['submodule', 'update', '--progress', '--force', '--depth=1']
  if (!(await git(folder, ...settings, ...update))) return success(false)
  for (const name of await listSubmodules(folder)) {
    const below = path.join(folder, name)
    // Only a checkout has one of its own: git would clean the repository above it.
    if (
      !(await isFolder(below)) ||
      (await inspectPath(path.join(below, '.git'))).kind === 'missing'
    )
      continue
    if (!(await git(below, ...clean))) return success(false)
    const updated = await updateSubmodules(git, below, context, depth + 1)
    if (!updated.ok || !updated.value) return updated
  }
  return success(true)
}
