import { isWithin } from '../host/files/within.js'
import type { Changes, InputPlace, ProfileInputs, Reason, Touched } from './changes.js'

/**
 * Whether a changed path is in a place. A change of something above it counts too: that is a submodule
 * or a link which the place leads through.
 */
function isIn(file: string, { path, unread }: InputPlace): boolean {
  if (path === '') return unread?.has(file) !== true
  if (isWithin(file, path)) return true
  return isWithin(path, file) && unread?.has(file) !== true
}

/** How closely a place names a file: the longest that holds it, then the shortest that it holds. */
function nearness(file: string, { path }: InputPlace): number {
  return path === '' || isWithin(path, file) ? path.length : -path.length
}

/** The key of the place that names a file most closely; undefined if it is no input. */
function keyOf(file: string, places: readonly InputPlace[]): string | undefined {
  const [nearest] = places
    .filter((place) => isIn(file, place))
    .toSorted((one, other) => nearness(file, other) - nearness(file, one))
  return nearest?.key
}

/**
 * Judges whether a change touches a profile. `ofEvery` gives the key under which a changed file
 * concerns every profile, such as the workflow that runs them.
 */
export function judgeTouched(
  { places, unknown }: ProfileInputs,
  changes: Changes,
  ofEvery: (file: string) => string | undefined = () => undefined,
): Touched {
  if (changes.kind === 'everything') return { state: 'selected', reasons: [], unknown: null }
  if (changes.kind === 'unknown') return { state: 'unknown', reasons: [], unknown: changes.why }
  const reasons = changes.files.flatMap((file): readonly Reason[] => {
    const key = keyOf(file, places) ?? ofEvery(file)
    return key === undefined ? [] : [{ file, key }]
  })
  if (reasons.length > 0) return { state: 'changed', reasons, unknown: null }
  const [why] = unknown
  return why === undefined
    ? { state: 'unchanged', reasons: [], unknown: null }
    : { state: 'unknown', reasons: [], unknown: unknown.join('; ') }
}

/** Whether jobs of the profile are planned. */
export function isPlannedIn({ state }: Touched): boolean {
  return state !== 'unchanged'
}
