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

/** How many first parents are looked at for a tag. */
const mostBehindTag = 20_000

/** A tag and its commit. */
interface FoundTag {
  readonly tag: string
  readonly commit: string
}

/**
 * The nearest tag along first parents, from a commit on; null if there is none. Of several tags on
 * one commit the most precise version counts: `v1.2.0`, not `v1`. `remote` has references that this
 * clone may lack, by their full names.
 */
export async function nearestTag(
  folder: string,
  commit: string,
  remote: ReadonlyMap<string, string>,
): Promise<FoundTag | null> {
  const format = '--format=%(refname)%09%(objectname)%09%(*objectname)'
  const { text } = await callGit(folder, ['for-each-ref', format, 'refs/tags'])
  const own = text.split('\n').map((line): readonly [string, string] => {
    const [name = '', object = '', commitOfTag = ''] = line.split('\t')
    return [name, commitOfTag === '' ? object : commitOfTag]
  })
  const tags = new Map<string, string[]>()
  for (const [name, at] of new Map([...remote, ...own]))
    if (name.startsWith('refs/tags/'))
      tags.set(at, [...(tags.get(at) ?? []), name.slice('refs/tags/'.length)])
  for (const at of await firstParentsFrom(folder, commit, mostBehindTag)) {
    const [tag] = (tags.get(at) ?? []).toSorted((a, b) =>
      b.localeCompare(a, 'en', { numeric: true }),
    )
    if (tag !== undefined) return { tag, commit: at }
  }
  // A shallow clone knows its parents by name alone.
  const [tag] = tags.get(commit) ?? []
  return tag === undefined ? null : { tag, commit }
}
