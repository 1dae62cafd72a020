import { firstParentsFrom, namedParentsOf } from './ancestry.js'
import { callGit } from './call.js'

/** How many commits are looked at for a tag. */
const mostBehindTag = 20_000

/** A tag and its commit. */
export interface FoundTag {
  readonly tag: string
  readonly commit: string
}

const prefix = 'refs/tags/'

async function localTags(
  folder: string,
  ...filter: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  const format = '--format=%(refname)%09%(objectname)%09%(*objectname)'
  const { text } = await callGit(folder, ['for-each-ref', format, ...filter, 'refs/tags'])
  const lines = text.split('\n').filter((line) => line.startsWith(prefix))
  return new Map(
    lines.map((line) => {
      const [name = '', object = '', commitOfTag = ''] = line.split('\t')
      return [name.slice(prefix.length), commitOfTag === '' ? object : commitOfTag]
    }),
  )
}

/** The tags that only the remote has; `remote` has its references by their full names. */
function remoteTags(
  remote: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string>,
): readonly FoundTag[] {
  return [...remote].flatMap(([name, commit]) => {
    const tag = name.slice(prefix.length)
    return name.startsWith(prefix) && !own.has(tag) ? [{ tag, commit }] : []
  })
}

/** A commit and its ancestors, newest first, with parents that a shallow clone knows by name alone. */
async function ancestorsOf(folder: string, commit: string): Promise<readonly string[]> {
  const args = ['rev-list', `--max-count=${mostBehindTag}`, '--end-of-options', commit]
  const { text } = await callGit(folder, args)
  const known = text.split('\n').filter((line) => line !== '')
  return [...known, ...(await namedParentsOf(folder, commit))]
}

/**
 * The tags of a commit and of all its ancestors, those of merged branches too. `remote` has references
 * that this clone may lack, by their full names.
 */
export async function reachableTags(
  folder: string,
  commit: string,
  remote: ReadonlyMap<string, string>,
): Promise<readonly FoundTag[]> {
  const merged = await localTags(folder, `--merged=${commit}`)
  const own = [...merged].map(([tag, at]) => ({ tag, commit: at }))
  const others = remoteTags(remote, await localTags(folder))
  if (others.length === 0) return own
  const ancestors = new Set(await ancestorsOf(folder, commit))
  return [...own, ...others.filter((other) => ancestors.has(other.commit))]
}

/**
 * The nearest tag from a commit on: along first parents, or else among all ancestors; null if there
 * is none. Of several tags on one commit the most precise version counts: `v1.2.0`, not `v1`.
 * `remote` has references that this clone may lack, by their full names.
 */
export async function nearestTag(
  folder: string,
  commit: string,
  remote: ReadonlyMap<string, string>,
): Promise<FoundTag | null> {
  const own = await localTags(folder)
  const all = [...[...own].map(([tag, at]) => ({ tag, commit: at })), ...remoteTags(remote, own)]
  const tags = new Map<string, string[]>()
  for (const { tag, commit: at } of all) tags.set(at, [...(tags.get(at) ?? []), tag])
  if (tags.size === 0) return null
  const firstOf = (commits: readonly string[]): FoundTag | null => {
    for (const at of commits) {
      const [tag] = (tags.get(at) ?? []).toSorted((a, b) =>
        b.localeCompare(a, 'en', { numeric: true }),
      )
      if (tag !== undefined) return { tag, commit: at }
    }
    return null
  }
  return (
    firstOf(await firstParentsFrom(folder, commit, mostBehindTag)) ??
    firstOf(await ancestorsOf(folder, commit)) ??
    // A shallow clone knows its parents by name alone.
    firstOf([commit])
  )
}
