import { constants } from 'node:fs'
import { access, readdir } from 'node:fs/promises'
import path from 'node:path'
import { childPath, fetchEnvironment } from '../process/environment.js'
import { fileExists } from '../files/files.js'
import { captureProcess } from '../process/process.js'
import { isRoot } from './machine-facts.js'
import { findPython, pythonModuleOf } from './python.js'

/**
 * Path of a program in PATH or the system folders, or in the given ones; for `python3:x` a python3
 * with that module.
 */
export async function findProgram(
  name: string,
  folders: readonly string[] = childPath([]).split(':'),
): Promise<string | undefined> {
  const pythonModule = pythonModuleOf(name)
  if (pythonModule !== undefined) return findPython([pythonModule])
  if (name.includes('/')) return (await fileExists(name)) ? name : undefined
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

/** Paths of the programs in these folders, by name; the first of a name counts. */
export async function listPrograms(
  folders: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const names = await Promise.all(folders.map(async (folder) => readdir(folder).catch(() => [])))
  const found = names.flatMap((inFolder, index) =>
    inFolder.map((name) => [name, path.join(folders[index] ?? '', name)] as const),
  )
  return Object.fromEntries(found.toReversed())
}

/**
 * For apt-get and dpkg. needrestart, which runs after them on Ubuntu, would restart services: the
 * self-hosted runner is one.
 */
export const aptVariables = {
  LC_ALL: 'C.UTF-8',
  DEBIAN_FRONTEND: 'noninteractive',
  NEEDRESTART_SUSPEND: '1',
} as const

export async function hasAptGet(): Promise<boolean> {
  return (await findProgram('apt-get')) !== undefined
}

/** The command that installs packages without a password; undefined if there is none. */
export async function packageInstaller(): Promise<readonly string[] | undefined> {
  if (!(await hasAptGet())) return undefined
  if (isRoot()) return ['apt-get']
  if ((await findProgram('sudo')) === undefined) return undefined
  const mayRun = async (...sudo: readonly string[]): Promise<boolean> =>
    (await captureProcess({ argv: [...sudo, 'true'] })).exitCode === 0
  // sudo resets the environment, so apt-get's variables are set after it; except for proxies, whose
  // passwords must not appear on a world-readable command line.
  const variables = Object.entries(aptVariables).map(([name, value]) => `${name}=${value}`)
  const apt = ['env', ...variables, 'apt-get']
  const proxies = Object.keys(fetchEnvironment())
  const withProxies = ['sudo', '-n', `--preserve-env=${proxies.join(',')}`]
  if (proxies.length > 0 && (await mayRun(...withProxies))) return [...withProxies, ...apt]
  return (await mayRun('sudo', '-n')) ? ['sudo', '-n', ...apt] : undefined
}

/** The command for users to install packages. */
export function installCommand(packages: readonly string[], root = isRoot()): string {
  const command = `apt-get install --no-install-recommends ${packages.join(' ')}`
  return root ? command : `sudo ${command}`
}
