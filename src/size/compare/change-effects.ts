import type { SizeChange } from './size-change.js'

/** Bytes that a change adds to the nodes above a path. */
interface ChangeEffect {
  readonly path: string
  readonly object: string | undefined
  readonly bytes: number
}

/**
 * Splits a change into its effects: a move removes bytes in one place and adds them in another, so
 * the sums of both places are correct although the total does not change.
 */
export function effectsOf(change: SizeChange): readonly ChangeEffect[] {
  const { path, from, object, fromObject, oldBytes, newBytes } = change
  if (change.change !== 'moved' && fromObject === undefined)
    return [{ path, object, bytes: newBytes - oldBytes }]
  return [
    { path, object, bytes: newBytes },
    { path: from ?? path, object: fromObject ?? object, bytes: -oldBytes },
  ]
}
