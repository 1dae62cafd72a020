import { spawnSync } from 'node:child_process'
import { childEnvironment, childPath } from './environment.js'

/** What a program that reads a format wrote to its standard output, or why there is nothing. */
export type ToolOutput =
  | { readonly kind: 'output'; readonly bytes: Buffer }
  /** Not installed; the other two were ended at a limit of ours. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'failed'; readonly message: string }

export interface ToolLimits {
  readonly timeoutMs: number
  /** Bytes of standard output; also what is held in memory. */
  readonly outputBytes: number
}

/**
 * Runs a program of the host to its end and gives what it wrote. Synchronous, as the reading of
 * ranges is, so that those who read formats stay plain functions: for programs of a second or two.
 */
export function toolOutput(
  argv: readonly string[],
  limits: ToolLimits,
  input?: Uint8Array,
): ToolOutput {
  const [program = '', ...args] = argv
  const ended = spawnSync(program, args, {
    env: childEnvironment(process.env, { PATH: childPath([]), LC_ALL: 'C', TZ: 'UTC' }),
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
  // A program that ended before it read all of its input is judged by its status.
  if (ended.status === 0) return { kind: 'output', bytes: ended.stdout }
  const [message = ''] = ended.stderr.toString().trim().split('\n')
  return { kind: 'failed', message: message === '' ? `status ${String(ended.status)}` : message }
}
