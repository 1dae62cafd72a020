import { describe, expect, test } from '@jest/globals'
import { abbreviationsIn } from '../../src/formats/dwarf/abbreviations.js'

/** Code, tag, children, pairs of attribute and form, terminator. */
const first = [1, 0x34, 0, 0x03, 0x0e, 0, 0]
/** A constant of two bytes that ends with a zero, and one that is zero. */
const second = [0x82, 1, 0x11, 1, 0x13, 0x21, 0xc0, 0, 0x87, 0x42, 0x19, 0x1b, 0x21, 0, 0, 0]
const table = [...first, ...second, 0]
const next = [1, 0x11, 1, 0x03, 0x08, 0, 0, 0]
const section = Uint8Array.from([...table, ...next])

describe('an abbreviation', () => {
  test.each([
    ['the first of a table', 0, 1, 3],
    ['after others, with a code of two bytes', 0, 130, first.length + 4],
    ['in a table after another', table.length, 1, table.length + 3],
  ])('is found by its code: %s', (_, at, code, place) => {
    const find = abbreviationsIn(section)
    expect(find(at, code)?.at).toBe(place)
    expect(find(at, code)?.at).toBe(place)
  })

  test.each([
    ['a code that its table does not have', 0, 2],
    ['a table beyond the section', section.length, 1],
    ['a table far beyond it', 2 ** 32, 1],
  ])('is not found: %s', (_, at, code) => {
    expect(abbreviationsIn(section)(at, code)).toBeNull()
  })

  test('is searched until the section was read twice', () => {
    const find = abbreviationsIn(section)
    for (const code of [70, 71, 72]) find(2 ** 32, code)
    for (const code of [70, 71]) expect(find(0, code)).toBeNull()
    expect(find(0, 1)).toBeNull()
  })
})
