import {
  endsOpen,
  joinLevels,
  matchesNames,
  stepInto,
  withSkipped,
} from '../host/files/path-pattern.js'
import { nameIn, nodeAt, pathOf } from './paths.js'
import type { SizeNode } from './tree.js'

/** A node and its path. */
export interface PlacedNode {
  readonly path: string
  readonly node: SizeNode
}

interface MatchOptions {
  /**
   * Whether wildcards also match unattributed nodes such as `(no symbol)` and what is below them.
   * If not, only a segment that begins with a parenthesis does, like a dot in file names.
   */
  readonly rests?: boolean
}

/**
 * The nodes below `root` that match a pattern, in tree order: `*` stands for any part of a name,
 * `**` for any number of levels. The exact path of a node matches only that node. Views are entered
 * only if the pattern names them, so no bytes count twice.
 */
export function nodesMatching(
  root: SizeNode,
  pattern: string,
  { rests = true }: MatchOptions = {},
): readonly PlacedNode[] {
  const exact = nodeAt(root, pattern)
  if (exact !== undefined) return [{ path: pattern, node: exact }]
  if (!pattern.includes('*')) return []
  const segments = segmentsOf(pattern)
  const found: PlacedNode[] = []
  // The set of pattern positions that may match the children of a node.
  const walk = (node: SizeNode, path: string, open: ReadonlySet<number>): void => {
    const literal = new Set([...open].map((position) => segments[position]))
    const views = (node.views ?? []).filter(({ name }) => literal.has(name))
    for (const child of [...(node.children ?? []), ...views]) {
      const isRest = !rests && child.kind === 'unattributed'
      const entered = isRest ? withParenthesis(open, segments) : open
      const next = stepInto(child.name, entered, segments)
      const after = withSkipped(next, segments)
      const childPath = pathOf(path, child.name)
      if (next.has(segments.length) || endsOpen(entered, segments))
        found.push({ path: childPath, node: child })
      after.delete(segments.length)
      if (after.size > 0) walk(child, childPath, after)
    }
  }
  walk(root, '', withSkipped(new Set([0]), segments))
  return found
}

function withParenthesis(
  positions: ReadonlySet<number>,
  segments: readonly string[],
): ReadonlySet<number> {
  return new Set([...positions].filter((position) => segments[position]?.startsWith('(')))
}

/** Whether a pattern would match an attributed node with this path. */
export function patternCovers(pattern: string, path: string): boolean {
  return matchesNames(segmentsOf(pattern), path.split('/').map(nameIn))
}

function segmentsOf(pattern: string): readonly string[] {
  return joinLevels(pattern.split('/').map(nameIn))
}
