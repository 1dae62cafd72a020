import { execa } from 'execa'
import { childEnvironment, fetchEnvironment, type Environment } from '../process/environment.js'
import { bound } from '../process/guard.js'
import { ownGroup } from '../process/process.js'
import { refuseLack, starting } from '../process/starting.js'
import { findRepository, isConfiguredByOthers, type Repository } from './repository.js'
import { ownSettings, programKeys, settingsAgainst } from './switched-off.js'

/** The result of a git command; no decisions are made here. */
export interface GitAnswer {
  readonly ok: boolean
  readonly text: string
  /** Git’s error output. */
  readonly messages: string
  /** Set if git itself could not be started. */
  readonly isNotInstalled?: true
}

export interface GitCall {
  readonly input?: string
  readonly signal?: AbortSignal | undefined
  readonly env?: Environment
  /** Whether it may reach a remote: if so, it gets proxies and the SSH agent. */
  readonly network?: boolean
  /** Default: 5 minutes. */
  readonly timeoutMs?: number
  /** The command needs no repository. */
  readonly anywhere?: boolean
}

const defaultTimeoutMs = 300_000
/** Limit for one command's output, in bytes. */
const largestAnswer = 256 << 20

/**
 * Runs git in the repository that a folder is in, whoever owns it, without a prompt, and without
 * any program that the repository names: no hooks, no file system monitor; in a repository that
 * somebody else configured also no filters, credential helpers and transport programs.
 */
export async function callGit(
  folder: string,
  args: readonly string[],
  call: GitCall = {},
): Promise<GitAnswer> {
  if (call.anywhere === true) return start(['-C', folder], args, call)
  const repository = await findRepository(folder)
  if (repository === null) return refused(`there is no .git in ${folder} or above`)
  const against = await settingsFor(repository)
  if (against === undefined)
    return refused('its configuration, of another user, names programs that cannot be switched off')
  return start([...placeOf(folder, repository), ...asOptions(against)], args, call)
}

const refused = (messages: string): GitAnswer => ({ ok: false, text: '', messages })

const asOptions = (settings: readonly string[]): readonly string[] =>
  settings.flatMap((setting) => ['-c', setting])

function placeOf(folder: string, { workTree, dotGit }: Repository): readonly string[] {
  return ['-C', folder, `--git-dir=${dotGit}`, `--work-tree=${workTree}`]
}

const known = new Map<string, Promise<readonly string[] | undefined>>()

/** What has to be switched off in a repository that somebody else configured; read once. */
async function settingsFor(repository: Repository): Promise<readonly string[] | undefined> {
  const { dotGit } = repository
  const before = known.get(dotGit)
  if (before !== undefined) return before
  const settings = readSettings(repository)
  known.set(dotGit, settings)
  return settings
}

async function readSettings(repository: Repository): Promise<readonly string[] | undefined> {
  if (!(await isConfiguredByOthers(repository))) return []
  const list = ['config', '--null', '--show-scope', '--get-regexp', programKeys]
  const { text } = await start(placeOf(repository.workTree, repository), list, {})
  return settingsAgainst(text.split('\0'))
}

async function start(
  place: readonly string[],
  args: readonly string[],
  { input, signal, env = {}, network = false, timeoutMs = defaultTimeoutMs }: GitCall,
): Promise<GitAnswer> {
  const variables = childEnvironment(process.env, {
    // A partial clone would fetch missing objects by itself, from wherever its configuration says.
    ...(network ? fetchEnvironment() : { GIT_ALLOW_PROTOCOL: 'none' }),
    LC_ALL: 'C.UTF-8',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    ...env,
  })
  const argv = ['git', ...place, ...asOptions(ownSettings), ...args]
  // Only a fetch leaves a process behind that goes on.
  const [program = '', ...rest] = bound(argv, network ? 'group' : 'program', { env: variables })
  const { child } = starting('git', () => ({
    child: execa(program, rest, {
      env: variables,
      extendEnv: false,
      ...(input === undefined ? { stdin: 'ignore' as const } : { input }),
      reject: false,
      stripFinalNewline: false,
      maxBuffer: largestAnswer,
      detached: true,
    }),
  }))
  const stop = endsGroup(child.pid, timeoutMs, signal)
  const { stdout, stderr, exitCode, shortMessage, code } = await child
  stop()
  refuseLack(code, 'git')
  const ok = exitCode === 0
  const messages = ok || stderr !== '' ? stderr : (shortMessage ?? '')
  return { ok, text: stdout, messages, ...(code === 'ENOENT' ? { isNotInstalled: true } : {}) }
}

/**
 * Ends git together with the processes that it started, at a limit, when we are cancelled and when
 * we end: git itself leaves the one behind that talks to a silent remote, which holds our pipes open.
 */
function endsGroup(
  pid: number | undefined,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): () => void {
  if (pid === undefined) return () => undefined
  const end = ownGroup(pid)
  const timer = setTimeout(end, timeoutMs)
  signal?.addEventListener('abort', end, { once: true })
  if (signal?.aborted === true) end()
  return () => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
    end()
  }
}
