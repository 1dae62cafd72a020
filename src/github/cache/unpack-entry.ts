import path from 'node:path'
import { readTarMembers, TarError, type TarMember } from '../../formats/tar/members.js'
import { makeFolder } from '../../host/files/files.js'
import { writePieces } from '../../host/files/write-pieces.js'

/** Far above the largest entry that a repository may keep (10 GB, compressed). */
const limits = { bytes: 64 * 2 ** 30, members: 1_000_000 }

/** An entry that is refused, with the reason. */
export class BadEntry extends Error {}

const isFolder = ({ type, path: name }: TarMember): boolean => type === '5' || name.endsWith('/')
const isFile = ({ type }: TarMember): boolean => type === '0' || type === '\0'

/**
 * The place of a member below the folder `marker`, wherever that was when the archive was made; null
 * for `marker` itself. A name that leads elsewhere is refused.
 */
function placeOf(name: string, marker: string): string | null {
  const parts = name.split('/').filter((part) => part !== '')
  const at = parts.indexOf(marker)
  const inside = parts.slice(at + 1)
  if (at === -1 || inside.some((part) => part === '..' || part === '.' || part.includes('\0')))
    throw new BadEntry(`${JSON.stringify(name)} does not belong in it`)
  return inside.length === 0 ? null : path.join(...inside)
}

/**
 * Unpacks the members below the folder `marker` of a tar stream into an empty folder. Whoever filled
 * the store chose the names: only folders and regular files are made, inside the folder, without
 * links, devices, pipes, owners and set-uid bits. Throws BadEntry for anything else. Returns when the
 * marker was made, in seconds since the epoch.
 */
export async function unpackEntry(
  chunks: AsyncIterable<Uint8Array>,
  marker: string,
  folder: string,
): Promise<number | null> {
  let [bytes, members] = [0, 0]
  let made: number | null = null
  try {
    for await (const member of readTarMembers(chunks)) {
      bytes += member.bytes
      members += 1
      if (bytes > limits.bytes || members > limits.members) throw new BadEntry('it is too large')
      const place = placeOf(member.path, marker)
      if (isFolder(member)) {
        if (place === null) made = member.modified
        await makeFolder(path.join(folder, place ?? ''))
      } else if (!isFile(member) || place === null)
        throw new BadEntry(`${JSON.stringify(member.path)} is not a regular file`)
      else
        await writePieces(path.join(folder, place), member.content, {
          executable: (member.mode & 0o100) !== 0,
          modified: member.modified,
        })
    }
    return made
  } catch (error) {
    throw error instanceof TarError || clashes.has((error as NodeJS.ErrnoException).code)
      ? new BadEntry((error as Error).message)
      : error
  }
}

/** A name twice, a file that is also a folder, a name too long for the file system. */
const clashes: ReadonlySet<unknown> = new Set(['EEXIST', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'])
