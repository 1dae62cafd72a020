import type { ByteRanges } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { damagedFormat } from '../damaged-file.js'

const damaged = damagedFormat('archive of object files')

const magic = '!<arch>\n'
const headerBytes = 60
const memberLimit = 1 << 20
const namesLimitBytes = 16 << 20

/** An archive of object files by what its bytes are for. */
export interface ArArchive {
  /** In the archive's order; two may have one name. */
  readonly members: readonly { readonly name: string; readonly bytes: number }[]
  readonly headerBytes: number
  /** Of the tables of symbols and of long names. */
  readonly tableBytes: number
  readonly paddingBytes: number
}

/**
 * Reads an archive of object files (`.a`). Null for any other file, and so for a thin archive, which
 * has no contents.
 *
 * @see man 5 ar; names in the forms of GNU and of BSD
 */
export function parseAr(file: ByteRanges): Outcome<ArArchive | null> {
  if (latin1(file.read(0, magic.length)) !== magic) return success(null)
  const members: { readonly name: string; readonly bytes: number }[] = []
  let [tableBytes, headers, paddingBytes] = [0, magic.length, 0]
  let longNames = ''
  for (let at = magic.length; at < file.size;) {
    const header = latin1(file.read(at, headerBytes))
    const digits = header.slice(48, 58).trim()
    if (header.length < headerBytes || !header.endsWith('`\n') || !/^[0-9]{1,10}$/.test(digits))
      return damaged(`there is no header at byte ${at}`)
    if (members.length === memberLimit) return damaged(`it has more than ${memberLimit} members`)
    const [bytes, written, dataAt] = [
      Number(digits),
      header.slice(0, 16).trimEnd(),
      at + headerBytes,
    ]
    if (dataAt + bytes > file.size) return damaged('a member reaches past its end')
    headers += headerBytes
    if (isTable(written)) {
      tableBytes += bytes
      if (written === '//') longNames = latin1(file.read(dataAt, Math.min(bytes, namesLimitBytes)))
    } else {
      const named = nameOf(written, longNames, file, dataAt, bytes)
      if (named === null) return damaged(`the name at byte ${at} lies outside`)
      headers += named.bytes
      members.push({ name: named.name, bytes: bytes - named.bytes })
    }
    // Every member begins at an even byte.
    at = dataAt + bytes
    if (bytes % 2 === 1 && at < file.size) {
      paddingBytes++
      at++
    }
  }
  return success({ members, headerBytes: headers, tableBytes, paddingBytes })
}

function isTable(written: string): boolean {
  return written === '/' || written === '//' || written === '/SYM64/' || written === '__.SYMDEF'
}

/** The name of a member, and how many bytes of its content that is: BSD puts long names there. */
function nameOf(
  written: string,
  longNames: string,
  file: ByteRanges,
  dataAt: number,
  bytes: number,
): { readonly name: string; readonly bytes: number } | null {
  const [, bsd] = /^#1\/([0-9]{1,5})$/.exec(written) ?? []
  if (bsd !== undefined) {
    const length = Number(bsd)
    if (length > bytes) return null
    const [text = ''] = latin1(file.read(dataAt, length)).split('\0', 1)
    return { name: text, bytes: length }
  }
  const [, offset] = /^\/([0-9]{1,10})$/.exec(written) ?? []
  if (offset === undefined) return { name: written.replace(/\/$/, ''), bytes: 0 }
  const start = Number(offset)
  if (start >= longNames.length) return null
  const end = longNames.indexOf('\n', start)
  const text = longNames.slice(start, end === -1 ? undefined : end)
  return { name: text.replace(/\/$/, '').slice(0, 4096), bytes: 0 }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
