import type { Origin } from './origin.js'

/** Plain settings, as YAML gives them. */
export type Settings = Readonly<Record<string, unknown>>

/** Settings in which every value, map and list has its origin. */
export type SettingNode = SettingValue | SettingMap | SettingList

interface SettingValue {
  readonly value: unknown
  readonly origin: Origin
}

export interface SettingMap {
  readonly entries: ReadonlyMap<string, SettingNode>
  readonly origin: Origin
}

interface SettingList {
  readonly items: readonly SettingNode[]
  readonly origin: Origin
}

export function isSettings(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Settings that all have the same origin. */
export function mapOf(settings: Settings, origin: Origin): SettingMap {
  const entries = Object.entries(settings)
  return { entries: new Map(entries.map(([key, value]) => [key, nodeOf(value, origin)])), origin }
}

export function nodeOf(value: unknown, origin: Origin): SettingNode {
  if (Array.isArray(value)) return { items: value.map((item) => nodeOf(item, origin)), origin }
  return isSettings(value) ? mapOf(value, origin) : { value, origin }
}

/** A tree with a single setting. */
export function nest(path: readonly string[], node: SettingNode): SettingMap {
  const [key = '', ...rest] = path
  const inner = rest.length === 0 ? node : nest(rest, node)
  return { entries: new Map([[key, inner]]), origin: node.origin }
}

/** The values without their origins. */
export function settingsOf({ entries }: SettingMap): Settings {
  return Object.fromEntries(Array.from(entries, ([key, node]) => [key, valueOf(node)]))
}

export function valueOf(node: SettingNode): unknown {
  if ('entries' in node) return settingsOf(node)
  return 'items' in node ? node.items.map(valueOf) : node.value
}

/** The direct children of a node, by key or index. */
export function childrenOf(node: SettingNode): readonly (readonly [string, SettingNode])[] {
  if ('entries' in node) return [...node.entries]
  return 'items' in node ? node.items.map((item, index) => [String(index), item]) : []
}

function childOf(node: SettingNode, key: PropertyKey): SettingNode | undefined {
  if ('entries' in node) return node.entries.get(String(key))
  return 'items' in node ? node.items[Number(key)] : undefined
}

/** The origin of the value at a path; if it is missing, of the nearest parent. */
export function originNear(tree: SettingMap, path: readonly PropertyKey[]): Origin | undefined {
  let node: SettingNode = tree
  let origin: Origin | undefined
  for (const key of path) {
    const child = childOf(node, key)
    if (child === undefined) break
    node = child
    origin = child.origin
  }
  return origin
}

/** The tree with another value at a path that is in it. */
export function replaceValue(
  tree: SettingMap,
  path: readonly PropertyKey[],
  value: unknown,
): SettingMap {
  const replace = (node: SettingNode, [key, ...rest]: readonly PropertyKey[]): SettingNode => {
    if (key === undefined) return nodeOf(value, node.origin)
    if ('entries' in node) return { ...node, entries: replaceIn(node.entries, [key, ...rest]) }
    if (!('items' in node)) return node
    const items = node.items.map((item, at) => (at === Number(key) ? replace(item, rest) : item))
    return { ...node, items }
  }
  const replaceIn = (
    entries: SettingMap['entries'],
    [key, ...rest]: readonly PropertyKey[],
  ): SettingMap['entries'] =>
    new Map(
      Array.from(entries, ([name, node]) => [
        name,
        name === String(key) ? replace(node, rest) : node,
      ]),
    )
  return { ...tree, entries: replaceIn(tree.entries, path) }
}

/** A path for display. Names may contain dots, so do not split it again. */
export function joinPath(path: readonly PropertyKey[]): string {
  return path.map(String).join('.')
}
