import { runProcess, type Command } from './process.js'

/** Without standard input: the platform's client fails if the command does not read it. */
type SetUpCommand = Pick<Command, 'argv' | 'env'>

/** How a set-up command ended; null: not by itself. */
export interface SetUpEnd {
  readonly exitCode: number | null
}

/**
 * Runs a command that changes the host: it installs packages or opens a device. A port, because the
 * front of GitHub Actions starts its own set-up commands with the platform's client.
 */
export type RunSetUp = (
  command: SetUpCommand,
  onLine: (line: string) => void,
  signal: AbortSignal,
) => Promise<SetUpEnd>

/** For every other front. */
export const runSetUpHere: RunSetUp = async (command, onLine, signal) =>
  runProcess({ ...command, bond: 'group' }, onLine, { signal })
