import { createInterface } from 'node:readline'
import type { Duplex } from 'node:stream'
import { execa } from 'execa'
import { childEnvironment } from './environment.js'
import { signalGroup, type Command } from './process.js'

/** A long-lived child that we talk to: raw standard output, and a socket on its descriptor 3. */
export interface AttachedProcess {
  readonly pid: number
  readonly control: Duplex
  signal(signal: NodeJS.Signals): void
  /** Settles when the process is gone and everything it wrote has been handed on. */
  readonly ended: Promise<{ readonly exitCode: number | null; readonly signal: string | null }>
}

export interface AttachedProcessListeners {
  readonly onOutput: (bytes: Uint8Array) => void
  readonly onErrorLine: (line: string) => void
}

/**
 * A killed parent leaves its children running, and a `cleanup` handler does not run on SIGKILL. The
 * kernel does it for us: PR_SET_PDEATHSIG, by way of util-linux's setpriv, which every Debian has.
 */
const dieWithParent = ['setpriv', '--pdeathsig', 'KILL'] as const

/** Starts a child in a process group of its own; undefined `pid` never happens: failure is an Error. */
export function startAttached(
  command: Command,
  listeners: AttachedProcessListeners,
): AttachedProcess {
  const [program, ...args] = [...dieWithParent, ...command.argv]
  const child = execa(program, args, {
    ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
    env: childEnvironment(process.env, command.env),
    extendEnv: false,
    // Descriptor 3 is a socket pair: nothing in the file system to clean up, and it closes with us.
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    detached: true,
    reject: false,
    buffer: false,
  })
  const { pid } = child
  const control = child.stdio[3] as unknown as Duplex | null
  if (pid === undefined || control === null) throw new Error(`${program} could not be started`)
  // A broken pipe is not news: the process's end says more.
  control.on('error', () => undefined)
  child.stdout.on('data', listeners.onOutput)
  const errors = createInterface({ input: child.stderr, crlfDelay: Infinity })
  errors.on('line', listeners.onErrorLine)
  const errorsRead = new Promise<void>((resolve) => errors.once('close', resolve))
  return {
    pid,
    control,
    signal: (signal) => void signalGroup(pid, signal),
    ended: child.then(async ({ exitCode, signal }) => {
      await errorsRead
      return { exitCode: exitCode ?? null, signal: signal ?? null }
    }),
  }
}
