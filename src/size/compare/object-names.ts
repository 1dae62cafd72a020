import type { SizeNode } from '../tree.js'

/** The view of an ELF file by what it was linked from. */
export const objectsName = 'objects'

/**
 * Whether objects of two builds of an artifact go by the same names. They do not where one had a link
 * map, and so object files, and the other source files: then nothing can be said of what moved.
 */
export function namesObjectsAlike(before: SizeNode, after: SizeNode): boolean {
  const [old, now] = [objectsOf(before), objectsOf(after)]
  return old === undefined || now === undefined || old.note === now.note
}

/** The same symbols, of no object. */
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
