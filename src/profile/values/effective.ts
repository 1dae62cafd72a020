import type { Settings } from '../family-contract.js'
import { isSettings } from './merge.js'
import type { Origin } from '../profile.js'
import { joinPath } from './yaml-document.js'

/** One effective value as a reader sees it. */
export interface EffectiveValue {
  readonly key: string
  /** One line of text. */
  readonly value: string
  readonly written: unknown
  readonly origin: Origin | undefined
}

const widest = 70

function inOneLine(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const line = text.replaceAll('\n', '⏎').trim()
  return line.length <= widest ? line : `${line.slice(0, widest - 1)}…`
}

/** Every leaf of the merged settings, lists in one piece, sorted by key. */
export function listValues(
  settings: Settings,
  origins: ReadonlyMap<string, Origin>,
): readonly EffectiveValue[] {
  const walk = (value: unknown, path: readonly string[]): EffectiveValue[] => {
    if (isSettings(value) && Object.keys(value).length > 0)
      return Object.entries(value).flatMap(([key, inner]) => walk(inner, [...path, key]))
    const key = joinPath(path)
    return [{ key, value: inOneLine(value), written: value, origin: origins.get(key) }]
  }
  return walk(settings, []).toSorted((a, b) => (a.key < b.key ? -1 : 1))
}
