import { isAscii } from 'node:buffer'
import type { ByteRanges } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { damaged, readTable } from './fields.js'

/** Looks up the name at an offset of a string table; fails outside the table. */
type NameAt = (offset: number) => Outcome<string>

const tableLimitBytes = 256 << 20
const nameLimitBytes = 4096
/**
 * Limit for all names together. Names may share their tails, so a small hostile table can expand to
 * far more than its own size.
 */
const allNamesLimitBytes = 128 << 20

/** A table of zero-terminated names. Names beyond 4096 bytes are cut, with `…`. */
export function readStringTable(
  file: ByteRanges,
  what: string,
  offset: number,
  length: number,
): Outcome<NameAt> {
  const table = readTable(file, what, offset, length, tableLimitBytes)
  if (!table.ok) return table
  const bytes = Buffer.from(table.value.buffer, table.value.byteOffset, table.value.byteLength)
  if (length > 0 && bytes[length - 1] !== 0) return damaged(`${what} does not end with a zero`)

  // Slices of one string share its memory.
  const text = isAscii(bytes) ? bytes.toString('latin1') : undefined
  let total = 0
  return success((start) => {
    if (start === 0 && length === 0) return success('')
    if (start >= length) return damaged(`a name lies outside of ${what}`)
    const zero = text === undefined ? bytes.indexOf(0, start) : text.indexOf('\0', start)
    const end = Math.min(zero, start + nameLimitBytes)
    total += zero - start
    if (total > allNamesLimitBytes) return damaged(`the names in ${what} overlap excessively`)
    const name = text?.slice(start, end) ?? bytes.toString('utf8', start, end)
    return success(end === zero ? name : `${name}…`)
  })
}
