import { lstat, readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'

/** A work tree and its `.git`, a folder or, in submodules and linked work trees, a file. */
export interface Repository {
  readonly workTree: string
  readonly dotGit: string
}

/**
 * The repository that a folder is in; null if there is none. It is found without git, by `.git`
 * alone: a commit cannot contain that name, but it can contain everything else that makes a folder
 * a bare repository, with programs in its configuration. Git also accepts a repository that it was
 * given by name from any owner, in every version, which `safe.directory` on its command line
 * achieves only since 2.38.
 */
export async function findRepository(folder: string): Promise<Repository | null> {
  try {
    // Like git, from where links lead to.
    return await findFrom(await realpath(folder))
  } catch {
    return null
  }
}

async function findFrom(folder: string): Promise<Repository | null> {
  const dotGit = path.join(folder, '.git')
  const entry = await lstat(dotGit).catch(() => null)
  if (entry !== null) return { workTree: folder, dotGit }
  const above = path.dirname(folder)
  return above === folder ? null : findFrom(above)
}

/** The files and folders whose owner decides on the configuration of a repository. */
async function configurationOf({ dotGit }: Repository): Promise<readonly string[]> {
  const folder = await gitFolder(dotGit)
  const shared = await readFile(path.join(folder, 'commondir'), 'utf8').catch(() => '.')
  const common = path.resolve(folder, shared.trim())
  return [folder, common, path.join(common, 'config'), path.join(folder, 'config.worktree')]
}

async function gitFolder(dotGit: string): Promise<string> {
  const text = await readFile(dotGit, 'utf8').catch(() => '')
  const named = /^gitdir: (.+)/.exec(text)?.[1]
  return named === undefined ? dotGit : path.resolve(path.dirname(dotGit), named)
}

/**
 * Whether somebody else could have written the configuration of a repository: a user who is neither
 * this one nor root. Like git, root under sudo counts as the user who called sudo, too.
 */
export async function isConfiguredByOthers(
  repository: Repository,
  { SUDO_UID: caller }: Readonly<Record<string, string | undefined>> = process.env,
): Promise<boolean> {
  const own = process.geteuid?.() ?? 0
  const trusted = [0, own, ...(own === 0 && caller !== undefined ? [Number(caller)] : [])]
  for (const file of await configurationOf(repository)) {
    const facts = await stat(file).catch(() => null)
    const isOpen = facts !== null && facts.isFile() && (facts.mode & 0o002) !== 0
    if (facts !== null && (isOpen || !trusted.includes(facts.uid))) return true
  }
  return false
}
