import { memoryOf, type SizeNode } from './tree.js'

/**
 * What takes memory and no bytes of a file (.bss), as a tree whose bytes are those in memory. The
 * artifacts stay, so that two trees are still paired as they were; all else that is empty goes.
 */
export function memoryOnly(node: SizeNode): SizeNode {
  const { name, kind } = node
  if (node.children === undefined)
    return { name, kind, bytes: node.bytes === 0 ? memoryOf(node) : 0 }
  const children = node.children
    .filter((child) => child.kind === 'artifact' || mayHaveAny(child))
    .map(memoryOnly)
    .filter((child) => child.kind === 'artifact' || child.bytes > 0)
  return { name, kind, bytes: children.reduce((sum, { bytes }) => sum + bytes, 0), children }
}

/** Most sections are wholly in the file: their symbols need no look. */
function mayHaveAny(node: SizeNode): boolean {
  return memoryOf(node) !== node.bytes
}
