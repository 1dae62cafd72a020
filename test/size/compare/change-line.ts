import type { SizeChange } from '../../../src/size/compare/size-change.js'

/** One change as a line, for comparison in tests. */
export const changeLine = ({ change, path: at, from, fromObject, object }: SizeChange): string =>
  [change, at, from && `from ${from}`, object, fromObject && `was ${fromObject}`]
    .filter((word) => word !== undefined)
    .join(' ')
