import { execa } from 'execa'
import { childEnvironment, fetchEnvironment, type Environment } from '../process/environment.js'

/**
 * Git’s plumbing, for a branch without a work tree or index. Every command returns its result; no
 * decisions are made here.
 */
export interface GitAnswer {
  readonly ok: boolean
  readonly text: string
  /** Git’s error output. */
  readonly messages: string
}

export interface GitCall {
  readonly input?: string
  readonly signal?: AbortSignal | undefined
  readonly env?: Environment
  /** Whether it may reach a remote: if so, it gets proxies and the SSH agent. */
  readonly network?: boolean
}

const timeoutMs = 300_000
/** Limit for one command's output, in bytes. */
const largestAnswer = 256 << 20

/** Runs git in a repository, without a prompt. */
export async function callGit(
  folder: string,
  args: readonly string[],
  { input, signal, env = {}, network = false }: GitCall = {},
): Promise<GitAnswer> {
  const { stdout, stderr, exitCode, shortMessage } = await execa('git', ['-C', folder, ...args], {
    env: childEnvironment(process.env, {
      ...(network ? fetchEnvironment() : {}),
      LC_ALL: 'C.UTF-8',
      GIT_TERMINAL_PROMPT: '0',
      ...env,
    }),
    extendEnv: false,
    ...(input === undefined ? { stdin: 'ignore' as const } : { input }),
    ...(signal === undefined ? {} : { cancelSignal: signal }),
    reject: false,
    stripFinalNewline: false,
    maxBuffer: largestAnswer,
    timeout: timeoutMs,
  })
  const ok = exitCode === 0
  return { ok, text: stdout, messages: ok || stderr !== '' ? stderr : (shortMessage ?? '') }
}

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
