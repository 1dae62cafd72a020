import type { ByteRanges } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { damagedFormat } from '../damaged-file.js'
import type { PackedFile, PackedImage } from '../packed-image.js'
import { blockBytes, parseTarHeader, type TarHeader } from './header.js'
import { overridesOf, type TarOverrides } from './overrides.js'

const damaged = damagedFormat('tar archive')

const memberLimit = 1 << 20
/** Limit for names and attributes stored as header content. */
const attributesLimitBytes = 1 << 20
const kinds: Readonly<Record<string, PackedFile['kind']>> = { 2: 'symlink', 5: 'directory' }
/** GNU's long names and links, and POSIX attributes for one member or for all. */
const describing: ReadonlySet<string> = new Set(['L', 'K', 'x', 'g'])
/** Links and devices have no content, whatever size the header has. */
const withoutContent: ReadonlySet<string> = new Set(['1', '2', '3', '4', '5', '6'])

const padded = (bytes: number): number => Math.ceil(bytes / blockBytes) * blockBytes

function isTar(file: ByteRanges): boolean {
  return parseTarHeader(file.read(0, blockBytes)) !== null
}

/**
 * Reads a tar archive in ustar, pax or GNU format; null for any other file. Headers for long names
 * and other attributes count with their contents.
 *
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06
 */
export function parseTar(file: ByteRanges): Outcome<PackedImage | null> {
  if (!isTar(file)) return success(null)
  const files: PackedFile[] = []
  let headerBytes = 0
  let overrides: TarOverrides = {}
  for (let at = 0, count = 0; at < file.size; count++) {
    const block = file.read(at, blockBytes)
    // Two blocks of zeros end the archive; some writers leave one or none.
    if (block.every((byte) => byte === 0)) break
    const header = parseTarHeader(block)
    if (header === null) return damaged(`no member header at byte ${at}`)
    if (count === memberLimit) return damaged(`it has more than ${memberLimit} members`)
    const bytes = contentBytes(header, overrides)
    const dataAt = at + blockBytes + sparseMapBytes(file, at, header, block)
    if (dataAt + bytes > file.size) return damaged('a member reaches past its end')
    headerBytes += dataAt - at
    if (describing.has(header.type)) {
      if (bytes > attributesLimitBytes) return damaged(`the attributes at byte ${at} are too long`)
      // In practice global attributes (`g`) have no name and no size.
      if (header.type !== 'g')
        overrides = { ...overrides, ...overridesOf(header.type, file.read(dataAt, bytes)) }
      headerBytes += bytes
    } else {
      const path = (overrides.path ?? header.path)
        .split('/')
        .filter((part) => part !== '' && part !== '.')
      if (path.length > 0) files.push({ path, kind: kinds[header.type] ?? 'file', bytes })
      else if (bytes > 0) return damaged(`the member at byte ${at} has no name`)
      overrides = {}
    }
    at = dataAt + padded(bytes)
  }
  return success({ files, tables: { headers: headerBytes } })
}

function contentBytes({ type, bytes }: TarHeader, overrides: TarOverrides): number {
  if (describing.has(type)) return bytes
  return withoutContent.has(type) ? 0 : (overrides.bytes ?? bytes)
}

/** After the header of a GNU sparse file come map blocks; each has a flag if another follows. */
function sparseMapBytes(
  file: ByteRanges,
  at: number,
  { type }: TarHeader,
  header: Uint8Array,
): number {
  let length = 0
  let more = type === 'S' && header[482] === 1
  while (more && at + length < file.size) {
    length += blockBytes
    more = file.read(at + length, blockBytes)[504] === 1
  }
  return length
}
