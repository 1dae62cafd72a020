import type { ReadableNames } from '../../../size/names.js'
import { effectsOf } from '../../../size/compare/change-effects.js'
import type { SizeChange } from '../../../size/compare/size-change.js'
import { readableName } from '../../readable-names.js'
import { nameIn } from '../../../size/paths.js'
import { formatBytes, formatByteChange, formatRoughBytes } from '../../quantities.js'
import type { Measure, Tree } from './tree.js'

/** A node with an area on a treemap. */
export interface MapNode {
  readonly name: string
  readonly kind: string
  /** The quantity that its area shows; never negative. */
  readonly area: number
  /** The exact figure in words, and a short form that fits into a rectangle. */
  readonly figure: string
  readonly rough: string
  /** In a difference: decides colour, sign and hatch. */
  readonly tone?: 'grown' | 'shrunk'
  readonly isLeaf: boolean
  /** Largest first; computed on first use. */
  children(): readonly MapNode[]
}

/** A node of a size tree. */
export function sizeMapNode(tree: Tree, node: number, measure: Measure, name?: string): MapNode {
  const area = tree.columns[measure][node] ?? 0
  return {
    name: name ?? tree.nameOf(node),
    kind: tree.kindOf(node),
    area,
    figure: `${formatBytes(area)}${tree.noteOf(node)}`,
    rough: formatRoughBytes(area),
    isLeaf: tree.isLeaf(node),
    children: once(() =>
      tree
        .childrenOf(node)
        .map((child) => sizeMapNode(tree, child, measure))
        .filter((child) => child.area > 0)
        .sort((a, b) => b.area - a.area),
    ),
  }
}

/** Caches a result: computing a level of 100,000 nodes is slow. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

interface ChangeGroup {
  readonly children: Map<string, ChangeGroup>
  kind: string
  magnitude: number
  net: number
}

const emptyGroup = (): ChangeGroup => ({ children: new Map(), kind: '', magnitude: 0, net: 0 })

/** Changes as a tree by path: the area shows all movement, the figure the net change. */
export function changeMapNode(
  name: string,
  changes: readonly SizeChange[],
  names: ReadableNames,
): MapNode {
  const root = emptyGroup()
  for (const change of changes)
    for (const { path, bytes } of effectsOf(change)) {
      let group = root
      add(group, bytes)
      for (const segment of path.split('/')) {
        const next = group.children.get(segment) ?? emptyGroup()
        group.children.set(segment, next)
        add(next, bytes)
        group = next
      }
      group.kind = change.kind
    }
  return groupNode(name, root, names)
}

function add(group: ChangeGroup, change: number): void {
  group.magnitude += Math.abs(change)
  group.net += change
}

function groupNode(
  name: string,
  { children, kind, magnitude, net }: ChangeGroup,
  names: ReadableNames,
): MapNode {
  return {
    name,
    kind,
    area: magnitude,
    figure: formatByteChange(net),
    rough: formatByteChange(net),
    isLeaf: children.size === 0,
    ...(net === 0 ? {} : { tone: net > 0 ? 'grown' : 'shrunk' }),
    children: once(() =>
      [...children]
        .map(([segment, child]) => {
          const own = nameIn(segment)
          return groupNode(readableName(own, names) ?? own, child, names)
        })
        .sort((a, b) => b.area - a.area),
    ),
  }
}
