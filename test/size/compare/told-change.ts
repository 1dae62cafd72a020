import type { SizeChange } from '../../../src/size/compare/size-change.js'

/** One change in a line that a test can compare. */
export const told = ({ change, path: at, from, fromObject, object }: SizeChange): string =>
  [change, at, from && `from ${from}`, object, fromObject && `was ${fromObject}`]
    .filter((word) => word !== undefined)
    .join(' ')
