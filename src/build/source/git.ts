import { createHash } from 'node:crypto'
import path from 'node:path'
import { fetchEnvironment } from '../../host/process/environment.js'
import { makeFolder, removeTree } from '../../host/files/files.js'
import { takeLock } from '../../host/files/lock.js'
import { runProcess, type EndReason } from '../../host/process/process.js'
import { failure, success, type Outcome } from '../../verdict.js'
import { isBrokenCheckout, isProgress, judgeGitFailure, withoutPassword } from './git-problem.js'
import type { SourceContext, SourceTree } from './source-tree.js'

/** Limits for each command: with `--progress` git is never silent for long while data arrives. */
const limits = { timeoutMs: 3_600_000, silenceMs: 300_000 }

export function gitFolder(sourcesFolder: string, url: string, ref: string): string {
  const slug = createHash('sha256').update(`${url}\n${ref}`).digest('hex').slice(0, 16)
  return path.join(sourcesFolder, `git-${slug}`)
}

type Git = (...args: readonly string[]) => Promise<boolean>

interface Session {
  readonly git: Git
  /** Messages of the last command, and how it ended. */
  readonly last: { messages: readonly string[]; reason: EndReason }
}

function startSession(folder: string, signal: AbortSignal): Session {
  const last: Session['last'] = { messages: [], reason: 'exited' }
  const env = {
    ...fetchEnvironment(),
    LC_ALL: 'C.UTF-8',
    // A private repository must fail, not wait for a password.
    GIT_TERMINAL_PROMPT: '0',
    // If ours is broken, git must not find and clean a repository further up.
    GIT_CEILING_DIRECTORIES: path.dirname(folder),
  }
  const git: Git = async (...args) => {
    const messages: string[] = []
    const { exitCode, reason } = await runProcess(
      { argv: ['git', '-C', folder, ...args], env },
      (line) => {
        if (!isProgress(line) && messages.length < 200) messages.push(line)
      },
      { ...limits, signal },
    )
    last.messages = messages
    last.reason = reason
    return exitCode === 0 && reason === 'exited'
  }
  return { git, last }
}

/** Without submodules: git would look for changes in every commit, and fetch files one by one. */
const fetch = ['fetch', '--progress', '--no-recurse-submodules', '--no-auto-gc'] as const

/** Checks out the revision without history, and its submodules. */
async function checkOut(git: Git, url: string, ref: string): Promise<boolean> {
  const isHere = /^[0-9a-f]{40}$/.test(ref) && (await git('cat-file', '-e', `${ref}^{commit}`))
  const clean = ['clean', '--quiet', '--force', '--force', '-d', '-x']
  return (
    // Relative submodule addresses start from this one.
    (await git('config', 'remote.origin.url', withoutPassword(url))) &&
    (isHere || (await git(...fetch, '--depth=1', '--', url, ref))) &&
    (await git('checkout', '--quiet', '--force', '--detach', isHere ? ref : 'FETCH_HEAD')) &&
    // Twice --force: also removes repositories that a build left in the tree.
    (await git(...clean)) &&
    (await git('submodule', '--quiet', 'sync', '--recursive')) &&
    (await git(
      ...['submodule', 'update', '--progress', '--init', '--recursive', '--force', '--depth=1'],
    )) &&
    (await git('submodule', '--quiet', 'foreach', '--recursive', 'git', ...clean))
  )
}

/** Fetches commits, without their files, back to the tag that names the revision. */
async function fetchVersion(git: Git, tags: string): Promise<boolean> {
  const describe = ['describe', '--tags', '--match', tags]
  if (await git(...describe)) return true
  const history = ['--filter=tree:0', '--tags', '--unshallow']
  return (await git(...fetch, ...history, 'origin')) && (await git(...describe))
}

async function bringUpToDate(
  folder: string,
  url: string,
  ref: string,
  context: SourceContext,
): Promise<Outcome<SourceTree>> {
  const { git, last } = startSession(folder, context.signal)
  const attempt = async (): Promise<boolean> => {
    await makeFolder(folder)
    return (await git('init', '--quiet')) && (await checkOut(git, url, ref))
  }
  let done = await attempt()
  if (!done && !context.signal.aborted && isBrokenCheckout(last.messages)) {
    await removeTree(folder)
    done = await attempt()
  }
  const { versionTags, signal } = context
  const { reason, messages } = last
  if (done && versionTags !== undefined && !(await fetchVersion(git, versionTags)))
    context.emit({
      type: 'warning',
      message: `${withoutPassword(url)}: no tag ${versionTags} before ${ref}, so the kernel cannot determine its version`,
    })
  if (signal.aborted) return failure('cancelled', 'cancelled while fetching sources')
  if (!done) {
    const limitMs = reason === 'silence' ? limits.silenceMs : limits.timeoutMs
    return judgeGitFailure(url, ref, { reason, messages, limitMs })
  }
  await git('rev-parse', 'HEAD')
  const [commit = ''] = last.messages
  return success({
    path: folder,
    identity: `git ${commit}`,
    description: `${withoutPassword(url)} ${commit.slice(0, 12)}`,
  })
}

/**
 * Checks out one revision of a repository, shallow, with its submodules. The checkout is kept per
 * URL and ref and updated, so that a moved branch is noticed and nothing is cloned twice; a commit
 * that is already present needs no network.
 */
export async function obtainGitSource(
  url: string,
  ref: string,
  context: SourceContext,
): Promise<Outcome<SourceTree>> {
  const folder = gitFolder(context.sourcesFolder, url, ref)
  const lock = await takeLock(
    `${folder}.lock`,
    (holder) =>
      context.emit({ type: 'notice', message: `waiting for the same sources (${holder})` }),
    context.signal,
  )
  if (context.signal.aborted) return failure('cancelled', 'cancelled while fetching sources')
  if (!lock.ok) return lock
  try {
    return await bringUpToDate(folder, url, ref, context)
  } finally {
    await lock.value.release()
  }
}
