import type { ByteRanges } from '../../host/files/ranges.js'
import { failure, success, type Outcome } from '../../verdict.js'
import { areDisjoint, type Extent } from '../extent.js'
import type { PackedFile, PackedImage } from '../packed-image.js'

/** Its file name in OSv's build. */
export const bootfsName = 'bootfs.bin'

const entryBytes = 128
/** A 64-bit size, a 64-bit offset, a byte that is 1 for a symbolic link, the name. */
const [offsetAt, typeAt, nameAt] = [8, 16, 17]
const tableLimitBytes = 16 << 20

/**
 * Reads bootfs.bin, the files inside OSv's kernel: a table of entries that ends with an empty name,
 * then the contents. It has no magic and is recognized by its name.
 *
 * @see https://github.com/cloudius-systems/osv/blob/master/scripts/mkbootfs.py
 */
export function parseBootfs(file: ByteRanges): Outcome<PackedImage> {
  const table = file.read(0, tableLimitBytes)
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
  const decoder = new TextDecoder()
  const files: PackedFile[] = []
  const extents: Extent[] = []
  for (let at = 0; at + entryBytes <= table.length; at += entryBytes) {
    const guestPath = decoder.decode(terminated(table.subarray(at + nameAt, at + entryBytes)))
    if (guestPath === '') {
      const tableBytes = at + entryBytes
      if (!areDisjoint(extents, tableBytes, file.size))
        return damagedBootfs('its files overlap or are out of bounds')
      return success({ files, tables: { 'table of files': tableBytes } })
    }
    const kind = guestPath.endsWith('/')
      ? 'directory'
      : view.getUint8(at + typeAt) === 1
        ? 'symlink'
        : 'file'
    const bytes = Number(view.getBigUint64(at, true))
    const path = guestPath.split('/').filter((part) => part !== '')
    files.push({ path, kind, bytes })
    extents.push({ start: Number(view.getBigUint64(at + offsetAt, true)), bytes })
  }
  return damagedBootfs('its table is not terminated')
}

function terminated(name: Uint8Array): Uint8Array {
  const end = name.indexOf(0)
  return end === -1 ? name : name.subarray(0, end)
}

function damagedBootfs(what: string): Outcome<never> {
  return failure('build-failed', `damaged boot file system: ${what}`)
}
