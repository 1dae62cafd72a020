import type { ByteRanges } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { damagedFormat } from '../damaged-file.js'
import type { PackedFile } from '../packed-image.js'

const damaged = damagedFormat('cpio archive')

/** One archive in `newc`, the format that the kernel unpacks. */
interface CpioArchive {
  readonly files: readonly PackedFile[]
  /** Headers and names, including those of the trailer. */
  readonly headerBytes: number
  /** Where the archive ends: after the trailer, before any padding. */
  readonly end: number
}

const magics: ReadonlySet<string> = new Set(['070701', '070702'])
const headerBytes = 110
const [modeAt, sizeAt, nameSizeAt] = [14, 54, 94]
const kinds = new Map<number, PackedFile['kind']>([
  [0x4000, 'directory'],
  [0xa000, 'symlink'],
])
/** PATH_MAX: the kernel rejects longer names. */
const nameLimitBytes = 4096
const memberLimit = 1 << 20
const lastName = 'TRAILER!!!'
/** One read covers the header and nearly every name. */
const guessBytes = headerBytes + 146

const aligned = (offset: number): number => Math.ceil(offset / 4) * 4

export function isCpio(start: Uint8Array): boolean {
  return magics.has(Buffer.from(start.subarray(0, 6)).toString('latin1'))
}

/**
 * Reads the members of the archive at `start`, up to its trailer.
 *
 * @see https://docs.kernel.org/driver-api/early-userspace/buffer-format.html
 */
export function parseCpio(file: ByteRanges, start: number): Outcome<CpioArchive> {
  const files: PackedFile[] = []
  let headers = 0
  for (let at = start; files.length < memberLimit;) {
    const member = parseMember(file, at)
    if (!member.ok) return member
    const { name, nameEnd, bytes, kind } = member.value
    headers += nameEnd - at
    if (name === lastName) return success({ files, headerBytes: headers, end: nameEnd })
    const dataAt = aligned(nameEnd)
    if (dataAt + bytes > file.size) return damaged(`the content of a member reaches past its end`)
    const path = name.split('/').filter((part) => part !== '' && part !== '.')
    // The root is left out; devices and sockets count as files without content.
    if (path.length > 0) files.push({ path, kind, bytes })
    else if (bytes > 0) return damaged('the root has content')
    at = aligned(dataAt + bytes)
  }
  return damaged(`it has more than ${memberLimit} members`)
}

interface Member extends Pick<PackedFile, 'kind' | 'bytes'> {
  readonly name: string
  readonly nameEnd: number
}

function parseMember(file: ByteRanges, at: number): Outcome<Member> {
  let head = file.read(at, guessBytes)
  if (head.length < headerBytes) return damaged('it has no trailer')
  if (!isCpio(head)) return damaged(`no member at byte ${at}`)
  const text = Buffer.from(head.subarray(0, headerBytes)).toString('latin1')
  // After the magic, fields of eight hexadecimal digits.
  if (!/^[0-9a-fA-F]{110}$/.test(text)) return damaged(`the header at byte ${at} is not valid`)
  const field = (offset: number): number => Number.parseInt(text.slice(offset, offset + 8), 16)
  const nameBytes = field(nameSizeAt)
  if (nameBytes === 0 || nameBytes > nameLimitBytes)
    return damaged(`the name at byte ${at} has ${nameBytes} bytes`)
  const nameEnd = at + headerBytes + nameBytes
  if (nameEnd > file.size) return damaged('a name reaches past its end')
  if (headerBytes + nameBytes > head.length) head = file.read(at, headerBytes + nameBytes)
  const name = Buffer.from(head.subarray(headerBytes, headerBytes + nameBytes - 1)).toString()
  const kind = kinds.get(field(modeAt) & 0xf000) ?? 'file'
  return success({ name, nameEnd, bytes: field(sizeAt), kind })
}
