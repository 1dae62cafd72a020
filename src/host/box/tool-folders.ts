import { readdir, realpath } from 'node:fs/promises'
import path from 'node:path'
import { fileExists, isFolder } from '../files/files.js'
import { isWithin } from '../files/within.js'
import { credentialPlaces } from './credential-places.js'

/** Seen as part of the host. */
const systemFolders = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/etc']

/** What belongs to a folder of programs of version managers, which keep it elsewhere; by its end. */
const belonging: Readonly<Record<string, readonly string[]>> = {
  // Not the folder above: it holds the token for the registry.
  '.cargo/bin': ['../../.rustup'],
  '.local/bin': ['../lib', '../share/pipx/venvs', '../share/uv'],
  '.pyenv/bin': ['..'],
  '.pyenv/shims': ['..'],
  '.rbenv/shims': ['..'],
  '.linuxbrew/bin': ['..'],
  // The folder above is where Go writes.
  'go/bin': [],
}

/** Folders that are never shown as a whole: they hold the user's keys and tokens. */
const privateNames = new Set([
  ...credentialPlaces,
  ...['.cargo', '.local', '.cache', '.npm', '.gem', '.m2', '.gradle'],
])

/** Links that are followed in a folder; version managers have a few dozen. */
const mostLinks = 500

/** The folders of an installation, by that of its programs. */
function installationOf(folder: string): readonly string[] {
  const [, more] = Object.entries(belonging).find(([end]) => folder.endsWith(`/${end}`)) ?? []
  if (more !== undefined) return [folder, ...more.map((other) => path.join(folder, other))]
  // A compiler finds its libraries and headers from where it is.
  return path.basename(folder) === 'bin' || path.basename(folder) === 'sbin'
    ? [folder, path.dirname(folder)]
    : [folder]
}

async function linkTargets(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const links = entries.filter((entry) => entry.isSymbolicLink()).slice(0, mostLinks)
  const targets = await Promise.all(
    links.map(async ({ name }) => realpath(path.join(folder, name)).catch(() => undefined)),
  )
  return targets.flatMap((target) => (target === undefined ? [] : [path.dirname(target)]))
}

/** A folder's own path, and where it leads if that is another one. */
async function withTarget(folder: string): Promise<readonly string[]> {
  const real = await realpath(folder).catch(() => folder)
  return [...new Set([folder, real])]
}

/**
 * Folders with the programs of a PATH and what belongs to them, without those of the system. A folder
 * that would show one of the `hidden` ones is left out.
 */
export async function listToolFolders(
  pathFolders: readonly string[],
  hidden: readonly string[],
): Promise<readonly string[]> {
  const isSystem = (folder: string): boolean =>
    systemFolders.some((system) => isWithin(system, folder))
  const isShown = (folder: string): boolean =>
    !isSystem(folder) &&
    // Never /opt or /home as a whole.
    folder.split('/').length > 2 &&
    !privateNames.has(path.basename(folder)) &&
    !hidden.some((secret) => isWithin(folder, secret))
  const found = new Set<string>()
  for (const written of new Set(pathFolders)) {
    const folder = path.resolve('/', written)
    if (folder !== written || isSystem(folder) || !(await isFolder(folder))) continue
    const places = [...(await withTarget(folder)), ...(await linkTargets(folder))]
    for (const place of places.flatMap(installationOf))
      // A folder of programs in a project: its sources are not tools.
      if (isShown(place) && (pathFolders.includes(place) || !(await isProject(place))))
        if (await isFolder(place)) found.add(place)
  }
  return [...found]
}

async function isProject(folder: string): Promise<boolean> {
  const isManager = Object.entries(belonging).some(([end, more]) =>
    more.some((other) => folder.endsWith(`/${path.join(end, other)}`)),
  )
  return !isManager && (await fileExists(path.join(folder, '.git')))
}
