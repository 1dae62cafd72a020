import { siblingKey } from './paths.js'
import { memoryOf, type SizeNode } from './tree.js'

/**
 * Makes sibling names unique by adding up namesakes, e.g. sections of one name in an object file:
 * each path then names one node, whatever the order of the sections.
 */
export function mergeNamesakes(nodes: readonly SizeNode[]): readonly SizeNode[] {
  const merged = new Map<string, SizeNode>()
  for (const node of nodes) {
    const key = siblingKey(node)
    const namesake = merged.get(key)
    merged.set(key, namesake === undefined ? node : addUp(namesake, node))
  }
  return merged.size === nodes.length ? nodes : [...merged.values()]
}

function addUp(a: SizeNode, b: SizeNode): SizeNode {
  const bytes = a.bytes + b.bytes
  const memoryBytes = memoryOf(a) + memoryOf(b)
  const { name, kind } = a
  const sum = { name, kind, bytes, ...(memoryBytes === bytes ? {} : { memoryBytes }) }
  if (a.children === undefined && b.children === undefined) return sum
  return { ...sum, children: mergeNamesakes([...childrenOrRest(a), ...childrenOrRest(b)]) }
}

function childrenOrRest(node: SizeNode): readonly SizeNode[] {
  if (node.children !== undefined) return node.children
  if (node.bytes === 0 && memoryOf(node) === 0) return []
  // A section without symbols, or a file with the name of a folder.
  const name = node.kind === 'section' ? '(no symbol)' : '(content)'
  return [{ ...node, name, kind: 'unattributed' }]
}
