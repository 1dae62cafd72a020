import path from 'node:path'
import { listTree } from '../../host/files/files.js'
import { captureNul, listStaged } from '../../host/git/git.js'

/** Folders of generated files, not of sources. */
const notSources: ReadonlySet<string> = new Set(['.git', '.osv-kernel', 'node_modules'])

/** Files and links of a folder that is not a checkout, relative to it. */
export async function listPlainFolder(folder: string): Promise<readonly string[]> {
  return listTree(folder, { keep: (name) => !notSources.has(name), links: true })
}

async function listCheckout(folder: string): Promise<readonly string[] | undefined> {
  const list = async (...args: readonly string[]): Promise<readonly string[]> =>
    (await captureNul(folder, ['ls-files', '-z', ...args, '--', '.'])) ?? []
  const staged = await listStaged(folder)
  if (staged === undefined || staged.length === 0) return undefined
  const gone = new Set(await list('--deleted'))
  const files: (readonly string[])[] = []
  for (const { name, isSubmodule } of staged)
    if (!gone.has(name)) files.push(isSubmodule ? await listBelow(folder, name) : [name])
  for (const name of await list('--others', '--exclude-standard'))
    // A trailing slash marks a repository that git does not enter.
    files.push(name.endsWith('/') ? await listBelow(folder, name) : [name])
  return files.flat()
}

async function listBelow(folder: string, name: string): Promise<readonly string[]> {
  const below = await listSources(path.join(folder, name))
  return below.map((file) => path.posix.join(name, file))
}

/**
 * The files of a source tree, relative to it, submodules included. In a git checkout ignored files
 * are not sources; elsewhere every file is one.
 */
export async function listSources(folder: string): Promise<readonly string[]> {
  const isCheckout = (await captureNul(folder, ['rev-parse', '--show-prefix', '-z'])) !== undefined
  const listed = isCheckout ? await listCheckout(folder) : undefined
  return listed ?? listPlainFolder(folder)
}
