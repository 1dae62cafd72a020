import type { Cursor } from './cursor.js'

/** Header of a unit in `.debug_info`. */
export interface UnitHeader {
  readonly version: number
  readonly addressBytes: 4 | 8
  /** Of offsets into other sections. */
  readonly offsetBytes: 4 | 8
  readonly abbreviations: number
  /** False for type units and split units. */
  readonly hasCode: boolean
  /** Offsets of its first entry and of the next unit. */
  readonly firstEntry: number
  readonly end: number
}

const [compileUnit, partialUnit, skeletonUnit] = [1, 3, 4]
const wideMark = 0xffff_ffff

/** Reads the header at the cursor; null if it is cut off or of an unknown version. */
export function readUnitHeader(cursor: Cursor): UnitHeader | null {
  const short = cursor.unsigned(4)
  const offsetBytes = short === wideMark ? 8 : 4
  const length = short === wideMark ? cursor.unsigned(8) : short
  const end = cursor.at + length
  const version = cursor.unsigned(2)
  if (version < 2 || version > 5 || end > cursor.size) return null
  const type = version === 5 ? cursor.byte() : compileUnit
  const early = version === 5 ? cursor.byte() : 0
  const abbreviations = cursor.unsigned(offsetBytes)
  const addressBytes = version === 5 ? early : cursor.byte()
  if (type === skeletonUnit) cursor.skip(8)
  if (cursor.isPast || cursor.at > end || (addressBytes !== 4 && addressBytes !== 8)) return null
  const hasCode = type === compileUnit || type === partialUnit || type === skeletonUnit
  return { version, addressBytes, offsetBytes, abbreviations, hasCode, firstEntry: cursor.at, end }
}
