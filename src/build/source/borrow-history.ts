import path from 'node:path'
import {
  copyTree,
  isFile,
  isFolder,
  readTextIfThere,
  removeTree,
  writeWhole,
} from '../../host/files/files.js'
import { captureProcess } from '../../host/process/process.js'

async function git(...args: readonly string[]): Promise<readonly string[] | undefined> {
  const { exitCode, lines } = await captureProcess({ argv: ['git', ...args] })
  return exitCode === 0 ? lines : undefined
}

/** Every reference of a repository with its commit. */
async function refsOf(folder: string): Promise<string> {
  return (await git('-C', folder, 'show-ref', '--head'))?.join('\n') ?? ''
}

/**
 * A tree's scripts ask git for its version and for changes. So the copy gets a repository that
 * borrows the objects of the original checkout. Everything else is its own: no git command of a
 * build reaches the user's branches, index or configuration.
 */
export async function borrowHistory(from: string, to: string): Promise<void> {
  const own = path.join(to, '.git')
  const found = await git('-C', from, 'rev-parse', '--absolute-git-dir', '--show-prefix')
  const [folder, prefix = ''] = found ?? []
  // A folder within another repository has no version of its own.
  if (folder === undefined || prefix !== '') return removeTree(own)
  const known = `${to}.refs`
  const state = async (): Promise<string> => `${await refsOf(from)}\n\n${await refsOf(to)}\n`
  // Keep even its time stamps if nothing changed: makefiles depend on .git/HEAD.
  if (!(await isFolder(own)) || (await readTextIfThere(known)) !== (await state())) {
    const clone = `${to}.clone`
    await Promise.all([removeTree(own), removeTree(clone)])
    if ((await git('clone', '--quiet', '--shared', '--no-checkout', from, clone)) === undefined)
      return
    await copyTree(path.join(clone, '.git'), own)
    await removeTree(clone)
    await git('-C', to, 'remote', 'remove', 'origin')
    await writeWhole(known, await state())
  }
  // The index shows uncommitted changes.
  await removeTree(path.join(own, 'index'))
  const index = path.join(folder, 'index')
  if (await isFile(index)) await copyTree(index, path.join(own, 'index'))
}
