import type { ByteRanges } from '../../host/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { leafOf } from '../reader.js'
import type { SizeNode } from '../tree.js'

const superblockAt = 1024
const magic = 0xe0f5_e1e2

/** An EROFS image, told by its magic; null for any other file. */
export function erofsSizeTree(name: string, file: ByteRanges): Outcome<SizeNode | null> {
  const start = Buffer.from(file.read(superblockAt, 4))
  if (start.length < 4 || start.readUInt32LE(0) !== magic) return success(null)
  return success(leafOf(name, file.size, 'EROFS, not read by file'))
}
