import { execa } from 'execa'
import { longestTimerMs } from '../clock.js'
import { readBoundedLines } from './bounded-lines.js'
import { childEnvironment, type Environment } from './environment.js'
import { bound, type Bond } from './guard.js'
import { refuseLack, starting } from './starting.js'

export interface Command {
  readonly argv: readonly string[]
  readonly cwd?: string
  /** Added to the allow-listed environment. */
  readonly env?: Environment
  /** Text for standard input; empty by default, so that no command waits for a user. */
  readonly input?: string
  /**
   * For programs of root, which our signals do not reach: standard input stays open while we live, and
   * the program ends when it is closed.
   */
  readonly hasLifeline?: true
  /** What ends if we are killed; by default the program itself. */
  readonly bond?: Bond
}

interface ProcessLimits {
  readonly signal?: AbortSignal
  readonly timeoutMs?: number
  /** Longest time without a line of output. */
  readonly silenceMs?: number
}

/** Why a process ended; the first cause wins. */
export type EndReason = 'exited' | 'cancelled' | 'timeout' | 'silence' | 'not-started'

export interface ProcessEnd {
  readonly reason: EndReason
  readonly exitCode: number | null
  readonly signal: string | null
  /** The system's error if it could not be started. */
  readonly message: string
  readonly durationMs: number
}

/** Time between SIGTERM and SIGKILL; the runner itself leaves us 7.5 s. */
const termToKillMs = 2000

/** Time for leftover processes to close the streams, before we close them ourselves. */
const drainMs = 2000

/** Characters; a longer line is cut. The longest mangled names of C++ have some ten thousand. */
const longestLine = 2 ** 20

/** Running groups: a crash of ours must not leave a build behind. */
const liveGroups = new Set<number>()

function endGroups(): void {
  for (const pid of liveGroups) signalGroup(pid, 'SIGKILL')
}

function startGroup(pid: number): void {
  if (!process.listeners('exit').includes(endGroups)) process.on('exit', endGroups)
  liveGroups.add(pid)
}

/** Signals the process group of a `detached` child; false if it is gone. */
export function signalGroup(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(-pid, signal)
    return true
  } catch {
    return false
  }
}

/** Ends the group of a `detached` child together with us, and when the function is called. */
export function ownGroup(pid: number): () => void {
  startGroup(pid)
  return () => {
    signalGroup(pid, 'SIGKILL')
    liveGroups.delete(pid)
  }
}

async function endGroup(
  pid: number,
  exited: Promise<unknown>,
  lifeline: { readonly destroy: () => unknown } | null,
): Promise<void> {
  signalGroup(pid, 'SIGTERM')
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise((resolve) => (timer = setTimeout(resolve, termToKillMs)))
  await Promise.race([exited, patience])
  clearTimeout(timer)
  // Even if the leader has exited: its children may have ignored the signal.
  signalGroup(pid, 'SIGKILL')
  lifeline?.destroy()
}

// The type of execa's result follows from the options; writing it out would duplicate them.
// eslint-disable-next-line @typescript-eslint/explicit-function-return-type, @typescript-eslint/promise-function-async
function start(command: Command) {
  const env = childEnvironment(process.env, command.env, command.cwd)
  const { cwd, bond = 'program' } = command
  const [program = '', ...args] = bound(command.argv, bond, { env, cwd })
  const { child } = starting(command.argv[0] ?? '', () => ({
    child: execa(program, args, {
      ...(cwd === undefined ? {} : { cwd }),
      env,
      extendEnv: false,
      ...(command.input === undefined
        ? { stdin: command.hasLifeline === true ? 'pipe' : 'ignore' }
        : { input: command.input }),
      detached: true,
      reject: false,
      buffer: false,
      all: true,
    }),
  }))
  return child
}

/**
 * Runs a command to its end and delivers both streams line by line. On cancellation or a limit its
 * whole process group is terminated, leftover children included. Throws the system's error if the host
 * has no descriptor, process or memory left for it.
 */
export async function runProcess(
  command: Command,
  onLine: (line: string) => void = () => undefined,
  limits: ProcessLimits = {},
): Promise<ProcessEnd> {
  const started = performance.now()
  if (limits.signal?.aborted === true)
    return { reason: 'cancelled', exitCode: null, signal: null, message: '', durationMs: 0 }

  const child = start(command)
  if (child.pid !== undefined) startGroup(child.pid)
  // Ignore a broken pipe: the end of the process says more.
  if (command.hasLifeline === true) child.stdin.on('error', () => undefined)
  let reason: EndReason | undefined
  const end = (cause: EndReason): void => {
    if (reason !== undefined || child.pid === undefined) return
    reason = cause
    void endGroup(child.pid, child, command.hasLifeline === true ? child.stdin : null)
  }
  const onAbort = (): void => end('cancelled')
  limits.signal?.addEventListener('abort', onAbort, { once: true })
  const timeout =
    limits.timeoutMs === undefined
      ? undefined
      : setTimeout(() => end('timeout'), Math.min(limits.timeoutMs, longestTimerMs))
  const silence =
    limits.silenceMs === undefined
      ? undefined
      : setTimeout(() => end('silence'), Math.min(limits.silenceMs, longestTimerMs))

  const drained = new Promise<void>((resolve) =>
    readBoundedLines(child.all, longestLine, {
      onLine: (line) => {
        silence?.refresh()
        onLine(line)
      },
      onClose: () => resolve(),
    }),
  )

  // Background processes would keep the pipe open and us waiting.
  let drain: NodeJS.Timeout | undefined
  child.once('exit', () => {
    if (child.pid !== undefined) {
      signalGroup(child.pid, 'SIGKILL')
      liveGroups.delete(child.pid)
    }
    // A child in its own session is out of reach and still holds the pipe.
    drain = setTimeout(() => {
      for (const stream of [child.stdout, child.stderr, child.all]) stream.destroy()
    }, drainMs)
  })
  const result = await child
  clearTimeout(drain)
  await drained
  limits.signal?.removeEventListener('abort', onAbort)
  clearTimeout(timeout)
  clearTimeout(silence)
  if (child.pid === undefined) refuseLack(result.code, command.argv[0] ?? '')
  return {
    reason: reason ?? (child.pid === undefined ? 'not-started' : 'exited'),
    exitCode: result.exitCode ?? null,
    signal: result.signal ?? null,
    message: child.pid === undefined ? (result.shortMessage ?? '') : '',
    durationMs: performance.now() - started,
  }
}

interface Captured extends Omit<ProcessEnd, 'reason'> {
  readonly reason: EndReason | 'output-limit'
  readonly lines: readonly string[]
}

/** Characters that a short command may print; the longest list of files in a Debian package has 5 million. */
export const longestCapture = 16 * 2 ** 20

/** Runs a short command and keeps its lines; one that prints without end is ended. */
export async function captureProcess(
  command: Command,
  limits: ProcessLimits = { timeoutMs: 60_000 },
): Promise<Captured> {
  const lines: string[] = []
  let characters = 0
  const flood = new AbortController()
  const signal = limits.signal ? AbortSignal.any([limits.signal, flood.signal]) : flood.signal
  const onLine = (line: string): void => {
    characters += line.length + 1
    if (characters <= longestCapture) lines.push(line)
    else flood.abort()
  }
  const end = await runProcess(command, onLine, { ...limits, signal })
  if (!flood.signal.aborted) return { ...end, lines }
  const message = `more than ${longestCapture} characters of output`
  return { ...end, reason: 'output-limit', exitCode: null, message, lines }
}
