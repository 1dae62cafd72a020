import { isRoot } from './machine-facts.js'
import { findProgram } from './packages.js'
import { captureProcess } from '../process/process.js'

/** The prefix that runs a command as root without a password; undefined if impossible. */
export async function superuserPrefix(): Promise<readonly string[] | undefined> {
  if (isRoot()) return []
  if ((await findProgram('sudo')) === undefined) return undefined
  const { exitCode } = await captureProcess({ argv: ['sudo', '-n', 'true'] })
  return exitCode === 0 ? ['sudo', '-n'] : undefined
}
