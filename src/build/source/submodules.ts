import path from 'node:path'
import { listFolder } from '../../host/files/files.js'
import { callGit } from '../../host/git/call.js'

/** A submodule of a source tree, as the tree names it. */
interface NamedSubmodule {
  /** Relative to the tree. */
  readonly path: string
  /** As written, maybe relative to the address of the tree; null if there is none. */
  readonly url: string | null
}

/** The submodules of a source tree with their addresses; empty if git cannot read them. */
export async function readSubmodules(folder: string): Promise<readonly NamedSubmodule[]> {
  const file = path.join(folder, '.gitmodules')
  const read = ['config', '--file', file, '--null', '--get-regexp', '^submodule\\..*\\.(path|url)$']
  const { text } = await callGit(folder, read, { anywhere: true })
  const entries = text.split('\0').flatMap((entry): readonly (readonly [string, string])[] => {
    const end = entry.indexOf('\n')
    return end === -1 ? [] : [[entry.slice(0, end), entry.slice(end + 1)]]
  })
  const values = new Map(entries)
  return entries.flatMap(([key, value]): readonly NamedSubmodule[] =>
    key.endsWith('.path')
      ? [{ path: value, url: values.get(`${key.slice(0, -'path'.length)}url`) ?? null }]
      : [],
  )
}

/** Submodule folders of a source tree, relative to it; empty if git cannot read them. */
export async function listSubmodules(folder: string): Promise<readonly string[]> {
  return (await readSubmodules(folder)).map((one) => one.path)
}

/** Submodules that were not fetched: their folders are empty or missing. */
export async function listEmptySubmodules(folder: string): Promise<readonly string[]> {
  const submodules = await listSubmodules(folder)
  const names = await Promise.all(
    submodules.map(async (name) => listFolder(path.join(folder, name))),
  )
  return submodules.filter((_, index) => names[index]?.length === 0)
}
