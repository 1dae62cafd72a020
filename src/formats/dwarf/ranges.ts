import type { Cursor } from './cursor.js'
import type { UnitHeader } from './unit-header.js'

/** Addresses from `start` up to but not including `end`. */
export interface AddressRange {
  readonly start: bigint
  readonly end: bigint
}

/** Limits the ranges read for all units together: several units may share a list. */
export interface RangeBudget {
  left: number
}

/** Context for reading a list; `addressAt` looks up an index in `.debug_addr`. */
interface RangeContext {
  readonly header: UnitHeader
  readonly base: bigint
  readonly budget: RangeBudget
  readonly addressAt: (index: number) => bigint | null
}

const wrap = (address: bigint): bigint => BigInt.asUintN(64, address)

/** A list of `.debug_ranges` (up to version 4): address pairs; null if it is not terminated. */
export function readPairs(cursor: Cursor, context: RangeContext): readonly AddressRange[] | null {
  const { addressBytes } = context.header
  const newBase = addressBytes === 8 ? 0xffff_ffff_ffff_ffffn : 0xffff_ffffn
  const ranges: AddressRange[] = []
  let { base } = context
  for (;;) {
    const [start, end] = [cursor.address(addressBytes), cursor.address(addressBytes)]
    if (cursor.isPast || context.budget.left-- <= 0) return null
    if (start === 0n && end === 0n) return ranges
    if (start === newBase) base = end
    else ranges.push({ start: wrap(base + start), end: wrap(base + end) })
  }
}

/** A list of `.debug_rnglists` (version 5): eight kinds of entries; null if not terminated. */
export function readRangeList(
  cursor: Cursor,
  context: RangeContext,
): readonly AddressRange[] | null {
  const { addressBytes } = context.header
  const ranges: AddressRange[] = []
  const plain = (): bigint => cursor.address(addressBytes)
  const indexed = (): bigint | null => context.addressAt(cursor.smallLeb())
  let base: bigint | null = context.base
  for (;;) {
    const kind = cursor.byte()
    if (cursor.isPast || context.budget.left-- <= 0) return null
    let [start, end]: [bigint | null, bigint | null] = [null, null]
    switch (kind) {
      case 0:
        return ranges
      case 1:
        base = indexed()
        if (base === null) return null
        continue
      case 5:
        base = plain()
        continue
      case 2:
        ;[start, end] = [indexed(), indexed()]
        break
      case 3:
        start = indexed()
        end = (start ?? 0n) + cursor.leb()
        break
      case 4:
        ;[start, end] = [base + cursor.leb(), base + cursor.leb()]
        break
      case 6:
        ;[start, end] = [plain(), plain()]
        break
      case 7:
        start = plain()
        end = start + cursor.leb()
        break
    }
    if (start === null || end === null) return null
    ranges.push({ start: wrap(start), end: wrap(end) })
  }
}
