import { randomInt } from 'node:crypto'
import { withoutPassword } from '../build/source/git-problem.js'
import { pause } from '../host/clock.js'
import {
  isBranchName,
  isCheckedOut,
  makeCommit,
  moveReference,
  pushBranch,
} from '../host/git/commit.js'
import { commitAt, isAncestor, type GitAnswer } from '../host/git/objects.js'
import { filesWithLines, type HistoryFiles } from './files.js'
import type { HistoryLine } from './line.js'
import { failure, success, type Outcome } from '../verdict.js'
import { evidenceOfGit, filesOf, withRemoteBranch } from './read-branch.js'

export interface BranchTarget {
  /** Anywhere in a repository. */
  readonly folder: string
  readonly branch: string
  /** A remote or an address to push to; null keeps it in this repository. */
  readonly push: string | null
  readonly signal?: AbortSignal
}

/** Jobs of a matrix add to one branch; each round one of them gets through. */
const attempts = 20
const longestPauseMs = 4000
const local = (branch: string): string => `refs/heads/${branch}`

/**
 * Adds lines to a branch as one commit, work tree and index untouched. Whoever was faster, here or at
 * the remote, is built upon: nothing of theirs is lost, and nothing is forced. With `push` what only
 * this repository’s branch has goes along.
 */
export async function appendToBranch(
  lines: readonly HistoryLine[],
  target: BranchTarget,
): Promise<Outcome<string>> {
  const { folder, branch } = target
  if (!(await isBranchName(folder, branch)))
    return failure('invalid-profile', `${branch} cannot be the name of a branch`)
  if (await isCheckedOut(folder, branch))
    return failure('invalid-profile', `the branch ${branch} is checked out`, {
      hint: 'its files would be behind it; check another branch out, or name another one with --branch',
    })
  let last: Round = { done: false, retry: true, said: '' }
  for (let attempt = 0; attempt < attempts && last.retry; attempt++) {
    if (target.signal?.aborted === true)
      return failure('cancelled', 'cancelled while the history was written')
    // At a time of its own, lest those that met meet again.
    if (attempt > 0) await pause(randomInt(50, Math.min(longestPauseMs, 200 * 2 ** attempt)))
    last = target.push === null ? await addHere(lines, target) : await addThere(lines, target)
    if (last.done) return success(last.said)
  }
  return refusal(target, last)
}

interface Round {
  readonly done: boolean
  /** Whether somebody else was only faster. */
  readonly retry: boolean
  /** The new commit, or what git said. */
  readonly said: string
}

function refusal({ branch, push }: BranchTarget, { retry, said }: Round): Outcome<never> {
  return failure(
    'infrastructure',
    push === null
      ? `cannot add to the branch ${branch}`
      : `cannot push the branch ${branch} to ${withoutPassword(push)}${retry ? `: others were faster ${attempts} times` : ''}`,
    {
      evidence: evidenceOfGit(said),
      hint:
        push === null
          ? 'a history on a branch needs a git repository that can be written to; --file keeps it in a file'
          : /denied|declined|protected|returned error: 403/i.test(said)
            ? 'a workflow needs "permissions: contents: write" for this, and the branch no rule against pushes'
            : 'check the name of the remote, and that this host can reach it',
    },
  )
}

const failed = ({ said }: GitAnswer, retry = false): Round => ({ done: false, retry, said })

async function addHere(
  lines: readonly HistoryLine[],
  { folder, branch }: BranchTarget,
): Promise<Round> {
  const from = await commitAt(folder, local(branch))
  const base = from ?? (await commitAt(folder, `refs/remotes/origin/${branch}`))
  const made = await commitLines(lines, folder, [base])
  if (!made.ok) return failed(made)
  const to = made.text.trim()
  const moved = await moveReference(folder, local(branch), { from, to })
  const isOvertaken = !moved.ok && (await commitAt(folder, local(branch))) !== from
  return moved.ok ? { done: true, retry: false, said: to } : failed(moved, isOvertaken)
}

/** What a push says when the branch has moved since, of git and of GitHub. */
const overtaken =
  /\[rejected\]|cannot lock ref|failed to update ref|incorrect old value|already exists/

/** What a fetch says when another process fetches into the same clone. */
const locked = /shallow file has changed|\.lock'|cannot lock ref/

async function addThere(
  lines: readonly HistoryLine[],
  { folder, branch, push, signal }: BranchTarget,
): Promise<Round> {
  const remote = push ?? ''
  return withRemoteBranch({ folder, branch, remote, signal }, async (fetched, theirs) => {
    if (!fetched.ok) return failed(fetched, locked.test(fetched.said))
    const ours = await commitAt(folder, local(branch))
    const made = await commitLines(lines, folder, await newestOf(folder, theirs, ours))
    if (!made.ok) return failed(made)
    const commit = made.text.trim()
    const pushed = await pushBranch(folder, { remote, branch, commit }, { signal })
    if (!pushed.ok) return failed(pushed, overtaken.test(pushed.said))
    // Only a convenience: what counts is at the remote.
    await moveReference(folder, local(branch), { from: ours, to: commit })
    return { done: true, retry: false, said: commit }
  })
}

/**
 * What to build upon: the one that has the other, or both. Another process in this clone may have
 * pushed what it has here after we had fetched: then ours has theirs, and there is nothing to merge.
 */
async function newestOf(
  folder: string,
  theirs: string | null,
  ours: string | null,
): Promise<readonly (string | null)[]> {
  if (ours === null || theirs === null) return [theirs ?? ours]
  if (await isAncestor(folder, ours, theirs)) return [theirs]
  return (await isAncestor(folder, theirs, ours)) ? [ours] : [theirs, ours]
}

const noFiles: HistoryFiles = new Map()

async function commitLines(
  lines: readonly HistoryLine[],
  folder: string,
  parents: readonly (string | null)[],
): Promise<GitAnswer> {
  const known = parents.filter((parent) => parent !== null)
  const [first, second] = known
  const files = first === undefined ? noFiles : await filesOf(folder, first)
  const others = second === undefined ? noFiles : await filesOf(folder, second)
  if (files === undefined || others === undefined)
    return { ok: false, text: '', said: 'the files of the branch cannot be read' }
  return makeCommit(folder, {
    parents: known,
    files: filesWithLines(files, others, lines),
    message: messageOf(lines),
  })
}

function messageOf(lines: readonly HistoryLine[]): string {
  const runs = lines.map(
    ({ commit, profile, arch, mode, verdict }) =>
      `${profile} ${arch} ${mode} at ${commit ?? 'no commit'}: ${verdict}`,
  )
  return `Add ${lines.length === 1 ? 'a run' : `${lines.length} runs`}\n\n${runs.join('\n')}\n`
}
