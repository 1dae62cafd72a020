import { type FindAbbreviation, implicitConstant } from './abbreviations.js'
import type { Cursor } from './cursor.js'
import { type AddressRange, type RangeBudget, readPairs, readRangeList } from './ranges.js'
import type { OpenSection } from './sections.js'
import type { TextAt } from './texts.js'
import type { UnitHeader } from './unit-header.js'
import { readValue, type Value } from './values.js'

/** One compiled source file and the addresses of its machine code. */
export interface CompileUnit {
  /** As passed to the compiler; null if it is in another file (split DWARF). */
  readonly name: string | null
  /** The folder in which it was compiled. */
  readonly folder: string | null
  readonly ranges: readonly AddressRange[]
}

const attributeLimit = 256
/** DW_AT_…: the attributes of a unit that are read. */
const attributeNames: ReadonlyMap<number, keyof Attributes> = new Map([
  [0x03, 'name'],
  [0x11, 'low'],
  [0x12, 'high'],
  [0x1b, 'folder'],
  [0x55, 'ranges'],
  [0x72, 'textsBase'],
  [0x73, 'addressesBase'],
  [0x74, 'listsBase'],
  [0x76, 'splitName'],
  [0x2130, 'splitName'],
  [0x2133, 'addressesBase'],
])
type Attributes = Partial<
  Record<
    | 'name'
    | 'low'
    | 'high'
    | 'folder'
    | 'ranges'
    | 'textsBase'
    | 'addressesBase'
    | 'listsBase'
    | 'splitName',
    Value
  >
>

interface UnitContext {
  readonly open: OpenSection
  readonly find: FindAbbreviation
  readonly textAt: TextAt
  readonly budget: RangeBudget
}

/** Reads only the first entry of a unit; null if it is not valid. */
export function readUnit(
  cursor: Cursor,
  header: UnitHeader,
  context: UnitContext,
): CompileUnit | null {
  const found = readAttributes(cursor, header, context)
  if (found === null) return null
  const values = resolver(found, header, context)
  const ranges = rangesOf(found, header, context, values)
  if (ranges === null) return null
  return {
    name: values.text(found.name) ?? values.text(found.splitName),
    folder: values.text(found.folder),
    ranges,
  }
}

/** Attributes of one entry, by its abbreviation; null if they do not fit into the unit. */
function readAttributes(
  cursor: Cursor,
  header: UnitHeader,
  context: UnitContext,
): Attributes | null {
  const code = cursor.seek(header.firstEntry).smallLeb()
  const abbreviation = context.find(header.abbreviations, code)
  if (abbreviation === null) return null
  const found: Attributes = {}
  for (let count = 0; count <= attributeLimit; count++) {
    const attribute = abbreviation.smallLeb()
    const form = abbreviation.smallLeb()
    const constant = form === implicitConstant ? abbreviation.smallLeb() : 0
    if (abbreviation.isPast) return null
    if (attribute === 0 && form === 0) return cursor.isPast || cursor.at > header.end ? null : found
    const value = readValue(cursor, form, constant, header)
    if (value === null) return null
    const name = attributeNames.get(attribute)
    if (name !== undefined) found[name] ??= value
  }
  return null
}

interface Resolver {
  readonly text: (value: Value | undefined) => string | null
  readonly address: (value: Value | undefined) => bigint | null
  readonly addressAt: (index: number) => bigint | null
}

/** Resolves indices, which needs all attributes of the entry. */
function resolver(
  { textsBase, addressesBase }: Attributes,
  { offsetBytes, addressBytes, version }: UnitHeader,
  { open, textAt }: UnitContext,
): Resolver {
  // Without a base attribute the table starts after its header.
  const behindHeader = version === 5 ? offsetBytes * 2 : 0
  const addressAt = (index: number): bigint | null => {
    const cursor = open('.debug_addr')
    const at = (constantOf(addressesBase) ?? behindHeader) + index * addressBytes
    return cursor === null || at + addressBytes > cursor.size
      ? null
      : cursor.seek(at).address(addressBytes)
  }
  return {
    addressAt,
    text(value) {
      if (value?.kind === 'text') return value.text
      if (value?.kind === 'text at') return textAt(value.section, value.at)
      if (value?.kind !== 'text index') return null
      const offsets = open('.debug_str_offsets')
      const at = (constantOf(textsBase) ?? behindHeader) + value.index * offsetBytes
      if (offsets === null || at + offsetBytes > offsets.size) return null
      return textAt('.debug_str', offsets.seek(at).unsigned(offsetBytes))
    },
    address(value) {
      if (value?.kind === 'address') return value.value
      return value?.kind === 'address index' ? addressAt(value.index) : null
    },
  }
}

/** Empty for a unit without code; null if it refers to a list that is missing or not valid. */
function rangesOf(
  { low, high, ranges, listsBase }: Attributes,
  header: UnitHeader,
  { open, budget }: UnitContext,
  values: Resolver,
): readonly AddressRange[] | null {
  const start = values.address(low)
  if (ranges === undefined) {
    if (start === null || high === undefined) return []
    const end = high.kind === 'constant' ? start + BigInt(high.value) : values.address(high)
    return end === null ? null : [{ start, end: BigInt.asUintN(64, end) }]
  }
  const list = { header, base: start ?? 0n, budget, addressAt: values.addressAt }
  const cursor = open(header.version === 5 ? '.debug_rnglists' : '.debug_ranges')
  if (cursor === null) return null
  cursor.isPast = false
  if (ranges.kind === 'list index') {
    const base = constantOf(listsBase) ?? header.offsetBytes * 2 + 4
    cursor.seek(base + ranges.index * header.offsetBytes)
    cursor.seek(base + cursor.unsigned(header.offsetBytes))
  } else if (ranges.kind === 'constant') cursor.seek(ranges.value)
  else return null
  return header.version === 5 ? readRangeList(cursor, list) : readPairs(cursor, list)
}

function constantOf(value: Value | undefined): number | undefined {
  return value?.kind === 'constant' ? value.value : undefined
}
