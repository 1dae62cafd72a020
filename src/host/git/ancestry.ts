import { callGit } from './call.js'
import { commitAt } from './objects.js'

/** Usual names of the default branch, if no remote declares one. */
const usualNames = ['origin/main', 'origin/master', 'main', 'master'] as const

/** The default branch, such as `origin/main`; null if there is none. */
export async function defaultBranchOf(folder: string): Promise<string | null> {
  const remote = await callGit(folder, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'])
  const names = [remote.text.trim().replace(/^refs\/remotes\//, ''), ...usualNames]
  for (const name of names) if (name !== '' && (await commitAt(folder, name)) !== null) return name
  return null
}

/** The best common ancestor of two commits; null if there is none in this clone. */
export async function mergeBaseOf(folder: string, a: string, b: string): Promise<string | null> {
  const { ok, text } = await callGit(folder, ['merge-base', a, b])
  return ok ? text.trim() : null
}

/** A commit and its first-parent ancestors, newest first. */
export async function firstParentsFrom(
  folder: string,
  commit: string,
  most: number,
): Promise<readonly string[]> {
  const args = ['rev-list', '--first-parent', `--max-count=${most}`, '--end-of-options', commit]
  const { text } = await callGit(folder, args)
  return text.split('\n').filter((line) => line !== '')
}

/** The parents that the commit names, including those that a shallow clone lacks. */
export async function namedParentsOf(folder: string, commit: string): Promise<readonly string[]> {
  const { text } = await callGit(folder, ['cat-file', 'commit', commit])
  const [header = ''] = text.split('\n\n', 1)
  return header.split('\n').flatMap((line) => /^parent ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? [])
}
