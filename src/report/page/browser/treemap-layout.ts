import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy'
import type { MapNode } from './map-node.js'

/** One rectangle to draw, in pixels. */
export interface Cell {
  readonly node: MapNode
  /** Index of its ancestor on the first level; cells of one group share a colour. */
  readonly group: number
  /** Has cells inside: only its heading is visible. */
  readonly isFrame: boolean
  /** Can be opened to show the level below. */
  readonly opens: boolean
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Layer {
  readonly node: MapNode
  readonly within: readonly Layer[]
}

/** Height of a frame's heading. */
export const headingHeight = 20
/** Any more nodes on one level would be specks; they are drawn as one. */
const drawnOnFirst = 120
const drawnOnSecond = 40
/** Smaller cells could not be hit or read. */
const smallest = 5

/** Lays out two levels below a node, squarified; cells too small to see are left out. */
export function layOut(root: MapNode, width: number, height: number): readonly Cell[] {
  const layers: Layer = {
    node: root,
    within: largest(root.children(), drawnOnFirst).map((node) => ({
      node,
      within: largest(node.children(), drawnOnSecond).map((inner) => ({ node: inner, within: [] })),
    })),
  }
  const sums = hierarchy(layers, ({ within }) => within).sum(({ node, within }) =>
    within.length === 0 ? node.area : 0,
  )
  const placed = treemap<Layer>()
    .tile(treemapSquarify)
    .size([width, height])
    .paddingInner(2)
    .paddingTop(({ depth }) => (depth === 0 ? 0 : headingHeight))
    .round(true)(sums)
  const groups = new Map(placed.children?.map((child, index) => [child, index]))
  return placed
    .descendants()
    .slice(1)
    .map((at): Cell => {
      const top = at.depth === 1 ? at : at.parent
      return {
        node: at.data.node,
        group: (top === null ? undefined : groups.get(top)) ?? 0,
        isFrame: at.children !== undefined && at.y1 - at.y0 > headingHeight + smallest,
        opens: !at.data.node.isLeaf,
        x: at.x0,
        y: at.y0,
        width: at.x1 - at.x0,
        height: at.y1 - at.y0,
      }
    })
    .filter((cell) => cell.width >= smallest && cell.height >= smallest)
}

function largest(nodes: readonly MapNode[], count: number): readonly MapNode[] {
  const rest = nodes.slice(count)
  if (rest.length < 2) return nodes
  const area = rest.reduce((sum, node) => sum + node.area, 0)
  const whole = nodes.reduce((sum, node) => sum + node.area, 0)
  const share = `${((area / whole) * 100).toFixed(1)} % of this level`
  const others: MapNode = {
    name: `${rest.length} smaller`,
    kind: 'unattributed',
    area,
    figure: share,
    rough: share,
    isLeaf: true,
    children: () => [],
  }
  return [...nodes.slice(0, count), others]
}
