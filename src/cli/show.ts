import { setImmediate } from 'node:timers/promises'
import { isatty } from 'node:tty'
import picocolors from 'picocolors'
import { writeWhole } from '../host/files/files.js'
import { renderFailure } from '../report/terminal/failure-text.js'
import { exitCodeOf, failure, type Failure } from '../verdict.js'

/**
 * Whether to use colours on standard output (1) or standard error (2). Never in a pipe or a file,
 * where picocolors by itself enables them as soon as CI is set.
 */
export function wantsColor(descriptor: 1 | 2 = 1): boolean {
  return isatty(descriptor) && picocolors.isColorSupported
}

export function columns(): number {
  return process.stdout.columns
}

/** Prints text for people; to standard error if standard output is taken by JSON. */
export function say(text: string, json?: string): void {
  ;(json === '-' ? process.stderr : process.stdout).write(text)
}

/** Why standard output took not all of what was printed. A reader that closed it has enough. */
export async function problemOfPrinting(): Promise<Failure | undefined> {
  // The error of a write is set after it.
  await setImmediate()
  const { errored } = process.stdout
  const { code, message = '' }: Partial<NodeJS.ErrnoException> = errored ?? {}
  return errored === null || code === 'EPIPE'
    ? undefined
    : failure('infrastructure', `the output cannot be written: ${message}`, {
        hint: 'make room for it, or use --json FILE and --quiet',
      }).failure
}

/** Writes a value as JSON to the target of `--json`, if given. */
export async function writeJson(value: unknown, target: string | undefined): Promise<void> {
  if (target === undefined) return
  const text = `${JSON.stringify(value, null, 1)}\n`
  if (target === '-') process.stdout.write(text)
  else await writeWhole(target, text)
}

/** Prints why a command failed and returns its exit status. */
export function showFailure(failed: Failure): number {
  process.stderr.write(renderFailure(failed, { color: wantsColor(2) }))
  return exitCodeOf(failed.kind)
}
