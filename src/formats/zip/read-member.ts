import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import { fromRandomAccessReaderPromise, type Entry, type ZipFile } from 'yauzl'
import { ArchiveReader, type ArchiveBytes } from './archive-bytes.js'

export interface MemberLimits {
  readonly mostEntries: number
  /** Of the member that is read, unpacked. */
  readonly mostBytes: number
}

export type ReadMember =
  | { readonly state: 'found'; readonly name: string; readonly content: Buffer }
  | { readonly state: 'absent' }
  /** The archive is damaged, or made to harm. */
  | { readonly state: 'refused'; readonly reason: string }

/** The type of a Unix file in the upper half of the external attributes. */
const typeMask = 0o170000
const plainTypes: ReadonlySet<number> = new Set([0, 0o100000, 0o040000])

/**
 * Reads one member of an archive that a stranger made: nothing is written, no other member is
 * unpacked, and an archive with anything that an upload never has is refused as a whole.
 */
export async function readMember(
  bytes: ArchiveBytes,
  isWanted: (name: string) => boolean,
  limits: MemberLimits,
): Promise<ReadMember> {
  try {
    const options = { lazyEntries: true, strictFileNames: true, autoClose: false }
    const archive = await fromRandomAccessReaderPromise(
      new ArchiveReader(bytes),
      bytes.size,
      options,
    )
    const found = await findMember(archive, isWanted, limits)
    if (typeof found === 'string') return { state: 'refused', reason: found }
    if (found === undefined) return { state: 'absent' }
    return await unpack(archive, found)
  } catch (error) {
    return { state: 'refused', reason: error instanceof Error ? error.message : String(error) }
  }
}

/** The wanted entry; undefined if there is none; or what is wrong with the archive. */
async function findMember(
  archive: ZipFile,
  isWanted: (name: string) => boolean,
  { mostEntries, mostBytes }: MemberLimits,
): Promise<Entry | string | undefined> {
  if (archive.entryCount > mostEntries)
    return `it has ${archive.entryCount} entries, more than ${mostEntries}`
  const names = new Set<string>()
  let found: Entry | undefined
  for await (const entry of archive.eachEntry()) {
    const wrong = entryProblem(entry)
    if (wrong !== undefined) return `${shown(entry)} ${wrong}`
    if (names.has(entry.fileName)) return `${shown(entry)} is there twice`
    names.add(entry.fileName)
    if (!isWanted(entry.fileName)) continue
    if (found !== undefined) return `${shown(found)} and ${shown(entry)} are both there`
    if (entry.uncompressedSize > mostBytes)
      return `${shown(entry)} has ${entry.uncompressedSize} bytes, more than ${mostBytes}`
    if (entry.compressedSize > archive.fileSize) return `${shown(entry)} is larger than the archive`
    found = entry
  }
  return found
}

function entryProblem(entry: Entry): string | undefined {
  if (entry.isEncrypted()) return 'is encrypted'
  const type = (entry.externalFileAttributes >>> 16) & typeMask
  return plainTypes.has(type) ? undefined : 'is a link or another special file'
}

const shown = ({ fileName }: Entry): string => JSON.stringify(fileName.slice(0, 100))

/** yauzl ends a stream that has more or fewer bytes than announced. */
async function unpack(archive: ZipFile, entry: Entry): Promise<ReadMember> {
  const header = await archive.readLocalFileHeaderPromise(entry)
  if (!header.fileName.equals(entry.fileNameRaw))
    return { state: 'refused', reason: `${shown(entry)} has another name in front of its data` }
  const content = await buffer(await archive.openReadStreamPromise(entry))
  return crc32(content) === entry.crc32
    ? { state: 'found', name: entry.fileName, content }
    : { state: 'refused', reason: `${shown(entry)} has another checksum` }
}
