import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from 'yaml'
import type { Diagnosis, Origin } from './origin.js'
import { isSettings, type SettingMap, type SettingNode } from './settings-tree.js'

/** A YAML file read as settings, each with its position. */
export interface YamlSettings {
  readonly values: SettingMap
  /** The lines of the file, to show the one in question. */
  readonly lines: readonly string[]
}

/** Aliases are short to write but can expand hugely; no honest profile has this many. */
const maxAliases = 100

const nestedTooDeep = 'nested too deep; no key of a profile has more than a few levels'

const wordsOfCode: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'a profile is one YAML document, not several',
}

interface Source {
  readonly document: Document
  readonly originOf: (node: Node) => Origin
  /** Texts that no path and no argument of a program may be. */
  readonly problems: Diagnosis[]
}

/** The origin of an entry is that of its key. */
function placeEntries(
  value: Readonly<Record<string, unknown>>,
  node: Node | null | undefined,
  origin: Origin,
  source: Source,
): SettingMap {
  const pairs = isMap<Node, Node | null>(node) ? node.items : []
  const written = new Map(
    pairs.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]),
  )
  const entries = Object.entries(value).map(([name, inner]): [string, SettingNode] => {
    const pair = written.get(name)
    const own = pair === undefined ? origin : source.originOf(pair.key)
    return [name, placeValue(inner, pair?.value, own, source)]
  })
  return { entries: new Map(entries), origin }
}

/** The origin of an aliased value is at its anchor. */
function placeValue(
  value: unknown,
  node: Node | null | undefined,
  origin: Origin,
  source: Source,
): SettingNode {
  const written = isAlias(node) ? node.resolve(source.document) : node
  if (typeof value === 'string' && value.includes('\0'))
    source.problems.push({ message: 'a NUL character is in no path and no argument', origin })
  if (isSettings(value)) return placeEntries(value, written, origin, source)
  if (!Array.isArray(value)) return { value, origin }
  const nodes = isSeq<Node>(written) ? written.items : []
  const items = value.map((item: unknown, index) => {
    const own = nodes[index]
    return placeValue(item, own, own === undefined ? origin : source.originOf(own), source)
  })
  return { items, origin }
}

/** Where a text is from: how messages call it, and whether it travels with the product. */
export type TextPlace = Pick<Origin, 'isBuiltin'> & { readonly file: string }

/**
 * Parses YAML 1.2. Duplicate keys, unknown tags, several documents, too many aliases and a top level
 * that is not a map are reported as problems with their positions.
 */
export function parseYamlSettings(
  text: string,
  place: TextPlace,
  what = 'a profile is a map of settings',
): YamlSettings | { problems: readonly Diagnosis[] } {
  const counter = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: counter,
    version: '1.2',
    prettyErrors: false,
  })
  const originAt = (offset: number): Origin => {
    const { line, col } = counter.linePos(offset)
    return { layer: 'profile', ...place, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const ofWhole = (message: string): { problems: readonly Diagnosis[] } => ({
    problems: [{ message, origin: { layer: 'profile', ...place, line: 1, column: 1 } }],
  })
  const found = [...document.errors, ...document.warnings]
  // The parser goes as deep as the stack lets it; what it says of the rest is about no mistake.
  const tooDeep = found.find(({ message }) => message.includes('call stack size exceeded'))
  const problems = (tooDeep === undefined ? found : [tooDeep]).map((error) => ({
    message: error === tooDeep ? nestedTooDeep : (wordsOfCode[error.code] ?? error.message),
    origin: originAt(error.pos[0]),
  }))
  if (problems.length > 0) return { problems }
  if (!isMap(document.contents)) return ofWhole(what)

  let values: unknown
  try {
    values = document.toJS({ maxAliasCount: maxAliases })
  } catch (error) {
    return ofWhole(error instanceof RangeError ? nestedTooDeep : (error as Error).message)
  }
  if (!isSettings(values)) return ofWhole(what)
  const source: Source = {
    document,
    originOf: (node) => originAt(node.range?.[0] ?? 0),
    problems: [],
  }
  const origin = { layer: 'profile', ...place } as const
  try {
    const placed = placeEntries(values, document.contents, origin, source)
    return source.problems.length > 0
      ? { problems: source.problems }
      : { values: placed, lines: text.split(/\r?\n/) }
  } catch (error) {
    if (error instanceof RangeError) return ofWhole(nestedTooDeep)
    throw error
  }
}
