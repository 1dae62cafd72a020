import path from 'node:path'
import {
  copyTree,
  isFile,
  isFolder,
  readTextIfThere,
  removeTree,
  writeWhole,
} from '../../host/files/files.js'
import { borrowRepository, copyReferences } from '../../host/git/borrow.js'
import { callGit } from '../../host/git/call.js'

/** Every reference of a repository with its commit. */
async function refsOf(folder: string): Promise<string> {
  return (await callGit(folder, ['show-ref', '--head'])).text
}

/**
 * A tree's scripts ask git for its version and for changes. So the copy gets a repository that
 * borrows the objects of the original checkout. Everything else is its own: no git command of a
 * build reaches the user's branches, index or configuration.
 */
export async function borrowHistory(from: string, to: string): Promise<void> {
  const own = path.join(to, '.git')
  const found = await callGit(from, ['rev-parse', '--absolute-git-dir', '--show-prefix'])
  const [folder = '', prefix = ''] = found.text.split('\n')
  // A folder within another repository has no version of its own.
  if (!found.ok || prefix !== '') return removeTree(own)
  const known = `${to}.refs`
  const state = async (): Promise<string> => `${await refsOf(from)}\n\n${await refsOf(to)}\n`
  // Keep even its time stamps if nothing changed: makefiles depend on .git/HEAD.
  if (!(await isFolder(own)) || (await readTextIfThere(known)) !== (await state())) {
    const clone = `${to}.clone`
    await Promise.all([removeTree(own), removeTree(clone)])
    const borrowed = await borrowRepository(from, clone)
    if (!borrowed.ok || !(await copyReferences(from, clone)).ok) return removeTree(clone)
    await copyTree(path.join(clone, '.git'), own)
    await removeTree(clone)
    await writeWhole(known, await state())
  }
  // The index shows uncommitted changes.
  await removeTree(path.join(own, 'index'))
  const index = path.join(folder, 'index')
  if (await isFile(index)) await copyTree(index, path.join(own, 'index'))
}
