import { execa } from 'execa'
import { childEnvironment } from './environment.js'
import { bound } from './guard.js'
import { refuseLack, starting } from './starting.js'

/**
 * Runs a program on our own terminal until it ends; an aborted signal terminates it. Restores the
 * terminal if the program does not.
 */
export async function runInTerminal(
  argv: readonly string[],
  signal: AbortSignal,
): Promise<{ readonly exitCode: number | null; readonly signal: string | null }> {
  const env = childEnvironment(process.env)
  const [program = '', ...args] = bound(argv, 'program', { env })
  const { child } = starting(argv[0] ?? '', () => ({
    child: execa(program, args, {
      env,
      extendEnv: false,
      // In our process group: a background group must not read from a terminal.
      stdio: 'inherit',
      reject: false,
      cancelSignal: signal,
    }),
  }))
  const ended = await child
  refuseLack(ended.code, argv[0] ?? '')
  if (process.stdin.isTTY) {
    process.stdin.setRawMode(true)
    process.stdin.setRawMode(false)
    // Otherwise stdin, once read from, keeps the process alive.
    process.stdin.unref()
  }
  return { exitCode: ended.exitCode ?? null, signal: ended.signal ?? null }
}
