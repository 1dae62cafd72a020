import type { SizeChange } from './size-change.js'

/** What a change does to the sizes of the nodes above a path. */
export interface ChangeEffect {
  readonly path: string
  readonly object: string | undefined
  readonly bytes: number
}

/**
 * Where bytes came and went: what moved left one place and came to another, so that the sums of both
 * are right though the whole has not changed.
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
