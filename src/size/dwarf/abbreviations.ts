import { Cursor } from './cursor.js'

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

/** Over the whole section in memory: some megabytes of a kernel's, nearly all only passed by. */
export function abbreviationsIn(section: Uint8Array): FindAbbreviation {
  const known = new Map<string, Abbreviation | null>()
  const cursor = Cursor.over(section, true)
  let left = section.length * 2
  return (table, code) => {
    const key = `${table} ${code}`
    const before = known.get(key)
    if (before !== undefined) return before
    const { at, isFound } = findDeclaration(section, table, code, left)
    left -= Math.max(0, at - table)
    cursor.isPast = false
    const found = isFound ? readDeclaration(cursor.seek(at)) : null
    known.set(key, found)
    return found
  }
}

/**
 * Passes by the declarations of a table up to the one with a code, and says where that goes on behind
 * its code: a kernel has tens of thousands, of which two thousand are wanted.
 */
function findDeclaration(
  bytes: Uint8Array,
  table: number,
  code: number,
  most: number,
): { readonly at: number; readonly isFound: boolean } {
  const end = Math.min(bytes.length, table + most)
  let at = table
  const next = (): number => {
    let byte = bytes[at++] ?? 0
    // Nearly always it is one byte.
    if (byte < 0x80) return byte
    let value = byte & 0x7f
    for (let unit = 0x80; byte >= 0x80 && at < end; unit *= 0x80) {
      byte = bytes[at++] ?? 0
      value += (byte & 0x7f) * unit
    }
    return value
  }
  while (at < end) {
    const declared = next()
    if (declared === 0) break
    if (declared === code) return { at, isFound: true }
    // Its tag, and whether it has children.
    next()
    at++
    while (at < end) {
      const attribute = next()
      const form = next()
      if (form === implicitConstant) next()
      else if (attribute === 0 && form === 0) break
    }
  }
  return { at, isFound: false }
}

/** One declaration, behind its code; null for one without an end. */
function readDeclaration(cursor: Cursor): Abbreviation | null {
  const tag = cursor.smallLeb()
  cursor.skip(1)
  const attributes: AttributeForm[] = []
  for (let count = 0; count <= attributeLimit; count++) {
    const attribute = cursor.smallLeb()
    const form = cursor.smallLeb()
    const constant = form === implicitConstant ? cursor.leb() : 0n
    if (cursor.isPast) return null
    if (attribute === 0 && form === 0) return { tag, attributes }
    attributes.push({ attribute, form, constant })
  }
  return null
}
