import { cp, mkdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { execFile } from 'node:child_process'

const run = promisify(execFile)

/** With Kconfig like today's OSv, or configured by the command line alone like older ones. */
export type OsvTreeKind = 'kconfig' | 'plain'

/** The tag that the tree's version comes from. */
export const osvTreeVersion = 'v0.1.0'

const identity = ['-c', 'user.name=osv-tree', '-c', 'user.email=osv-tree@example.com'] as const

/**
 * Puts a small tree that keeps OSv's contract into a folder, as a git repository with a version.
 * The folder is made; what is in it is kept unless the tree has a file of that name.
 */
export async function composeOsvTree(folder: string, kind: OsvTreeKind): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const layer of ['base', kind])
    await cp(path.join(import.meta.dirname, layer), folder, { recursive: true })
  // Under its real name it would rule over the layer itself.
  await rename(path.join(folder, 'gitignore'), path.join(folder, '.gitignore'))
  const git = async (...args: readonly string[]): Promise<unknown> =>
    run('git', [...identity, ...args], { cwd: folder })
  await git('init', '--quiet', '--initial-branch=main')
  await git('add', '--all')
  await git('commit', '--quiet', '--message', 'A small tree with the contract of OSv')
  await git('tag', '--annotate', '--message', osvTreeVersion, osvTreeVersion)
}
