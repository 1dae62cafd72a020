import type { SizeNode } from './tree.js'

/**
 * Paths in a size tree: names from the artifact downwards, joined by `/`, as in
 * `vmlinux/.text/start_kernel`. A `/` in a name is written `%2F`, and `%` is `%25`.
 */
export function pathOf(parent: string, name: string): string {
  // Hardly any name has one: to look is faster than to replace nothing.
  const isPlain = !name.includes('/') && !name.includes('%')
  const segment = isPlain ? name : name.replaceAll('%', '%25').replaceAll('/', '%2F')
  return parent === '' ? segment : `${parent}/${segment}`
}

/** The name that a segment of a path stands for. */
export function nameIn(segment: string): string {
  return segment.includes('%') ? segment.replaceAll('%2F', '/').replaceAll('%25', '%') : segment
}

/**
 * The node below `root` at a path, or undefined; a path does not name the root itself. A view stands
 * among the children, behind them: `loader.elf/objects/drivers`.
 */
export function nodeAt(root: SizeNode, path: string): SizeNode | undefined {
  return follow(root, path, ({ children, views }, name) => {
    const isNamed = (child: SizeNode): boolean => child.name === name
    return children?.find(isNamed) ?? views?.find(isNamed)
  })
}

/** `nodeAt` for many paths: a section of 100,000 symbols is not searched anew for each of them. */
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

/** What is below a node by name: of namesakes the first, and a child before a view. */
function indexOf({ children = [], views = [] }: SizeNode): ReadonlyMap<string, SizeNode> {
  const index = new Map<string, SizeNode>()
  for (const nodes of [children, views])
    for (const node of nodes) if (!index.has(node.name)) index.set(node.name, node)
  return index
}

/** Tells siblings apart: by name, and `(no symbol)` from a symbol that is called so. */
export function siblingKey({ kind, name }: SizeNode): string {
  return kind === 'unattributed' ? `\0${name}` : name
}

/** Every leaf below a node with its path; what `isLeaf` says of counts as one. */
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

/** Order by code units, the same on every machine, unlike that of a locale. */
export function compareText(a: string, b: string): number {
  // Mostly they are of unlike length: that they are not equal costs nothing to see.
  return a === b ? 0 : a < b ? -1 : 1
}
