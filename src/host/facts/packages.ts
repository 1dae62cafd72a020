import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import path from 'node:path'
import { childPath, fetchEnvironment } from '../process/environment.js'
import { fileExists } from '../files/files.js'
import { captureProcess, runProcess } from '../process/process.js'
import { findPython, pythonModuleOf } from './python.js'

/** Absolute path of a program in PATH or in the system's folders; `python3:x` has that module. */
export async function findProgram(name: string): Promise<string | undefined> {
  const pythonModule = pythonModuleOf(name)
  if (pythonModule !== undefined) return findPython([pythonModule])
  if (name.includes('/')) return (await fileExists(name)) ? name : undefined
  const folders = childPath([]).split(':')
  for (const folder of folders) {
    const candidate = path.join(folder, name)
    const runnable = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (runnable) return candidate
  }
  return undefined
}

/** How packages can be installed here without asking anybody; undefined when they cannot. */
export async function packageInstaller(): Promise<readonly string[] | undefined> {
  if ((await findProgram('apt-get')) === undefined) return undefined
  if (process.getuid?.() === 0) return ['apt-get']
  if ((await findProgram('sudo')) === undefined) return undefined
  const mayRun = async (...sudo: readonly string[]): Promise<boolean> =>
    (await captureProcess({ argv: [...sudo, 'true'] })).exitCode === 0
  // sudo resets the environment, so what apt-get has to know is set behind it; but for proxies,
  // whose passwords are not for a command line that everybody can read.
  const apt = ['env', 'LC_ALL=C.UTF-8', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  const ways = Object.keys(fetchEnvironment())
  const withWays = ['sudo', '-n', `--preserve-env=${ways.join(',')}`]
  if (ways.length > 0 && (await mayRun(...withWays))) return [...withWays, ...apt]
  return (await mayRun('sudo', '-n')) ? ['sudo', '-n', ...apt] : undefined
}

/** What a person would type to install them. */
export function installCommand(packages: readonly string[]): string {
  return `sudo apt-get install --no-install-recommends ${packages.join(' ')}`
}

/** Installs Debian packages; the lines of apt-get that explain a failure, or undefined on success. */
export async function installPackages(
  installer: readonly string[],
  packages: readonly string[],
  onLine: (line: string) => void,
  signal: AbortSignal,
): Promise<readonly string[] | undefined> {
  const lines: string[] = []
  const aptGet = async (...args: readonly string[]): Promise<boolean> => {
    const { exitCode } = await runProcess(
      {
        argv: [...installer, '-o', 'DPkg::Lock::Timeout=120', ...args],
        env: { ...fetchEnvironment(), LC_ALL: 'C.UTF-8', DEBIAN_FRONTEND: 'noninteractive' },
      },
      (line) => {
        lines.push(line)
        onLine(line)
      },
      { signal },
    )
    return exitCode === 0
  }
  const install = async (): Promise<boolean> =>
    aptGet('install', '-y', '--no-install-recommends', ...packages)
  if (await install()) return undefined
  // A fresh machine or container has no package lists yet, and an old one has stale ones.
  lines.length = 0
  return (await aptGet('update')) && (await install()) ? undefined : lines.slice(-20)
}
