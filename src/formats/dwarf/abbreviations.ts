import { Cursor } from './cursor.js'

/**
 * Finds the abbreviation with a code in the table at an offset and returns a cursor at its
 * attributes; null if there is none.
 */
export type FindAbbreviation = (table: number, code: number) => Cursor | null

/** DW_FORM_implicit_const: the value is in the abbreviation. */
export const implicitConstant = 0x21

/**
 * Works on the whole section in memory: some megabytes for a kernel, nearly all of it skipped.
 * Units have their own tables or share them, so all lookups together read the section twice at
 * most.
 */
export function abbreviationsIn(section: Uint8Array): FindAbbreviation {
  const known = new Map<number, Map<number, number>>()
  const cursor = Cursor.over(section, true)
  let left = section.length * 2
  return (table, code) => {
    const codes = known.get(table) ?? new Map<number, number>()
    known.set(table, codes)
    let at = codes.get(code)
    if (at === undefined) {
      const end = Math.min(section.length, table + left)
      at = placeOfAttributes(section, table, code, end)
      left -= Math.max(0, (at === -1 ? end : at) - table)
      codes.set(code, at)
    }
    cursor.isPast = false
    return at === -1 ? null : cursor.seek(at)
  }
}

/**
 * Skips the declarations of a table up to the one with a code and returns where its attributes
 * begin; -1 if it is not found before `end`. A kernel has tens of thousands of declarations and
 * about two thousand are needed, so numbers are skipped without decoding them.
 */
function placeOfAttributes(bytes: Uint8Array, table: number, code: number, end: number): number {
  let at = table
  const passNumber = (): void => {
    while (at < end && (bytes[at++] ?? 0) >= 0x80);
  }
  while (at < end) {
    const start = at
    passNumber()
    const declared = numberOf(bytes, start, at)
    if (declared === 0) return -1
    // Skip its tag, and whether it has children.
    passNumber()
    at++
    if (declared === code) return at < end ? at : -1
    for (let isEnd = false; !isEnd && at < end;) {
      const attribute = bytes[at] ?? 0
      if (attribute < 0x80) at++
      else passNumber()
      const form = bytes[at] ?? 0
      if (form < 0x80) at++
      else passNumber()
      isEnd = attribute === 0 && form === 0
      if (form === implicitConstant) passNumber()
    }
  }
  return -1
}

/** LEB128: seven bits per byte, the lowest first. */
function numberOf(bytes: Uint8Array, start: number, end: number): number {
  let value = 0
  for (let at = end - 1; at >= start; at--) value = value * 0x80 + ((bytes[at] ?? 0) & 0x7f)
  return value
}
