import { execa } from 'execa'
import { childEnvironment } from './environment.js'

/**
 * Runs a program on our own terminal, which is the program's until it ends; an aborted signal ends
 * it. Should it not give the terminal back as it was, we do.
 */
export async function runInTerminal(
  argv: readonly string[],
  signal: AbortSignal,
): Promise<{ readonly exitCode: number | null; readonly signal: string | null }> {
  const [program, ...args] = ['setpriv', '--pdeathsig', 'KILL', ...argv]
  const ended = await execa(program, args, {
    env: childEnvironment(process.env),
    extendEnv: false,
    // In our process group: a group in the background may not read from a terminal.
    stdio: 'inherit',
    reject: false,
    cancelSignal: signal,
  })
  if (process.stdin.isTTY) {
    process.stdin.setRawMode(true)
    process.stdin.setRawMode(false)
    // Otherwise a terminal that was read from keeps the process alive.
    process.stdin.unref()
  }
  return { exitCode: ended.exitCode ?? null, signal: ended.signal ?? null }
}
