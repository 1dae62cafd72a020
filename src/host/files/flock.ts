import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { FileHandle } from 'node:fs/promises'
import { failure, type Failure } from '../../verdict.js'
import { childEnvironment } from '../process/environment.js'
import { bound } from '../process/guard.js'
import { signalGroup } from '../process/process.js'

/** The outcome of an attempt to lock. */
export type Attempt = 'locked' | 'busy' | 'cancelled' | Failure

/**
 * Locks an open file with flock(2), which Node lacks. Such a lock belongs to the open file, not to a
 * process: flock(1) takes it on our descriptor and exits. The lock lasts until the descriptor is
 * closed, so it ends at once when our process is killed. Node opens files with O_CLOEXEC: no build or
 * guest inherits the descriptor. Short options, which busybox's flock supports too.
 */
export async function flock(
  handle: FileHandle,
  options: readonly ('-x' | '-n')[],
  signal: AbortSignal,
): Promise<Attempt> {
  if (signal.aborted) return 'cancelled'
  const env = childEnvironment(process.env)
  const [program = '', ...args] = bound(['flock', ...options, '3'], 'program', { env })
  const child = spawn(program, args, {
    env,
    stdio: ['ignore', 'ignore', 'pipe', handle.fd],
    // Its own process group: Ctrl+C is ours to handle.
    detached: true,
  })
  const end = (): void => {
    if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL')
  }
  signal.addEventListener('abort', end, { once: true })
  process.once('exit', end)
  let message = ''
  child.stderr?.on('data', (chunk) => (message += String(chunk)))
  try {
    await once(child, 'close')
    return judge(child.exitCode, message, signal)
  } catch {
    return cannotLock('the program flock cannot be started')
  } finally {
    signal.removeEventListener('abort', end)
    process.removeListener('exit', end)
  }
}

function judge(exitCode: number | null, message: string, signal: AbortSignal): Attempt {
  if (exitCode === 0) return 'locked'
  if (signal.aborted) return 'cancelled'
  // If another process holds the lock, flock exits with 1 and prints nothing.
  return exitCode === 1 && message === '' ? 'busy' : cannotLock(message.trim())
}

function cannotLock(message: string): Failure {
  const hint = 'runs lock their folder with flock of the package util-linux; install it'
  return failure('infrastructure', `cannot lock: ${message}`, { hint }).failure
}
