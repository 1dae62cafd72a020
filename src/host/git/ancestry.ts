import { callGit, commitAt } from './objects.js'

/** The names that a default branch goes by where no remote tells. */
const usualNames = ['origin/main', 'origin/master', 'main', 'master'] as const

/** What others branch off from, as `origin/main`; null where nothing looks like it. */
export async function defaultBranchOf(folder: string): Promise<string | null> {
  const remote = await callGit(folder, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'])
  const names = [remote.text.trim().replace(/^refs\/remotes\//, ''), ...usualNames]
  for (const name of names) if (name !== '' && (await commitAt(folder, name)) !== null) return name
  return null
}

/** The best common ancestor of two commits; null where none can be seen. */
export async function mergeBaseOf(folder: string, a: string, b: string): Promise<string | null> {
  const { ok, text } = await callGit(folder, ['merge-base', a, b])
  return ok ? text.trim() : null
}

/** A commit and what its first parents lead to, newest first. */
export async function firstParentsFrom(
  folder: string,
  commit: string,
  most: number,
): Promise<readonly string[]> {
  const args = ['rev-list', '--first-parent', `--max-count=${most}`, '--end-of-options', commit]
  const { text } = await callGit(folder, args)
  return text.split('\n').filter((line) => line !== '')
}

/** The parents as the commit itself names them, also those that a shallow clone does not have. */
export async function namedParentsOf(folder: string, commit: string): Promise<readonly string[]> {
  const { text } = await callGit(folder, ['cat-file', 'commit', commit])
  const [header = ''] = text.split('\n\n', 1)
  return header.split('\n').flatMap((line) => /^parent ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? [])
}

/** The nearest tag on the way along first parents; null where there is none. */
export async function nearestTag(folder: string, commit: string): Promise<string | null> {
  const args = ['describe', '--tags', '--abbrev=0', '--first-parent', commit]
  const { ok, text } = await callGit(folder, args)
  return ok ? text.trim() : null
}

/** Brings commits of a remote into a shallow clone; answers with git's words where it cannot. */
export async function deepen(
  folder: string,
  names: readonly string[],
  commits: number,
): Promise<string | null> {
  const args = ['fetch', '--quiet', '--no-tags', `--depth=${commits}`, '--', 'origin', ...names]
  const { ok, said } = await callGit(folder, args, { network: true })
  return ok ? null : (said.split('\n')[0] ?? '')
}
