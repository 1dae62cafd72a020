import { makeFolder } from '../files/files.js'
import { captureProcess } from '../process/process.js'
import type { BoxWay } from './bwrap.js'

/** Where root looks for programs, which under sudo is not where the user does. */
const copy = 'install -m 755 -- "$(command -v bwrap)" "$1"'

const copyMs = 20_000

/**
 * Copies bwrap into a folder; undefined if that fails. AppArmor of Ubuntu 25.04 and newer knows
 * /usr/bin/bwrap by its path (/etc/apparmor.d/bwrap-userns-restrict of the package apparmor) and takes
 * all capabilities from what it starts. That is meant for users, whom it lends user namespaces. Root
 * has its rights without them, and its copy starts as bwrap does on every other system.
 */
export async function copyBwrap(way: BoxWay, folder: string): Promise<string | undefined> {
  await makeFolder(folder)
  const file = `${folder}/bwrap`
  const sudo = way === 'sudo' ? ['sudo', '-n', '--'] : []
  const argv = [...sudo, 'sh', '-c', copy, 'copy-bwrap', file]
  const end = await captureProcess({ argv }, { timeoutMs: copyMs })
  return end.exitCode === 0 ? file : undefined
}
