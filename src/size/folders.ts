import { mergeNamesakes } from './namesakes.js'
import { memoryOf, type SizeNode, type SizeNodeKind } from './tree.js'

/** A node and the folders it lies in, the outermost first. */
export interface PlacedNode {
  readonly folders: readonly string[]
  readonly node: SizeNode
}

/** Folders beyond this depth count as one: names from files are hostile, and trees are walked. */
const depthLimit = 40

/** Nodes in their folders, each folder as large as what is in it; in the order given. */
export function foldersOf(placed: readonly PlacedNode[], depth = 0): readonly SizeNode[] {
  const nodes: SizeNode[] = []
  const inside = new Map<string, PlacedNode[]>()
  for (const { folders, node } of placed) {
    const [first, ...rest] = depth === depthLimit ? [folders.join('/')] : folders
    if (first === undefined || first === '') {
      nodes.push(node)
      continue
    }
    const member = { folders: rest, node }
    const members = inside.get(first)
    if (members === undefined) inside.set(first, [member])
    else members.push(member)
  }
  for (const [name, members] of inside)
    nodes.push(sumOf(name, 'directory', foldersOf(members, depth + 1)))
  return mergeNamesakes(nodes)
}

/** A node that is the sum of others. */
export function sumOf(name: string, kind: SizeNodeKind, children: readonly SizeNode[]): SizeNode {
  const bytes = children.reduce((sum, child) => sum + child.bytes, 0)
  const memoryBytes = children.reduce((sum, child) => sum + memoryOf(child), 0)
  return { name, kind, bytes, ...(memoryBytes === bytes ? {} : { memoryBytes }), children }
}
