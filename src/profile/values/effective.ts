import type { Origin } from './origin.js'
import { joinPath, valueOf, type SettingMap, type SettingNode } from './settings-tree.js'

/** An effective value for display. */
interface EffectiveValue {
  readonly key: string
  /** One line of text. */
  readonly value: string
  readonly written: unknown
  readonly origin: Origin
}

const widest = 70

function inOneLine(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const line = text.replaceAll('\n', '⏎').trim()
  return line.length <= widest ? line : `${line.slice(0, widest - 1)}…`
}

/** All leaves of the merged settings, sorted by key; a list is one leaf. */
export function listValues(tree: SettingMap): readonly EffectiveValue[] {
  const walk = (node: SettingNode, path: readonly string[]): EffectiveValue[] => {
    if ('entries' in node && node.entries.size > 0)
      return [...node.entries].flatMap(([key, inner]) => walk(inner, [...path, key]))
    const written = valueOf(node)
    return [{ key: joinPath(path), value: inOneLine(written), written, origin: node.origin }]
  }
  return walk(tree, []).toSorted((a, b) => (a.key < b.key ? -1 : 1))
}
