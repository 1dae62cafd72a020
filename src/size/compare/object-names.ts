import type { SizeNode } from '../tree.js'

/** Name of the view of an ELF file by object. */
export const objectsName = 'objects'

/**
 * Whether two builds of an artifact name their objects in the same way. They do not if one has a
 * link map, which names object files, and the other names source files: moves cannot be detected
 * then.
 */
export function namesObjectsAlike(before: SizeNode, after: SizeNode): boolean {
  const [old, now] = [objectsOf(before), objectsOf(after)]
  return old === undefined || now === undefined || old.note === now.note
}

/** The same symbols without their objects. */
export function withoutObjects(node: SizeNode): SizeNode {
  const { object, ...rest } = node
  const bare = object === undefined ? node : rest
  return node.children === undefined
    ? bare
    : { ...bare, children: node.children.map(withoutObjects) }
}

function objectsOf({ views }: SizeNode): SizeNode | undefined {
  return views?.find(({ name }) => name === objectsName)
}
