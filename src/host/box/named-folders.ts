import { stat } from 'node:fs/promises'
import path from 'node:path'
import { fileExists } from '../files/files.js'
import { isWithin } from '../files/within.js'
import { credentialPlaces } from './credential-places.js'
import type { Mount } from './mounts.js'

const privateParts = new Set(credentialPlaces)
const systemPlaces = ['/run', '/var', '/proc', '/sys', '/dev', '/boot']

/** Files with tokens in folders that builds read. */
const tokenFiles = ['credentials', 'credentials.toml']

/**
 * Shows the folders that variables name, as RUSTUP_HOME does. The profile chooses the variables, so a
 * folder with private files is left out, and so is one that holds one of the `hidden` ones or lies in
 * it.
 */
export async function mountNamedFolders(
  values: readonly string[],
  hidden: readonly string[],
  home: string | undefined,
): Promise<readonly Mount[]> {
  const mounts: Mount[] = []
  for (const value of values) {
    const place = path.resolve('/', value)
    const parts = place.split('/')
    const isPrivate =
      place !== value ||
      parts.length < 3 ||
      parts.some((part) => privateParts.has(part)) ||
      (home !== undefined && isWithin(place, home)) ||
      systemPlaces.some((system) => isWithin(system, place)) ||
      hidden.some((secret) => isWithin(place, secret) || isWithin(secret, place))
    const found = isPrivate ? undefined : await stat(place).catch(() => undefined)
    if (found === undefined) continue
    // A single file, such as certificates, only if everyone may read it.
    if (!found.isDirectory() && !(found.isFile() && (found.mode & 0o004) !== 0)) continue
    mounts.push({ kind: 'read', path: place })
    for (const name of tokenFiles)
      if (found.isDirectory() && (await fileExists(path.join(place, name))))
        mounts.push({ kind: 'read', path: path.join(place, name), from: '/dev/null' })
  }
  return mounts
}
