import type { Settings } from '../family-contract.js'
import type { Origin } from '../profile.js'
import { joinPath } from './yaml-document.js'

/** One layer of settings and where each of its values was written. */
export interface Layer {
  readonly values: Settings
  readonly originOf: (path: string) => Origin
}

export interface Merged {
  readonly values: Settings
  /** By dotted path, for maps and lists too, so that an error about a key can be placed. */
  readonly origins: ReadonlyMap<string, Origin>
}

/**
 * Maps whose keys exclude each other: a stronger layer that names one of them replaces the weaker
 * layer's choice instead of contradicting it.
 */
const alternatives: Readonly<Record<string, readonly string[]>> = {
  source: ['path', 'git', 'archive', 'debian'],
}

export function isSettings(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function replaces(path: string, stronger: Settings): boolean {
  return alternatives[path]?.some((key) => Object.hasOwn(stronger, key)) ?? false
}

function mergeMaps(weaker: Settings, stronger: Settings, path: readonly string[]): Settings {
  const kept = replaces(joinPath(path), stronger) ? {} : weaker
  const merged = new Map(Object.entries(kept))
  for (const [key, value] of Object.entries(stronger)) {
    const before = merged.get(key)
    const both = isSettings(before) && isSettings(value)
    merged.set(key, both ? mergeMaps(before, value, [...path, key]) : value)
  }
  return Object.fromEntries(merged)
}

/** Every path below a value, the inner ones included. */
function pathsOf(value: unknown, path: readonly string[]): readonly string[] {
  const own = path.length === 0 ? [] : [joinPath(path)]
  if (typeof value !== 'object' || value === null) return own
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key])),
  ]
}

/** Merges layers, weakest first. Maps merge key by key, everything else is replaced whole. */
export function mergeLayers(layers: readonly Layer[]): Merged {
  const origins = new Map<string, Origin>()
  let values: Settings = {}
  for (const layer of layers) {
    values = mergeMaps(values, layer.values, [])
    for (const path of pathsOf(layer.values, [])) origins.set(path, layer.originOf(path))
  }
  return { values, origins }
}
