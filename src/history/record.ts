import { withoutPassword } from '../build/source/git-problem.js'
import { fileExists, isFolder, readTextIfThere, writeWhole } from '../host/files/files.js'
import { readInputText } from '../host/files/input-text.js'
import { findAbsence } from '../host/git/absence.js'
import { parseBranchName } from '../host/git/branch-name.js'
import { commitAt, describeCommit, isAncestor } from '../host/git/objects.js'
import { takeLock } from '../host/files/lock.js'
import { withLines, type HistoryFiles } from './files.js'
import { historyLine, reasonToLeaveOut, type CommitFacts } from './result-line.js'
import type { HistoryLine } from './line.js'
import { mergeHistories, parseHistory, type History } from './parse.js'
import type { RunResult } from '../result/result.js'
import { failure, success, type Outcome } from '../verdict.js'
import { appendToBranch, refusedName, type BranchTarget } from './branch.js'
import { evidenceOfGit, filesOf, type RemoteBranch, withRemoteBranch } from './read-branch.js'

/** Where a history is stored: a file, or a branch of a repository. */
export type HistoryStore =
  { readonly kind: 'file'; readonly file: string } | ({ readonly kind: 'branch' } & BranchTarget)

interface AddOptions {
  readonly store: HistoryStore
  /** Repository in which to look up the commits of the results. */
  readonly repository: string
  readonly allowUnversioned: boolean
  /** Patterns of further nodes of the size tree to keep. */
  readonly keep: readonly string[]
}

interface Added {
  readonly lines: readonly HistoryLine[]
  /** Why results were left out, one sentence each. */
  readonly leftOut: readonly string[]
  /** The new commit of the branch; null for a file, and if there was nothing to add. */
  readonly commit: string | null
}

/** A result and its name for messages. */
export interface NamedResult {
  readonly name: string
  readonly result: RunResult
}

/** Adds results to a history: all of them or none. */
export async function addToHistory(
  results: readonly NamedResult[],
  { store, repository, allowUnversioned, keep }: AddOptions,
): Promise<Outcome<Added>> {
  const lines: HistoryLine[] = []
  const leftOut: string[] = []
  const now = new Date().toISOString()
  for (const { name, result } of results) {
    const reason = reasonToLeaveOut(result)
    if (reason !== undefined) {
      leftOut.push(`${name}: ${reason}`)
      continue
    }
    const commit = await factsOf(repository, result.revision)
    const line = historyLine(result, { commit, now, allowUnversioned, keep })
    if (!line.ok)
      return failure(line.failure.kind, `${name}: ${line.failure.summary}`, line.failure)
    lines.push(line.value)
  }
  if (lines.length === 0) return success({ lines, leftOut, commit: null })
  const stored =
    store.kind === 'file'
      ? await appendToFile(lines, store.file)
      : await appendToBranch(lines, store)
  return stored.ok ? success({ lines, leftOut, commit: stored.value }) : stored
}

async function factsOf(folder: string, revision: string | null): Promise<CommitFacts | undefined> {
  const commit = revision?.replace(/-dirty$/, '') ?? ''
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return undefined
  const facts = await describeCommit(folder, commit)
  return facts === null ? undefined : { commit, ...facts }
}

/** One writer at a time; a reader sees the old or the new file, never a part. */
async function appendToFile(lines: readonly HistoryLine[], file: string): Promise<Outcome<null>> {
  const lock = await takeLock(`${file}.lock`, () => undefined, new AbortController().signal)
  if (!lock.ok) return lock
  try {
    await writeWhole(file, withLines((await readTextIfThere(file)) ?? '', lines))
    return success(null)
  } finally {
    await lock.value.release()
  }
}

/** Reads a history; a missing one is the user’s mistake. */
export async function readHistory(store: HistoryStore): Promise<Outcome<History>> {
  const read = store.kind === 'file' ? await readFile(store.file) : await readBranch(store)
  if (!read.ok) return read
  const { lines, problems } = read.value
  const [problem] = problems
  if (lines.length > 0 || problem === undefined) return read
  return failure('invalid-profile', `${problem.file}:${problem.line}: ${problem.reason}`, {
    hint: 'it has no valid history line; osv-kernel history add writes them',
  })
}

async function readFile(file: string): Promise<Outcome<History>> {
  if (await isFolder(file)) return failure('invalid-profile', `${file} is a folder`)
  const text = await readInputText(file)
  if (!text.ok) return text
  return text.value === undefined
    ? failure('invalid-profile', `no file ${file}`, {
        hint: `create it with osv-kernel history add RESULT.json --file ${file}`,
      })
    : success(parseHistory(text.value, file))
}

async function readBranch({ folder, branch: name }: BranchTarget): Promise<Outcome<History>> {
  const parsed = parseBranchName(name)
  if ('problem' in parsed) return refusedName(name, parsed.problem)
  const { branch } = parsed
  const ours = await commitAt(folder, `refs/heads/${branch}`)
  const theirs = await commitAt(folder, `refs/remotes/origin/${branch}`)
  const isOld = ours !== null && theirs !== null && (await isAncestor(folder, ours, theirs))
  const commit = isOld ? theirs : (ours ?? theirs)
  const files = commit === null ? undefined : await filesOf(folder, commit)
  const isWithoutGit = files === undefined && (await findAbsence(folder))?.kind.startsWith('no-git')
  if (isWithoutGit === true)
    return failure('infrastructure', `the branch ${branch} cannot be read: git is not installed`, {
      hint: 'install git, or name a file with --file',
    })
  if (files === undefined)
    return failure('invalid-profile', `no branch ${branch} with a history in this repository`, {
      hint: `fetch it with git fetch origin ${branch}:${branch}, create it with osv-kernel history add, or name a file with --file`,
    })
  return success(historyOfFiles(files, branch))
}

function historyOfFiles(files: HistoryFiles, branch: string): History {
  return mergeHistories([...files].map(([name, text]) => parseHistory(text, `${branch}:${name}`)))
}

/** Reads the history on a remote's branch and keeps no copy; empty if there is no branch yet. */
export async function readRemoteHistory(target: RemoteBranch): Promise<Outcome<History>> {
  const { folder, branch, remote } = target
  return withRemoteBranch(target, async (fetched, commit) => {
    const files = commit === null ? new Map<string, string>() : await filesOf(folder, commit)
    if (fetched.ok && files !== undefined) return success(historyOfFiles(files, branch))
    const what = `cannot read the branch ${branch} of ${withoutPassword(remote)}`
    return failure('infrastructure', what, { evidence: evidenceOfGit(fetched.messages) })
  })
}

/** Reads the history that `--history` names: a file if one exists, or else a branch. */
export async function readNamedHistory(name: string, folder: string): Promise<Outcome<History>> {
  const isAFolder = await isFolder(name)
  if (!isAFolder && (await fileExists(name))) return readHistory({ kind: 'file', file: name })
  // A branch may be named like a folder, such as docs.
  const read = await readHistory({ kind: 'branch', folder, branch: name, push: null })
  if (read.ok || !isAFolder) return read
  const { kind, summary, ...more } = read.failure
  return failure(kind, `${name} is a folder; as a branch: ${summary}`, more)
}
