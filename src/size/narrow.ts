import { sumOf } from './folders.js'
import { nodesMatching } from './path-pattern.js'
import type { SizeNode } from './tree.js'

/**
 * The part of a tree that matches a pattern: matching nodes are kept whole, the nodes above them
 * are the sums of what is left. Null if nothing matches.
 */
export function narrowTree(root: SizeNode, pattern: string): SizeNode | null {
  const matched = new Set(nodesMatching(root, pattern).map(({ node }) => node))
  const narrow = (node: SizeNode): SizeNode | null => {
    if (matched.has(node)) return node
    const children = (node.children ?? []).map(narrow).filter((child) => child !== null)
    const views = (node.views ?? []).map(narrow).filter((view) => view !== null)
    if (children.length === 0 && views.length === 0) return null
    const sum = sumOf(node.name, node.kind, children)
    return views.length === 0 ? sum : { ...sum, views }
  }
  return narrow(root)
}

/**
 * Renames the only artifact or folder of a tree to that of the other tree: two single files are
 * compared whatever their names.
 */
export function namedAs(before: SizeNode, after: SizeNode): SizeNode {
  const [old, now] = [before.children, after.children]
  const [onlyOld, onlyNow] = [old?.[0], now?.[0]]
  if (old?.length !== 1 || now?.length !== 1) return before
  if (onlyOld === undefined || onlyNow === undefined || onlyOld.name === onlyNow.name) return before
  return { ...before, children: [{ ...onlyOld, name: onlyNow.name }] }
}
