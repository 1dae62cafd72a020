import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { findUpwards, isFolder, readTextIfThere } from '../files/files.js'

/** Sections that git needs to read a repository; everything else may hold credentials or commands. */
const neededSections = /^\s*\[(?:core|extensions)\]\s*$/i
/** Keys of theirs that make git start a program. */
const unwanted = /^\s*(?:fsmonitor|hookspath|sshcommand|editor|pager|askpass|gitproxy)\b/i

/**
 * A repository's configuration without what a build must not have: actions/checkout stores the job's
 * token in it, or the path of a file with it, and addresses may contain passwords.
 */
export function publicGitConfig(text: string): string {
  let isKept = false
  const kept = text.split('\n').filter((line) => {
    if (/^\s*\[/.test(line)) isKept = neededSections.test(line)
    return isKept && !unwanted.test(line)
  })
  return kept.length === 0 ? '' : `${kept.join('\n')}\n`
}

/** Files with the configuration of a repository, its worktrees and its submodules. */
async function listConfigs(gitFolder: string): Promise<readonly string[]> {
  const entries = await readdir(gitFolder, { withFileTypes: true }).catch(() => [])
  const found = await Promise.all(
    entries.map(async (entry): Promise<readonly string[]> => {
      const file = path.join(gitFolder, entry.name)
      if (entry.isFile()) return /^config(?:\.worktree)?$/.test(entry.name) ? [file] : []
      // Branches may be called config: nothing below refs, logs and objects is one.
      const isSkipped = /^(?:objects|refs|logs|hooks|info|lfs)$/.test(entry.name)
      return entry.isDirectory() && !isSkipped ? listConfigs(file) : []
    }),
  )
  return found.flat()
}

/** The folders called `.git` in a tree, its own and those of repositories within. */
export async function listGitFolders(
  tree: string,
  isSkipped: (folder: string) => boolean = () => false,
): Promise<readonly string[]> {
  const entries = await readdir(tree, { withFileTypes: true }).catch(() => [])
  const found: string[] = []
  for (const entry of entries) {
    if (!entry.isDirectory()) continue
    const folder = path.join(tree, entry.name)
    if (isSkipped(folder)) continue
    found.push(...(entry.name === '.git' ? [folder] : await listGitFolders(folder, isSkipped)))
  }
  return found
}

/** A link to a repository, as a worktree or a submodule has it: the text of its file `.git`. */
function linkedFolder(text: string, place: string): string | undefined {
  const [, target] = /^gitdir: (.+)$/m.exec(text) ?? []
  return target === undefined ? undefined : path.resolve(path.dirname(place), target)
}

/**
 * The repository of a tree whose `.git` is a file, if that repository knows the tree: whoever writes
 * an archive could name any folder. Undefined for an ordinary checkout.
 */
export async function findLinkedRepository(tree: string): Promise<string | undefined> {
  const place = await findUpwards('.git', tree)
  if (place === undefined) return undefined
  const file = path.join(place, '.git')
  if (await isFolder(file)) return undefined
  const folder = linkedFolder(await readFile(file, 'utf8'), file)
  if (folder === undefined) return undefined
  const back = (await readTextIfThere(path.join(folder, 'gitdir')))?.trim()
  if (back !== undefined) {
    const common = (await readTextIfThere(path.join(folder, 'commondir')))?.trim()
    return (await isSame(path.resolve(folder, back), file)) && common !== undefined
      ? path.resolve(folder, common)
      : undefined
  }
  const config = (await readTextIfThere(path.join(folder, 'config'))) ?? ''
  const [, worktree] = /^[ \t]*worktree = (.+)$/m.exec(config) ?? []
  const isOurs = worktree !== undefined && (await isSame(path.resolve(folder, worktree), place))
  return isOurs ? folder : undefined
}

async function isSame(one: string, other: string): Promise<boolean> {
  const identityOf = async (file: string): Promise<string | undefined> =>
    stat(file).then(
      ({ dev, ino }) => `${dev} ${ino}`,
      () => undefined,
    )
  const identity = await identityOf(one)
  return identity !== undefined && identity === (await identityOf(other))
}

/** Configuration files of repositories, with what a build may see of them. */
export async function readPublicConfigs(
  gitFolders: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const files = (await Promise.all(gitFolders.map(listConfigs))).flat()
  const texts = await Promise.all(
    files.map(async (file) => [file, publicGitConfig(await readFile(file, 'utf8'))] as const),
  )
  return new Map(texts)
}
