import type { RunResult } from '../result/result.js'
import type { OwnPlace } from '../verdict.js'

type Placed = Pick<RunResult, 'places'>

/**
 * The line of a key of the profile; where it has none, that of the nearest key around it, which may
 * be the profile's first. `names` are those that lead to it: one may have dots of its own.
 */
export function placeOf(
  { places = {} }: Placed,
  ...names: readonly string[]
): OwnPlace | undefined {
  for (let length = names.length; length > 0; length -= 1) {
    const place = places[names.slice(0, length).join('.')]
    if (place !== undefined) return place
  }
  return places.kernel
}

/** The line of what carries its key, such as an assertion; nothing around it is meant instead. */
export function placeOfKey({ places = {} }: Placed, key: string | undefined): OwnPlace | undefined {
  return key === undefined ? undefined : places[key]
}
