import { pause } from '../clock.js'
import { fetchEnvironment } from '../process/environment.js'
import { runSetUpHere, type RunSetUp } from '../process/set-up.js'
import { findAptProblem } from './apt-problems.js'
import { aptVariables } from './packages.js'
import { isPackageName } from './package-names.js'

/** apt-get itself waits this long for dpkg's lock; for its own two locks, we wait. */
const lockLimitS = 120
const lockPollMs = 5000

const options = [
  `DPkg::Lock::Timeout=${lockLimitS}`,
  // A mirror of hosted runners fails now and then.
  ...['Acquire::Retries=3', 'Acquire::http::Timeout=30', 'Acquire::https::Timeout=30'],
  // Without a terminal dpkg fails where it would ask about a configuration file.
  ...['Dpkg::Options::=--force-confdef', 'Dpkg::Options::=--force-confold', 'Dpkg::Use-Pty=0'],
].flatMap((option) => ['-o', option])

const longestMessage = 20

interface InstallOptions {
  readonly onLine: (line: string) => void
  readonly signal: AbortSignal
  readonly runSetUp?: RunSetUp | undefined
  /** Injected by tests. */
  readonly lockPollMs?: number
}

type AptGet = (...args: readonly string[]) => Promise<readonly string[] | undefined>

/** Calls apt-get; while another program holds one of its locks, calls it again. */
function createAptGet(installer: readonly string[], given: InstallOptions): AptGet {
  const { onLine, signal, runSetUp = runSetUpHere, lockPollMs: pollMs = lockPollMs } = given
  const env = { ...fetchEnvironment(), ...aptVariables }
  let patience = Math.ceil((lockLimitS * 1000) / lockPollMs)
  const aptGet: AptGet = async (...args) => {
    const lines: string[] = []
    const argv = [...installer, ...options, ...args]
    const { exitCode } = await runSetUp(
      { argv, env },
      (line) => {
        lines.push(line)
        onLine(line)
      },
      signal,
    )
    if (exitCode === 0) return undefined
    const isLocked = findAptProblem(lines)?.next === 'wait'
    if (!isLocked || patience === 0 || signal.aborted) return lines
    patience -= 1
    onLine('waiting for another program that installs packages')
    await pause(pollMs)
    return aptGet(...args)
  }
  return aptGet
}

/**
 * Installs Debian packages; returns apt-get's last lines on failure, undefined on success. The lists
 * are updated only if the installation fails for want of them.
 */
export async function installPackages(
  installer: readonly string[],
  packages: readonly string[],
  given: InstallOptions,
): Promise<readonly string[] | undefined> {
  const refused = packages.filter((name) => !isPackageName(name))
  if (refused.length > 0) return refused.map((name) => `${name} is not the name of a package`)
  const aptGet = createAptGet(installer, given)
  const install = async (): Promise<readonly string[] | undefined> =>
    aptGet('install', '-y', '--no-install-recommends', '--', ...packages)
  const first = await install()
  if (first === undefined) return undefined
  // A fresh machine or container has no package lists yet; an old one has stale ones.
  const mayHelp = (findAptProblem(first)?.next ?? 'update') === 'update'
  const last =
    mayHelp && !given.signal.aborted ? ((await aptGet('update')) ?? (await install())) : first
  return last?.slice(-longestMessage)
}
