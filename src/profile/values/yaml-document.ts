import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml'
import type { Settings } from '../family-contract.js'

/** A place in a file; line and column count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
  /** Where it is another file than the document's own. */
  readonly file?: string
}

export interface YamlProblem extends Position {
  readonly message: string
}

/** A YAML file read as settings, with the position of every key and list entry by dotted path. */
export interface YamlSettings {
  readonly values: Settings
  readonly positions: ReadonlyMap<string, Position>
  /** The text, to show the line that is meant. */
  readonly lines: readonly string[]
}

/** An alias costs little to write and much to expand; no honest profile comes near this. */
const maxAliases = 100

export function joinPath(path: readonly PropertyKey[]): string {
  return path.map(String).join('.')
}

function collectPositions(
  node: Node | null,
  path: readonly string[],
  positionOf: (node: Node) => Position,
  positions: Map<string, Position>,
): void {
  if (isMap<Node, Node | null>(node)) {
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : ''
      positions.set(joinPath([...path, name]), positionOf(key))
      collectPositions(value, [...path, name], positionOf, positions)
    }
  } else if (isSeq<Node>(node)) {
    node.items.forEach((item, index) => {
      positions.set(joinPath([...path, String(index)]), positionOf(item))
      collectPositions(item, [...path, String(index)], positionOf, positions)
    })
  }
}

/**
 * Parses YAML 1.2 text. Duplicate keys, unknown tags, several documents, too many aliases and a top
 * level that is no map are problems, each with its position.
 */
export function parseYamlSettings(text: string): YamlSettings | { problems: YamlProblem[] } {
  const lines = text.split(/\r?\n/)
  const counter = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: counter,
    version: '1.2',
    prettyErrors: false,
  })
  const positionAt = (offset: number): Position => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    message:
      error.code === 'MULTIPLE_DOCS'
        ? 'a profile is one YAML document, not several'
        : error.message,
    ...positionAt(error.pos[0]),
  }))
  if (problems.length > 0) return { problems }
  if (!isMap(document.contents))
    return { problems: [{ message: 'a profile is a map of settings', line: 1, column: 1 }] }

  let values: Settings
  try {
    values = document.toJS({ maxAliasCount: maxAliases }) as Settings
  } catch (error) {
    return { problems: [{ message: (error as Error).message, line: 1, column: 1 }] }
  }
  const positions = new Map<string, Position>()
  collectPositions(document.contents, [], (node) => positionAt(node.range?.[0] ?? 0), positions)
  return { values, positions, lines }
}
