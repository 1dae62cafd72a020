import { mergeNamesakes } from './namesakes.js'
import { memoryOf, type SizeNode, type SizeNodeKind } from './tree.js'

/** A node and its folders, the outermost first. */
export interface NodeInFolders {
  readonly folders: readonly string[]
  readonly node: SizeNode
}

/** Deeper folders count as one: paths may be hostile, and trees are walked recursively. */
const depthLimit = 40

/** Nests nodes in their folders, in the order given; a folder is the sum of its contents. */
export function foldersOf(placed: readonly NodeInFolders[], depth = 0): readonly SizeNode[] {
  const nodes: SizeNode[] = []
  const inside = new Map<string, NodeInFolders[]>()
  for (const one of placed) {
    const name = folderAt(one.folders, depth)
    const members = inside.get(name)
    if (name === '') nodes.push(one.node)
    else if (members === undefined) inside.set(name, [one])
    else members.push(one)
  }
  for (const [name, members] of inside)
    nodes.push(sumOf(name, 'directory', foldersOf(members, depth + 1)))
  return mergeNamesakes(nodes)
}

/** The folder at a depth, 0 for the outermost; empty below the last. */
function folderAt(folders: readonly string[], depth: number): string {
  if (depth > depthLimit) return ''
  return depth === depthLimit ? folders.slice(depth).join('/') : (folders[depth] ?? '')
}

/** A node that is the sum of others. */
export function sumOf(name: string, kind: SizeNodeKind, children: readonly SizeNode[]): SizeNode {
  const bytes = children.reduce((sum, child) => sum + child.bytes, 0)
  const memoryBytes = children.reduce((sum, child) => sum + memoryOf(child), 0)
  return { name, kind, bytes, ...(memoryBytes === bytes ? {} : { memoryBytes }), children }
}
