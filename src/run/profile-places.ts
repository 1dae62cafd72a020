import path from 'node:path'
import type { Profile } from '../profile/profile.js'
import type { OwnPlace } from '../verdict.js'

/** Keys that a report has something to say about. */
const reported: readonly string[] = ['kernel', 'expect', 'reject', 'size']
const mostPlaces = 500

/**
 * Where the profile's files say what a finding may be about, by dotted path of the key, files
 * relative to the repository; `directory` is what the profile's own names start from.
 */
export function profilePlaces(
  { origins, repository, kernel }: Pick<Profile, 'origins' | 'repository' | 'kernel'>,
  directory: string,
): Readonly<Record<string, OwnPlace>> {
  const places = [...origins].flatMap(([key, { file, line }]): readonly [string, OwnPlace][] => {
    const [top = ''] = key.split('.', 1)
    if (file === undefined || line === undefined) return []
    if (top !== kernel && !reported.includes(top)) return []
    const inside = path.relative(repository, path.resolve(directory, file))
    if (inside.startsWith('..') || path.isAbsolute(inside)) return []
    return [[key, { file: inside.split(path.sep).join('/'), line }]]
  })
  return Object.fromEntries(places.slice(0, mostPlaces))
}
