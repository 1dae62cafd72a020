import { callGit } from './call.js'

/** The commit that a name refers to; null if there is none. */
export async function commitAt(folder: string, name: string): Promise<string | null> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]
  const { ok, text } = await callGit(folder, args)
  return ok ? text.trim() : null
}

/** A commit's time in UTC and the first line of its message; null if it is unknown. */
export async function describeCommit(
  folder: string,
  commit: string,
): Promise<{ readonly at: string; readonly subject: string } | null> {
  const args = ['show', '--no-patch', '--format=%ct%x00%s', '--end-of-options', commit, '--']
  const { ok, text } = await callGit(folder, args)
  const [seconds, subject] = text.trimEnd().split('\0')
  if (!ok || seconds === undefined || !/^\d+$/.test(seconds)) return null
  return { at: isoSeconds(Number(seconds)), subject: subject ?? '' }
}

function isoSeconds(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}

/** Whether `old` is an ancestor of `young`. */
export async function isAncestor(folder: string, old: string, young: string): Promise<boolean> {
  return (await callGit(folder, ['merge-base', '--is-ancestor', old, young])).ok
}

export async function isShallow(folder: string): Promise<boolean> {
  const { text } = await callGit(folder, ['rev-parse', '--is-shallow-repository'])
  return text.trim() === 'true'
}

/** A top-level file of a commit. */
interface TopFile {
  readonly name: string
  readonly object: string
  readonly bytes: number
}

/** The top-level regular files of a commit, from `ls-tree`; undefined if it cannot be read. */
export async function listTopFiles(
  folder: string,
  commit: string,
): Promise<readonly TopFile[] | undefined> {
  // Sizes need the objects themselves, which a partial clone fetches.
  const args = ['ls-tree', '-z', '--long', commit]
  const { ok, text } = await callGit(folder, args, { network: true })
  if (!ok) return undefined
  return text.split('\0').flatMap((entry): readonly TopFile[] => {
    const [facts, name] = splitOnce(entry, '\t')
    const [, type, object = '', bytes = ''] = facts.split(/ +/)
    return type === 'blob' && name !== '' ? [{ name, object, bytes: Number(bytes) }] : []
  })
}

function splitOnce(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)]
}

/** The text of an object; undefined if it cannot be read. */
export async function readObject(folder: string, object: string): Promise<string | undefined> {
  // A partial clone fetches the object now.
  const { ok, text } = await callGit(folder, ['cat-file', 'blob', object], { network: true })
  return ok ? text : undefined
}
