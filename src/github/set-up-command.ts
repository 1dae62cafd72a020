import { PassThrough } from 'node:stream'
import { exec } from '@actions/exec'
import { readBoundedLines } from '../host/process/bounded-lines.js'
import { childEnvironment } from '../host/process/environment.js'
import type { RunSetUp, SetUpEnd } from '../host/process/set-up.js'

/** In characters; apt-get's longest lines list some hundred packages. */
const longestLine = 10_000

/** Ends with the first of both; the client has no way to end a command. */
async function untilAborted(ending: Promise<SetUpEnd>, signal: AbortSignal): Promise<SetUpEnd> {
  if (signal.aborted) return { exitCode: null }
  let onAbort: () => void = () => undefined
  const aborted = new Promise<SetUpEnd>((resolve) => {
    onAbort = () => resolve({ exitCode: null })
    signal.addEventListener('abort', onAbort, { once: true })
  })
  return Promise.race([ending, aborted]).finally(() => signal.removeEventListener('abort', onAbort))
}

/**
 * Runs a set-up command with the platform's client, silently: what it prints goes to `onLine`, for
 * the log to filter. A cancelled run does not wait for it, and lets a package manager finish: half
 * of an installation would break the host.
 */
export const runSetUpByToolkit: RunSetUp = async (command, onLine, signal) => {
  const [program = '', ...args] = command.argv
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const closed = [stdout, stderr].map(
    async (stream) =>
      new Promise<void>((resolve) =>
        readBoundedLines(stream, longestLine, { onLine, onClose: () => resolve() }),
      ),
  )
  const run = async (): Promise<SetUpEnd> => {
    try {
      const exitCode = await exec(program, args, {
        silent: true,
        ignoreReturnCode: true,
        env: { ...childEnvironment(process.env, command.env) },
        listeners: {
          stdout: (data) => void stdout.write(data),
          stderr: (data) => void stderr.write(data),
        },
      })
      return { exitCode }
    } catch (error) {
      onLine(error instanceof Error ? error.message : String(error))
      return { exitCode: null }
    } finally {
      stdout.end()
      stderr.end()
      await Promise.all(closed)
    }
  }
  return untilAborted(run(), signal)
}
