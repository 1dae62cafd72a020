import { memoryOf, type SizeNode } from '../tree.js'

/**
 * A tree of what takes memory but no bytes of a file (.bss), measured in bytes of memory. Artifacts
 * stay, so two trees pair as before; other empty nodes are dropped, and views unless asked for.
 */
export function memoryOnly(node: SizeNode, withViews = false): SizeNode {
  const { name, kind, object } = node
  if (node.children === undefined) {
    const bytes = node.bytes === 0 ? memoryOf(node) : 0
    return object === undefined ? { name, kind, bytes } : { name, kind, bytes, object }
  }
  // Above the artifacts there are only the root and folders of files.
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

/** Skips sections that are completely in the file, which most are. */
function mayHaveAny(node: SizeNode): boolean {
  return memoryOf(node) !== node.bytes
}
