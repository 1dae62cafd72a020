import { toPlainText } from '../../console/input/plain-text.js'
import { leavesOf } from '../../size/paths.js'
import { memoryOf, type SizeNode } from '../../size/tree.js'
import type { NamedTree, TreeColumns } from './page-data.js'

/** With more artifacts, only the whole tree is shown. */
const viewedArtifacts = 30

/** Assigns an index to each distinct text. */
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

/** A size tree as columns; its views are separate trees. */
export function treeColumns(root: SizeNode, table: StringTable): TreeColumns {
  const names: number[] = []
  const kinds: number[] = []
  const bytes: number[] = []
  const memory: number[] = []
  const ends: number[] = []
  const notes: Record<number, string> = {}
  const add = (node: SizeNode): void => {
    const at = names.push(table.indexOf(node.name)) - 1
    kinds.push(table.indexOf(node.kind))
    bytes.push(node.bytes)
    memory.push(memoryOf(node))
    if (node.note !== undefined) notes[at] = toPlainText(node.note)
    ends.push(0)
    node.children?.forEach(add)
    ends[at] = names.length
  }
  add(root)
  const columns = { names, kinds, bytes, memory, ends }
  return Object.keys(notes).length === 0 ? columns : { ...columns, notes }
}

/** The whole tree, and the views of each artifact under their names. */
export function namedTrees(root: SizeNode, table: StringTable): readonly NamedTree[] {
  const artifacts = leavesOf(root, '', ({ kind }) => kind === 'artifact')
  // A folder of modules would have thousands of views.
  const shown = artifacts.length > viewedArtifacts ? [] : artifacts
  const views = shown.flatMap(({ node: { name, views: ways = [] } }) =>
    ways.map((view) => ({
      title: toPlainText(`${name}, ${view.name}`),
      columns: treeColumns(view, table),
    })),
  )
  return [{ title: 'everything', columns: treeColumns(root, table) }, ...views]
}
