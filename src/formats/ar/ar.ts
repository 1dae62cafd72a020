import type { ByteRanges } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { damagedFormat } from '../damaged-file.js'

const damaged = damagedFormat('archive of object files')

const magic = '!<arch>\n'
const headerBytes = 60
const memberLimit = 1 << 20
const namesLimitBytes = 16 << 20

/** An archive of object files, its bytes split by purpose. */
export interface ArArchive {
  /** In archive order; names may repeat. */
  readonly members: readonly { readonly name: string; readonly bytes: number }[]
  readonly headerBytes: number
  /** Symbol table and table of long names. */
  readonly tableBytes: number
  readonly paddingBytes: number
}

/**
 * Reads an archive of object files (`.a`). Null for any other file, including a thin archive, which
 * has no contents.
 *
 * @see man 5 ar; GNU and BSD forms of names
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
      return damaged(`no member header at byte ${at}`)
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
      if (named === null) return damaged(`the name at byte ${at} is out of bounds`)
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

/** A member's name and how many bytes of its content it takes: BSD stores long names there. */
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
