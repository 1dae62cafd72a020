import { randomInt } from 'node:crypto'
import { withoutPassword } from '../build/source/git-problem.js'
import { historyFileEnd, type HistoryFiles } from './files.js'
import { fetchBranch, removeReference } from '../host/git/commit.js'
import type { GitAnswer } from '../host/git/call.js'
import { commitAt, isShallow, listTopFiles, readObject } from '../host/git/objects.js'
import type { Evidence } from '../verdict.js'

/** No history file gets this large. */
const largestFile = 128 << 20

/** A branch that is only read. */
export interface RemoteBranch {
  /** Any folder of a repository. */
  readonly folder: string
  readonly branch: string
  /** A remote or a URL. */
  readonly remote: string
  readonly signal?: AbortSignal | undefined
}

/** Fetches a branch temporarily: its commit, or null if the remote has no such branch. */
export async function withRemoteBranch<T>(
  { folder, branch, remote, signal }: RemoteBranch,
  use: (fetched: GitAnswer, commit: string | null) => Promise<T>,
): Promise<T> {
  const reference = `refs/osv-kernel/history-${ownName()}`
  try {
    const shallow = await isShallow(folder)
    const options = { shallow, ...(signal === undefined ? {} : { signal }) }
    const fetched = await fetchBranch(folder, { remote, branch, to: reference }, options)
    const isMissing = !fetched.ok && fetched.messages.includes("couldn't find remote ref")
    const commit = fetched.ok ? await commitAt(folder, reference) : null
    return await use(isMissing ? { ...fetched, ok: true } : fetched, commit)
  } finally {
    await removeReference(folder, reference)
  }
}

/** A unique name for a temporary reference. */
const ownName = (): string => `${Date.now()}-${randomInt(2 ** 40)}`

/** The texts of a branch’s history; undefined if an object is missing. */
export async function filesOf(folder: string, commit: string): Promise<HistoryFiles | undefined> {
  const listed = await listTopFiles(folder, commit)
  if (listed === undefined) return undefined
  const texts = new Map<string, string>()
  for (const { name, object, bytes } of listed) {
    if (!name.endsWith(historyFileEnd)) continue
    const text = bytes > largestFile ? undefined : await readObject(folder, object)
    if (text === undefined) return undefined
    texts.set(name, text)
  }
  return texts
}

/** The end of git's output, without passwords. */
export function evidenceOfGit(output: string): readonly Evidence[] {
  const lines = output
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-10)
    .map(withoutPassword)
  return lines.length === 0 ? [] : [{ source: 'git', firstLine: 1, lines }]
}
