import type { Cursor } from './cursor.js'
import type { UnitHeader } from './unit-header.js'

/** The value of an attribute; resolving an index needs other attributes. */
export type Value =
  | { readonly kind: 'address'; readonly value: bigint }
  /** Above 2^53 only the magnitude is correct; lengths and offsets are far below. */
  | { readonly kind: 'constant'; readonly value: number }
  /** In `.debug_addr`, `.debug_str_offsets` and `.debug_rnglists`. */
  | { readonly kind: 'address index' | 'text index' | 'list index'; readonly index: number }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'text at'
      readonly section: '.debug_str' | '.debug_line_str'
      readonly at: number
    }
  | { readonly kind: 'other' }

const other: Value = { kind: 'other' }
const indirect = 0x16

/** DW_FORM_…: fixed-size forms with their size in bytes. */
const constants: Readonly<Record<number, number>> = { 0x0b: 1, 0x05: 2, 0x06: 4, 0x07: 8 }
const textIndices: Readonly<Record<number, number>> = { 0x25: 1, 0x26: 2, 0x27: 3, 0x28: 4 }
const addressIndices: Readonly<Record<number, number>> = { 0x29: 1, 0x2a: 2, 0x2b: 3, 0x2c: 4 }
/** Skipped: flags, references, signatures, 16 bytes of data. */
const skippedForms: Readonly<Record<number, number>> = {
  0x0c: 1,
  0x11: 1,
  0x12: 2,
  0x13: 4,
  0x14: 8,
  0x19: 0,
  0x1c: 4,
  0x1e: 16,
  0x20: 8,
  0x24: 8,
}
const blockLengths: Readonly<Record<number, number>> = { 0x0a: 1, 0x03: 2, 0x04: 4 }

/** Reads one value; null for an unknown form, after which nothing can be read. */
export function readValue(
  cursor: Cursor,
  form: number,
  constant: number,
  { addressBytes, offsetBytes, version }: UnitHeader,
): Value | null {
  const actual = form === indirect ? cursor.smallLeb() : form
  const [fixed, skipped] = [constants[actual], skippedForms[actual]]
  if (fixed !== undefined) return { kind: 'constant', value: cursor.unsigned(fixed) }
  if (skipped !== undefined) return skip(cursor, skipped)
  const [text, address] = [textIndices[actual], addressIndices[actual]]
  if (text !== undefined) return { kind: 'text index', index: cursor.unsigned(text) }
  if (address !== undefined) return { kind: 'address index', index: cursor.unsigned(address) }
  const length = blockLengths[actual]
  if (length !== undefined) return skip(cursor, cursor.unsigned(length))
  switch (actual) {
    case 0x01:
      return { kind: 'address', value: cursor.address(addressBytes) }
    case 0x08:
      return { kind: 'text', text: cursor.text() }
    case 0x0e:
      return { kind: 'text at', section: '.debug_str', at: cursor.unsigned(offsetBytes) }
    case 0x1f:
      return { kind: 'text at', section: '.debug_line_str', at: cursor.unsigned(offsetBytes) }
    case 0x17:
      return { kind: 'constant', value: cursor.unsigned(offsetBytes) }
    case 0x0d:
    case 0x0f:
      return { kind: 'constant', value: cursor.smallLeb() }
    case 0x21:
      return { kind: 'constant', value: constant }
    case 0x1a:
    case 0x1f02:
      return { kind: 'text index', index: cursor.smallLeb() }
    case 0x1b:
    case 0x1f01:
      return { kind: 'address index', index: cursor.smallLeb() }
    case 0x23:
      return { kind: 'list index', index: cursor.smallLeb() }
    case 0x15:
    case 0x22:
      cursor.smallLeb()
      return other
    case 0x09:
    case 0x18:
      return skip(cursor, cursor.smallLeb())
    // References into this or another file; before version 3 they have the size of an address.
    case 0x10:
      return skip(cursor, version <= 2 ? addressBytes : offsetBytes)
    case 0x1d:
    case 0x1f20:
    case 0x1f21:
      return skip(cursor, offsetBytes)
    default:
      return null
  }
}

function skip(cursor: Cursor, bytes: number): Value {
  cursor.skip(bytes)
  return other
}
