import type { SizeNode } from './tree.js'

/**
 * Paths in a size tree: names from the artifact down, joined by `/`, such as
 * `vmlinux/.text/start_kernel`. A `/` in a name is written `%2F`, and `%` is written `%25`.
 */
export function pathOf(parent: string, name: string): string {
  // Few names contain either: checking is faster than replacing.
  const isPlain = !name.includes('/') && !name.includes('%')
  const segment = isPlain ? name : name.replaceAll('%', '%25').replaceAll('/', '%2F')
  return parent === '' ? segment : `${parent}/${segment}`
}

/** The name that a segment of a path stands for. */
export function nameIn(segment: string): string {
  return segment.includes('%') ? segment.replaceAll('%2F', '/').replaceAll('%25', '%') : segment
}

/**
 * The node below `root` at a path, or undefined; a path does not name the root itself. Views are
 * found like children, after them: `loader.elf/objects/drivers`.
 */
export function nodeAt(root: SizeNode, path: string): SizeNode | undefined {
  return follow(root, path, ({ children, views }, name) => {
    const isNamed = (child: SizeNode): boolean => child.name === name
    return children?.find(isNamed) ?? views?.find(isNamed)
  })
}

/** `nodeAt` with an index, for many paths: a section may have 100,000 symbols. */
export function nodeFinder(root: SizeNode): (path: string) => SizeNode | undefined {
  const indices = new Map<SizeNode, ReadonlyMap<string, SizeNode>>()
  return (path) =>
    follow(root, path, (node, name) => {
      const index = indices.get(node) ?? indexOf(node)
      indices.set(node, index)
      return index.get(name)
    })
}

function follow(
  root: SizeNode,
  path: string,
  childNamed: (node: SizeNode, name: string) => SizeNode | undefined,
): SizeNode | undefined {
  let node: SizeNode | undefined = root
  for (const segment of path.split('/')) {
    node = childNamed(node, nameIn(segment))
    if (node === undefined) return undefined
  }
  return node
}

/** Children and views by name: the first of namesakes, and children before views. */
function indexOf({ children = [], views = [] }: SizeNode): ReadonlyMap<string, SizeNode> {
  const index = new Map<string, SizeNode>()
  for (const nodes of [children, views])
    for (const node of nodes) if (!index.has(node.name)) index.set(node.name, node)
  return index
}

/** Identifies a node among its siblings: by name, with a mark for unattributed nodes. */
export function siblingKey({ kind, name }: SizeNode): string {
  return kind === 'unattributed' ? `\0${name}` : name
}

/** Every leaf below a node with its path; nodes that satisfy `isLeaf` count as leaves. */
export function leavesOf(
  node: SizeNode,
  path: string,
  isLeaf: (node: SizeNode) => boolean = () => false,
): readonly { readonly path: string; readonly node: SizeNode }[] {
  const leaves: { path: string; node: SizeNode }[] = []
  const walk = (at: SizeNode, atPath: string): void => {
    if (at.children === undefined || at.children.length === 0 || isLeaf(at)) {
      leaves.push({ path: atPath, node: at })
      return
    }
    for (const child of at.children) walk(child, pathOf(atPath, child.name))
  }
  walk(node, path)
  return leaves
}

/** Order by code units: unlike locale order, the same on every machine. */
export function compareText(a: string, b: string): number {
  // Equality is checked first: mostly the lengths differ, so it costs nothing.
  return a === b ? 0 : a < b ? -1 : 1
}
