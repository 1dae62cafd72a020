import { spawnSync } from 'node:child_process'
import { childEnvironment, childPath } from './environment.js'
import { bound } from './guard.js'
import { refuseLack } from './starting.js'

/** The standard output of a tool, or why there is none. */
export type ToolOutput =
  | { readonly kind: 'output'; readonly bytes: Buffer }
  /** Not installed; the next two exceeded one of our limits. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'failed'; readonly message: string }

interface ToolLimits {
  readonly timeoutMs: number
  /** Bytes of standard output, which is held in memory. */
  readonly outputBytes: number
}

/**
 * Runs a host program to its end and returns its output. Synchronous like range reads, so that format
 * readers stay plain functions: for programs that take a second or two. Throws the system's error if the
 * host has no room for another process.
 */
export function toolOutput(
  argv: readonly string[],
  limits: ToolLimits,
  input?: Uint8Array,
): ToolOutput {
  const env = childEnvironment(process.env, { PATH: childPath([]), LC_ALL: 'C', TZ: 'UTC' })
  const [program = '', ...args] = bound(argv, 'program', { env })
  const ended = spawnSync(program, args, {
    env,
    maxBuffer: limits.outputBytes,
    timeout: limits.timeoutMs,
    killSignal: 'SIGKILL',
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    ...(input === undefined ? {} : { input }),
  })
  const code = (ended.error as NodeJS.ErrnoException | undefined)?.code
  if (code === 'ENOENT' || code === 'EACCES') return { kind: 'missing' }
  if (code === 'ENOBUFS') return { kind: 'too-large' }
  if (code === 'ETIMEDOUT') return { kind: 'timeout' }
  refuseLack(code, argv[0] ?? '')
  // EPIPE: a program that did not read all of its input is judged by its status.
  if (ended.status === 0) return { kind: 'output', bytes: ended.stdout }
  const [message = ''] = ended.stderr.toString().trim().split('\n')
  return { kind: 'failed', message: message === '' ? `status ${String(ended.status)}` : message }
}
