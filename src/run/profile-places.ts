import path from 'node:path'
import type { Profile } from '../profile/profile.js'
import type { Origin } from '../profile/values/origin.js'
import { childrenOf, joinPath, type SettingNode } from '../profile/values/settings-tree.js'
import type { OwnPlace } from '../verdict.js'

/** Keys that a report has something to say about. */
const reported: readonly string[] = ['kernel', 'expect', 'reject', 'allow', 'size']
const mostPlaces = 500

/** Names of budgets have dots: with keys of what is below them, two could be the same. */
const hasOwnNames = 'size.budgets'

function listOrigins(node: SettingNode, above: readonly string[]): readonly [string, Origin][] {
  const isNamed = joinPath(above) === hasOwnNames
  return childrenOf(node).flatMap(([name, child]): readonly [string, Origin][] => {
    const keys = [...above, name]
    return [[joinPath(keys), child.origin], ...(isNamed ? [] : listOrigins(child, keys))]
  })
}

/**
 * Where the profile's files say what a finding may be about, by dotted path of the key, files
 * relative to the repository; `directory` is what the profile's own names start from.
 */
export function profilePlaces(
  { values, repository, kernel }: Pick<Profile, 'values' | 'repository' | 'kernel'>,
  directory: string,
): Readonly<Record<string, OwnPlace>> {
  // A section of thousands of options comes last: it must not use up the places of all others.
  const kept = [...reported, kernel].flatMap((key): readonly [string, SettingNode][] => {
    const node = values.entries.get(key)
    return node === undefined ? [] : [[key, node]]
  })
  const origins = listOrigins({ ...values, entries: new Map(kept) }, [])
  const places = origins.flatMap(([key, { file, line }]): readonly [string, OwnPlace][] => {
    if (file === undefined || line === undefined) return []
    const inside = path.relative(repository, path.resolve(directory, file))
    if (inside.startsWith('..') || path.isAbsolute(inside)) return []
    return [[key, { file: inside.split(path.sep).join('/'), line }]]
  })
  return Object.fromEntries(places.slice(0, mostPlaces))
}
