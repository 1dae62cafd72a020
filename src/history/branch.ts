import { randomInt } from 'node:crypto'
import { withoutPassword } from '../build/source/git-problem.js'
import { pause } from '../host/clock.js'
import { parseBranchName } from '../host/git/branch-name.js'
import { isCheckedOut, makeCommit, moveReference, pushBranch } from '../host/git/commit.js'
import type { GitAnswer } from '../host/git/call.js'
import { commitAt, isAncestor } from '../host/git/objects.js'
import { filesWithLines, type HistoryFiles } from './files.js'
import type { HistoryLine } from './line.js'
import { failure, success, type Outcome } from '../verdict.js'
import { evidenceOfGit, filesOf, withRemoteBranch } from './read-branch.js'

export interface BranchTarget {
  /** Any folder of a repository. */
  readonly folder: string
  readonly branch: string
  /** A remote or URL to push to; null only commits locally. */
  readonly push: string | null
  readonly signal?: AbortSignal
}

/** Jobs of a matrix add to one branch; in each round one of them gets through. */
const attempts = 20
const longestPauseMs = 4000
const local = (branch: string): string => `refs/heads/${branch}`

/**
 * Adds lines to a branch as one commit, without touching work tree or index. If another writer was
 * faster, here or at the remote, the commit goes on top of theirs: nothing is lost or forced. With
 * `push`, commits that only the local branch has are pushed too.
 */
export async function appendToBranch(
  lines: readonly HistoryLine[],
  given: BranchTarget,
): Promise<Outcome<string>> {
  const parsed = parseBranchName(given.branch)
  if ('problem' in parsed) return refusedName(given.branch, parsed.problem)
  const { branch } = parsed
  const { folder } = given
  const target = { ...given, branch }
  if (await isCheckedOut(folder, branch))
    return failure('invalid-profile', `the branch ${branch} is checked out`, {
      hint: 'its work tree would fall behind; check out another branch, or name another one with --branch',
    })
  let last: Round = { done: false, retry: true, output: '' }
  for (let attempt = 0; attempt < attempts && last.retry; attempt++) {
    if (target.signal?.aborted === true)
      return failure('cancelled', 'cancelled while the history was written')
    // A random delay, so that writers that collided do not collide again.
    if (attempt > 0) await pause(randomInt(50, Math.min(longestPauseMs, 200 * 2 ** attempt)))
    last = target.push === null ? await addHere(lines, target) : await addThere(lines, target)
    if (last.done) return success(last.output)
  }
  return refusal(target, last)
}

/** A name that cannot be that of a branch. */
export function refusedName(branch: string, problem: string): Outcome<never> {
  return failure('invalid-profile', `the branch ${branch} ${problem}`, {
    hint: 'name a branch of its own for the history, such as kernel-history',
  })
}

interface Round {
  readonly done: boolean
  /** Whether another writer was only faster. */
  readonly retry: boolean
  /** The new commit, or the output of git. */
  readonly output: string
}

function refusal({ branch, push }: BranchTarget, { retry, output }: Round): Outcome<never> {
  return failure(
    'infrastructure',
    push === null
      ? `cannot add to the branch ${branch}`
      : `cannot push the branch ${branch} to ${withoutPassword(push)}${retry ? `: other pushes came first ${attempts} times` : ''}`,
    {
      evidence: evidenceOfGit(output),
      hint:
        push === null
          ? 'a history on a branch needs a git repository that can be written to; --file keeps it in a file'
          : /denied|declined|protected|returned error: 403/i.test(output)
            ? 'the workflow needs "permissions: contents: write", and no rule of the branch may forbid pushes'
            : 'check the name of the remote, and that this host can reach it',
    },
  )
}

const failed = ({ messages }: GitAnswer, retry = false): Round => ({
  done: false,
  retry,
  output: messages,
})

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
  return moved.ok ? { done: true, retry: false, output: to } : failed(moved, isOvertaken)
}

/** What git and GitHub print when the branch has moved since. */
const overtaken =
  /\[rejected\]|cannot lock ref|failed to update ref|incorrect old value|already exists/

/** What a fetch prints when another process fetches into the same clone. */
const locked = /shallow file has changed|\.lock'|cannot lock ref/

async function addThere(
  lines: readonly HistoryLine[],
  { folder, branch, push, signal }: BranchTarget,
): Promise<Round> {
  const remote = push ?? ''
  return withRemoteBranch({ folder, branch, remote, signal }, async (fetched, theirs) => {
    if (!fetched.ok) return failed(fetched, locked.test(fetched.messages))
    const ours = await commitAt(folder, local(branch))
    const made = await commitLines(lines, folder, await newestOf(folder, theirs, ours))
    if (!made.ok) return failed(made)
    const commit = made.text.trim()
    const pushed = await pushBranch(folder, { remote, branch, commit }, { signal })
    if (!pushed.ok) return failed(pushed, overtaken.test(pushed.messages))
    // A convenience: the remote is what counts.
    await moveReference(folder, local(branch), { from: ours, to: commit })
    return { done: true, retry: false, output: commit }
  })
}

/**
 * The parents to build on: the newer of the two, or both if they have diverged. Another process in
 * this clone may have pushed after our fetch: then ours contains theirs, and no merge is needed.
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
    return { ok: false, text: '', messages: 'the files of the branch cannot be read' }
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
