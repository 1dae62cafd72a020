import { type Outcome, success } from '../../verdict.js'
import { damagedErofs } from './outcomes.js'

export interface ErofsEntry {
  readonly nid: number
  readonly name: string
}

const headBytes = 12

/**
 * The entries of one block of a directory, `.` and `..` left out: heads (inode, where the name
 * begins, kind), then the names one after another. The last ends with the block, or at a zero.
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
      return damagedErofs('a name in a directory lies outside of it')
    const written = block.subarray(start, end)
    const zero = index + 1 === count ? written.indexOf(0) : -1
    const name = written.toString('utf8', 0, zero === -1 ? undefined : zero)
    if (name === '') return damagedErofs('a name in a directory is empty')
    if (name === '.' || name === '..') continue
    entries.push({ nid: Number(block.readBigUInt64LE(at)), name })
  }
  return success(entries)
}
