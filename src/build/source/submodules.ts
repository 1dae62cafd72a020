import path from 'node:path'
import { listFolder } from '../../host/files/files.js'
import { callGit } from '../../host/git/call.js'

/** Submodule folders of a source tree, relative to it; empty if git cannot read them. */
export async function listSubmodules(folder: string): Promise<readonly string[]> {
  const file = path.join(folder, '.gitmodules')
  const read = ['config', '--file', file, '--null', '--get-regexp', '^submodule\\..*\\.path$']
  const { text } = await callGit(folder, read, { anywhere: true })
  // Name and value of an entry are separated by a line feed.
  return text
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => entry.slice(entry.indexOf('\n') + 1))
}

/** Submodules that were not fetched: their folders are empty or missing. */
export async function listEmptySubmodules(folder: string): Promise<readonly string[]> {
  const submodules = await listSubmodules(folder)
  const names = await Promise.all(
    submodules.map(async (name) => listFolder(path.join(folder, name))),
  )
  return submodules.filter((_, index) => names[index]?.length === 0)
}
