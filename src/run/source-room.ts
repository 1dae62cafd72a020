import path from 'node:path'
import type { RoomNeed } from '../build/disk-room.js'
import { locateSource } from '../build/source/obtain.js'
import { isFolder } from '../host/files/files.js'
import { isWithin } from '../host/files/within.js'
import type { KernelFamily } from '../kernels/family.js'
import type { Profile } from '../profile/profile.js'

/** What fetching the sources will write; nothing if they are there. */
export async function needsOfSources(
  profile: Profile,
  { room }: KernelFamily,
  cacheFolder: string,
): Promise<readonly RoomNeed[]> {
  const folder = path.join(cacheFolder, 'sources')
  const place = await locateSource(profile, folder)
  if (!isWithin(folder, place) || (await isFolder(place))) return []
  return [{ what: 'sources', folder, bytes: room.sourceBytes, leastBytes: 0 }]
}
