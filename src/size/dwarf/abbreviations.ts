import type { Cursor } from './cursor.js'

/** What kind of entry an abbreviation stands for, and what attributes in what form follow it. */
export interface Abbreviation {
  readonly tag: number
  readonly attributes: readonly AttributeForm[]
}

export interface AttributeForm {
  readonly attribute: number
  readonly form: number
  /** The value where the form says that it stands here, in the abbreviation. */
  readonly constant: bigint
}

const implicitConstant = 0x21
const attributeLimit = 256
/**
 * Looks up the abbreviation with a code in the table at an offset; null where there is none. Units
 * have tables of their own, or look for the same: together they read the section twice at most.
 */
export type FindAbbreviation = (table: number, code: number) => Abbreviation | null

export function abbreviationsIn(cursor: Cursor): FindAbbreviation {
  const known = new Map<string, Abbreviation | null>()
  let left = cursor.size * 2
  return (table, code) => {
    const key = `${table} ${code}`
    const before = known.get(key)
    if (before !== undefined) return before
    cursor.seek(table)
    let found: Abbreviation | null = null
    while (found === null && !cursor.isPast && left > 0) {
      const start = cursor.at
      const next = cursor.smallLeb()
      if (next === 0) break
      found = readDeclaration(cursor, next === code)
      left -= cursor.at - start
    }
    if (cursor.isPast) found = null
    known.set(key, found)
    return found
  }
}

/** One declaration; those that are not wanted are only passed by. */
function readDeclaration(cursor: Cursor, isWanted: boolean): Abbreviation | null {
  const tag = cursor.smallLeb()
  cursor.skip(1)
  const attributes: AttributeForm[] = []
  for (let count = 0; count <= attributeLimit; count++) {
    const [attribute, form] = [cursor.smallLeb(), cursor.smallLeb()]
    const constant = form === implicitConstant ? cursor.leb() : 0n
    if (cursor.isPast) return null
    if (attribute === 0 && form === 0) return isWanted ? { tag, attributes } : null
    if (isWanted) attributes.push({ attribute, form, constant })
  }
  cursor.isPast = true
  return null
}
