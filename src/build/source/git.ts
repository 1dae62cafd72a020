import { createHash } from 'node:crypto'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { fetchEnvironment } from '../../host/process/environment.js'
import { makeFolder, removeTree } from '../../host/files/files.js'
import { takeLock } from '../../host/files/lock.js'
import { runProcess, type EndReason } from '../../host/process/process.js'
import { localRepository } from '../../profile/paths/check-paths.js'
import { remoteProtocols } from '../../profile/schema/git-address.js'
import { failure, success, type Outcome } from '../../verdict.js'
import { isBrokenCheckout, isProgress, judgeGitFailure, withoutPassword } from './git-problem.js'
import { ensureTools } from '../tools.js'
import { admitSource, type SourceContext, type SourceTree } from './source-tree.js'
import { clean, updateSubmodules } from './submodule-update.js'

const gitTool = { tool: 'git', debianPackage: 'git' }

/** Limits for each command: with `--progress` git is never silent for long while data arrives. */
const limits = { timeoutMs: 3_600_000, silenceMs: 300_000 }

export function gitFolder(sourcesFolder: string, url: string, ref: string): string {
  const slug = createHash('sha256').update(`${url}\n${ref}`).digest('hex').slice(0, 16)
  return path.join(sourcesFolder, `git-${slug}`)
}

type Git = (...args: readonly string[]) => Promise<boolean>

interface Session {
  readonly gitIn: (folder: string, ...args: readonly string[]) => Promise<boolean>
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
    // No helpers, which are programs. Folders are checked by path, those of submodules as well.
    GIT_ALLOW_PROTOCOL: ['file', ...remoteProtocols].join(':'),
  }
  const gitIn: Session['gitIn'] = async (where, ...args) => {
    const messages: string[] = []
    const { exitCode, reason } = await runProcess(
      { argv: ['git', '-C', where, ...args], env, bond: 'group' },
      (line) => {
        if (!isProgress(line) && messages.length < 200) messages.push(line)
      },
      { ...limits, signal },
    )
    last.messages = messages
    last.reason = reason
    return exitCode === 0 && reason === 'exited'
  }
  return { gitIn, git: async (...args) => gitIn(folder, ...args), last }
}

/** Without submodules: git would look for changes in every commit, and fetch files one by one. */
const fetch = ['fetch', '--progress', '--no-recurse-submodules', '--no-auto-gc'] as const

/** Checks out the revision without history. */
async function checkOut(git: Git, url: string, ref: string): Promise<boolean> {
  const isHere = /^[0-9a-f]{40}$/.test(ref) && (await git('cat-file', '-e', `${ref}^{commit}`))
  return (
    // Relative submodule addresses start from this one.
    (await git('config', 'remote.origin.url', withoutPassword(url))) &&
    (isHere || (await git(...fetch, '--depth=1', '--', url, ref))) &&
    (await git('checkout', '--quiet', '--force', '--detach', isHere ? ref : 'FETCH_HEAD')) &&
    (await git(...clean))
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
  const { git, gitIn, last } = startSession(folder, context.signal)
  const attempt = async (): Promise<Outcome<boolean>> => {
    await makeFolder(folder)
    const isThere = (await git('init', '--quiet')) && (await checkOut(git, url, ref))
    return isThere ? updateSubmodules(gitIn, folder, context) : success(false)
  }
  const first = await attempt()
  if (!first.ok) return first
  let done = first.value
  if (!done && !context.signal.aborted && isBrokenCheckout(last.messages)) {
    await removeTree(folder)
    const second = await attempt()
    if (!second.ok) return second
    done = second.value
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
    origin: { kind: 'git', url, ref },
  })
}

/** The address that git fetches from: of a repository on this host, its real path. */
async function admitAddress(url: string, context: SourceContext): Promise<Outcome<string>> {
  const local = localRepository(url)
  if (local === undefined) return success(url)
  const admitted = await admitSource('git', local, context)
  return admitted.ok ? success(pathToFileURL(admitted.value).href) : admitted
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
  const address = await admitAddress(url, context)
  if (!address.ok) return address
  const install = context.installPackages
  const program = await ensureTools([gitTool], { ...context, install })
  if (!program.ok) return program
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
    return await bringUpToDate(folder, address.value, ref, context)
  } finally {
    await lock.value.release()
  }
}
