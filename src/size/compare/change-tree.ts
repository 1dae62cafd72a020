import { nameIn } from '../paths.js'
import { effectsOf } from './change-effects.js'
import type { SizeChange, SizeDelta } from './size-change.js'

/** The net change of a node; a node is the sum of its children. */
export interface ChangeNode {
  readonly name: string
  /** New minus old. */
  readonly bytes: number
  /** Growth plus shrinkage, for sorting. */
  readonly magnitude: number
  readonly children: readonly ChangeNode[]
}

/** Changes in the files, and changes in memory alone (.bss). */
export interface ChangeTrees {
  readonly files: ChangeNode
  readonly memory: ChangeNode
}

export function changeTrees({ changes, memory }: SizeDelta, depth: number): ChangeTrees {
  return { files: changeTree(changes, depth), memory: changeTree(memory?.changes ?? [], depth) }
}

interface NodeInMaking {
  bytes: number
  magnitude: number
  readonly children: Map<string, NodeInMaking>
}

/** Changes as a tree of their paths up to `depth`, the most changed first on each level. */
export function changeTree(changes: readonly SizeChange[], depth: number): ChangeNode {
  const root = emptyNode()
  for (const change of changes)
    for (const { path, bytes } of effectsOf(change)) {
      let node = root
      count(node, bytes)
      for (const segment of path.split('/', depth)) {
        const next = node.children.get(segment) ?? emptyNode()
        node.children.set(segment, next)
        count(next, bytes)
        node = next
      }
    }
  return finish('', root)
}

function emptyNode(): NodeInMaking {
  return { bytes: 0, magnitude: 0, children: new Map() }
}

function count(node: NodeInMaking, bytes: number): void {
  node.bytes += bytes
  node.magnitude += Math.abs(bytes)
}

function finish(segment: string, { bytes, magnitude, children }: NodeInMaking): ChangeNode {
  return {
    name: nameIn(segment),
    bytes,
    magnitude,
    children: Array.from(children, ([name, child]) => finish(name, child))
      .filter((child) => child.magnitude > 0)
      .sort((a, b) => b.magnitude - a.magnitude),
  }
}
