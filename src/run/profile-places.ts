import path from 'node:path'
import type { Profile } from '../profile/profile.js'
import type { Origin } from '../profile/values/origin.js'
import { childrenOf, joinPath, type SettingNode } from '../profile/values/settings-tree.js'
import type { OwnPlace } from '../verdict.js'

/** Keys that a finding in a report can refer to. */
const reported: readonly string[] = ['kernel', 'expect', 'reject', 'allow', 'size']
const mostPlaces = 500

/** Budget names contain dots: with the keys below them, two paths could be equal. */
const hasOwnNames = 'size.budgets'

function listOrigins(node: SettingNode, above: readonly string[]): readonly [string, Origin][] {
  const isNamed = joinPath(above) === hasOwnNames
  return childrenOf(node).flatMap(([name, child]): readonly [string, Origin][] => {
    const keys = [...above, name]
    return [[joinPath(keys), child.origin], ...(isNamed ? [] : listOrigins(child, keys))]
  })
}

/**
 * The file and line of every key that a finding can refer to, by dotted path. Files are relative to
 * the repository; `directory` is the base of the file names in the profile's origins.
 */
export function profilePlaces(
  {
    values,
    repository,
    kernel,
    ofFiles,
  }: Pick<Profile, 'values' | 'repository' | 'kernel' | 'ofFiles'>,
  directory: string,
): Readonly<Record<string, OwnPlace>> {
  if (ofFiles === true) return {}
  // The kernel section may have thousands of options: it comes last, so that the limit hits it first.
  const kept = [...reported, kernel].flatMap((key): readonly [string, SettingNode][] => {
    const node = values.entries.get(key)
    return node === undefined ? [] : [[key, node]]
  })
  const origins = listOrigins({ ...values, entries: new Map(kept) }, [])
  const places = origins.flatMap(
    ([key, { file, line, isBuiltin }]): readonly [string, OwnPlace][] => {
      if (file === undefined || line === undefined || isBuiltin === true) return []
      const inside = path.relative(repository, path.resolve(directory, file))
      if (inside.startsWith('..') || path.isAbsolute(inside)) return []
      return [[key, { file: inside.split(path.sep).join('/'), line }]]
    },
  )
  return Object.fromEntries(places.slice(0, mostPlaces))
}
