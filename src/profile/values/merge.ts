import { joinPath, type SettingMap, type SettingNode } from './settings-tree.js'

/**
 * Maps whose keys exclude each other: a stronger layer that names one of them replaces the weaker
 * layer's choice instead of contradicting it.
 */
const alternatives: Readonly<Record<string, readonly string[]>> = {
  source: ['path', 'git', 'archive', 'debian', 'none'],
}

function mergeMaps(weaker: SettingMap, stronger: SettingMap, path: readonly string[]): SettingMap {
  const replaces = alternatives[joinPath(path)]?.some((key) => stronger.entries.has(key)) ?? false
  const entries = new Map<string, SettingNode>(replaces ? [] : weaker.entries)
  for (const [key, node] of stronger.entries) {
    const before = entries.get(key)
    const both = before !== undefined && 'entries' in before && 'entries' in node
    entries.set(key, both ? mergeMaps(before, node, [...path, key]) : node)
  }
  return { entries, origin: stronger.origin }
}

/** Merges layers, weakest first. Maps are merged key by key, everything else is replaced. */
export function mergeLayers(layers: readonly SettingMap[]): SettingMap {
  const nothing: SettingMap = { entries: new Map(), origin: { layer: 'default' } }
  return layers.reduce((weaker, stronger) => mergeMaps(weaker, stronger, []), nothing)
}
