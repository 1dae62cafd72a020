import { type Outcome, success } from '../../verdict.js'
import { damagedErofs } from './outcomes.js'

export interface ErofsEntry {
  readonly nid: number
  readonly name: string
}

const headBytes = 12

/**
 * Reads one directory block, without `.` and `..`: heads (inode, offset of the name, kind), then
 * the names. The last name ends with the block or at a zero byte.
 */
export function parseErofsDirectory(block: Buffer): Outcome<readonly ErofsEntry[]> {
  const firstName = block.length < headBytes ? 0 : block.readUInt16LE(8)
  const count = firstName / headBytes
  if (!Number.isInteger(count) || count === 0 || firstName > block.length)
    return damagedErofs('a directory has no entries')
  const entries: ErofsEntry[] = []
  for (let index = 0; index < count; index++) {
    const at = index * headBytes
    const start = block.readUInt16LE(at + 8)
    const end = index + 1 === count ? block.length : block.readUInt16LE(at + headBytes + 8)
    if (start < firstName || end <= start || end > block.length)
      return damagedErofs('a name in a directory is out of bounds')
    const written = block.subarray(start, end)
    const zero = index + 1 === count ? written.indexOf(0) : -1
    const name = written.toString('utf8', 0, zero === -1 ? undefined : zero)
    if (name === '') return damagedErofs('a name in a directory is empty')
    if (name === '.' || name === '..') continue
    entries.push({ nid: Number(block.readBigUInt64LE(at)), name })
  }
  return success(entries)
}
