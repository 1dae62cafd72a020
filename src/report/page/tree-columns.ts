import { toPlainText } from '../../console/plain-text.js'
import { memoryOf, type SizeNode } from '../../size/tree.js'
import type { NamedTree, TreeColumns } from './page-data.js'

/** Gives each text an index, each text once. */
export interface StringTable {
  indexOf(text: string): number
  readonly strings: readonly string[]
}

export function createStringTable(): StringTable {
  const indices = new Map<string, number>()
  const strings: string[] = []
  return {
    strings,
    indexOf: (text) => {
      const known = indices.get(text)
      if (known !== undefined) return known
      indices.set(text, strings.length)
      return strings.push(toPlainText(text)) - 1
    },
  }
}

/** A size tree as columns; its views are trees of their own. */
export function treeColumns(root: SizeNode, table: StringTable): TreeColumns {
  const names: number[] = []
  const kinds: number[] = []
  const bytes: number[] = []
  const memory: number[] = []
  const ends: number[] = []
  const add = (node: SizeNode): number => {
    const at = names.push(table.indexOf(node.name)) - 1
    kinds.push(table.indexOf(node.kind))
    bytes.push(node.bytes)
    memory.push(memoryOf(node))
    ends.push(0)
    let childrensMemory = 0
    for (const child of node.children ?? []) childrensMemory += add(child)
    // The whole tells only its bytes; in memory it is what its artifacts are.
    if (node.children !== undefined && node.memoryBytes === undefined) memory[at] = childrensMemory
    ends[at] = names.length
    return memory[at] ?? 0
  }
  add(root)
  return { names, kinds, bytes, memory, ends }
}

/** The whole tree, and each artifact's views under their names. */
export function namedTrees(root: SizeNode, table: StringTable): readonly NamedTree[] {
  const views = (root.children ?? []).flatMap(({ name, views: ways = [] }) =>
    ways.map((view) => ({
      title: toPlainText(`${name}, ${view.name}`),
      columns: treeColumns(view, table),
    })),
  )
  return [{ title: 'everything', columns: treeColumns(root, table) }, ...views]
}
