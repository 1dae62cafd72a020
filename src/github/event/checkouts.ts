import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { callGit } from '../../host/git/call.js'
import { revisionOf } from '../../host/git/git.js'
import { originOf } from '../../host/git/remote.js'
import { findRepository } from '../../host/git/repository.js'
import type { CheckedOut } from './risk.js'

/** How deep checkouts are looked for below the workspace. */
const mostLevels = 3
const mostFolders = 5000

/** The roots of repositories in a folder, the nearest first. */
async function findRoots(workspace: string): Promise<readonly string[]> {
  const roots: string[] = []
  let level = [workspace]
  let seen = 0
  for (let depth = 0; depth <= mostLevels && level.length > 0; depth++) {
    const below: string[] = []
    for (const folder of level) {
      const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
      if (entries.some(({ name }) => name === '.git')) roots.push(folder)
      for (const entry of entries)
        if (entry.isDirectory() && !skipped.has(entry.name) && seen++ < mostFolders)
          below.push(path.join(folder, entry.name))
    }
    level = below
  }
  return roots
}

const skipped: ReadonlySet<string> = new Set(['.git', '.osv-kernel', 'node_modules'])

/** The repositories in the workspace, and those that the given folders are in. */
export async function readCheckouts(
  workspace: string,
  folders: readonly string[],
): Promise<readonly CheckedOut[]> {
  const named = await Promise.all(folders.map(findRepository))
  const roots = new Set([
    ...(await findRoots(workspace)),
    ...named.flatMap((repository) => repository?.workTree ?? []),
  ])
  const checkouts: CheckedOut[] = []
  for (const root of roots) checkouts.push(await readCheckout(workspace, root))
  return checkouts
}

async function readCheckout(workspace: string, root: string): Promise<CheckedOut> {
  const revision = await revisionOf(root)
  const head = revision?.replace(/-dirty$/, '') ?? null
  const contain = ['for-each-ref', '--count=1', `--contains=${head ?? ''}`, 'refs/remotes/origin']
  const branches = head === null ? undefined : await callGit(root, contain)
  return {
    folder: path.relative(workspace, root) || 'the workspace',
    head,
    origin: await originOf(root),
    isOnBranch: branches?.ok === true && branches.text.trim() !== '',
    isDirty: revision !== null && revision !== head,
  }
}
