import type { RunResult } from '../result/result.js'
import type { OwnPlace } from '../verdict.js'

type Placed = Pick<RunResult, 'places'>

/**
 * The line of a profile key, or else of its nearest parent, or else of `kernel`. `names` are the
 * key's segments; a name may contain dots.
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

/** The line of exactly this profile key, without the fallback to its parents. */
export function placeOfKey({ places = {} }: Placed, key: string | undefined): OwnPlace | undefined {
  return key === undefined ? undefined : places[key]
}
