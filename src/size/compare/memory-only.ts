import { memoryOf, type SizeNode } from '../tree.js'

/**
 * What takes memory and no bytes of a file (.bss), as a tree whose bytes are those in memory. The
 * artifacts stay, so that two trees are still paired as they were; all else that is empty goes, and
 * so do views unless they are asked for.
 */
export function memoryOnly(node: SizeNode, withViews = false): SizeNode {
  const { name, kind, object } = node
  if (node.children === undefined) {
    const bytes = node.bytes === 0 ? memoryOf(node) : 0
    return object === undefined ? { name, kind, bytes } : { name, kind, bytes, object }
  }
  // Above the artifacts are only the whole and folders of files.
  const stays = (child: SizeNode): boolean =>
    child.kind === 'artifact' || (node.kind !== 'artifact' && child.kind === 'directory')
  const children = node.children
    .filter((child) => stays(child) || mayHaveAny(child))
    .map((child) => memoryOnly(child, withViews))
    .filter((child) => stays(child) || child.bytes > 0)
  const bytes = children.reduce((sum, child) => sum + child.bytes, 0)
  const views = withViews ? node.views?.map((view) => memoryOnly(view)) : undefined
  return { name, kind, bytes, children, ...(views === undefined ? {} : { views }) }
}

/** Most sections are wholly in the file: their symbols need no look. */
function mayHaveAny(node: SizeNode): boolean {
  return memoryOf(node) !== node.bytes
}
