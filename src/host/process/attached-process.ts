import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Duplex, Writable } from 'node:stream'
import { execa } from 'execa'
import { readBoundedLines } from './bounded-lines.js'
import { childEnvironment, childPath } from './environment.js'
import { bound } from './guard.js'
import { signalGroup, type Command } from './process.js'
import { starting } from './starting.js'

/** A long-lived child that we control: raw standard streams, and a socket on its descriptor 3. */
export interface AttachedProcess {
  readonly pid: number
  /** Its standard input. */
  readonly input: Writable
  readonly control: Duplex
  signal(signal: NodeJS.Signals): void
  /** Settles when the process has exited and all its output was delivered. */
  readonly ended: Promise<{ readonly exitCode: number | null; readonly signal: string | null }>
}

interface AttachedProcessListeners {
  readonly onOutput: (bytes: Uint8Array) => void
  readonly onErrorLine: (line: string) => void
}

/** Characters; a program's own messages are shorter. */
const longestLine = 16 * 1024
/** Time for leftover processes to close the streams, before we close them ourselves. */
const drainMs = 500

/** The error of a start is known only later; a program that is there lacked a process or memory. */
function isInPath(program: string): boolean {
  if (program.includes('/')) return existsSync(program)
  return childPath([])
    .split(':')
    .some((folder) => existsSync(path.join(folder, program)))
}

/** Starts a child in its own process group; throws if it cannot be started. */
export function startAttached(
  command: Command,
  listeners: AttachedProcessListeners,
): AttachedProcess {
  const { cwd } = command
  const env = childEnvironment(process.env, command.env, cwd)
  const [program = '', ...args] = bound(command.argv, 'program', { env, cwd })
  const { child } = starting(command.argv[0] ?? '', () => ({
    child: execa(program, args, {
      ...(cwd === undefined ? {} : { cwd }),
      env,
      extendEnv: false,
      // Descriptor 3 is a socket pair: nothing in the file system to clean up, and it closes with us.
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
      detached: true,
      reject: false,
      buffer: false,
    }),
  }))
  const { pid } = child
  const control = child.stdio[3] as unknown as Duplex | null
  if (pid === undefined || control === null) {
    const code = isInPath(program) ? 'EAGAIN' : 'ENOENT'
    const error = new Error(`${program} could not be started`)
    throw Object.assign(error, { code, path: program, syscall: `spawn ${program}` })
  }
  // Ignore a broken pipe: the end of the process says more.
  control.on('error', () => undefined)
  child.stdin.on('error', () => undefined)
  child.stdout.on('data', listeners.onOutput)
  const errorsRead = new Promise<void>((resolve) =>
    readBoundedLines(child.stderr, longestLine, {
      onLine: listeners.onErrorLine,
      onClose: () => resolve(),
    }),
  )
  child.once('exit', () => {
    signalGroup(pid, 'SIGKILL')
    // A process in its own session is out of reach and still holds our streams.
    setTimeout(() => {
      for (const stream of [child.stdout, child.stderr, control]) stream.destroy()
    }, drainMs).unref()
  })
  return {
    pid,
    input: child.stdin,
    control,
    signal: (signal) => void signalGroup(pid, signal),
    ended: child.then(async ({ exitCode, signal }) => {
      await errorsRead
      return { exitCode: exitCode ?? null, signal: signal ?? null }
    }),
  }
}
