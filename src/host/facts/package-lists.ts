import { readdir } from 'node:fs/promises'
import { captureProcess } from '../process/process.js'

/** Downloaded lists, which apt may keep compressed; a fresh container has none. */
async function hasLists(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => [])
  return names.some((name) => /_Packages(?:\.[a-z0-9]+)?$/.test(name))
}

/**
 * Whether this system's package lists lack a package. Without lists nothing is known, so the answer is
 * no: what is installed alone does not say which packages there are.
 */
export async function isInNoList(name: string, folder = '/var/lib/apt/lists'): Promise<boolean> {
  if (!(await hasLists(folder))) return false
  const { exitCode, lines } = await captureProcess({
    argv: ['apt-cache', 'pkgnames', '--', name],
  })
  return exitCode === 0 && !lines.includes(name)
}
