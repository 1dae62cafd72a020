import { nameIn, nodeAt, pathOf } from './paths.js'
import type { SizeNode } from './tree.js'

/** A node and its path. */
export interface PlacedNode {
  readonly path: string
  readonly node: SizeNode
}

/** Whether `*` in a segment stands for any part of a name; in time of at most pattern × name. */
function matchesSegment(pattern: string, name: string): boolean {
  let [at, from, star, restart] = [0, 0, -1, 0]
  while (from < name.length) {
    if (pattern[at] === '*') {
      star = at++
      restart = from
    } else if (at < pattern.length && pattern[at] === name[from]) {
      at++
      from++
    } else if (star >= 0) {
      // Only the last star need give way: the earlier ones have the shortest text that does.
      at = star + 1
      from = ++restart
    } else return false
  }
  return /^\**$/.test(pattern.slice(at))
}

export interface MatchOptions {
  /**
   * Whether wildcards stand for what belongs to nothing known too, as `(no symbol)`, and for what is
   * below it. Where not, it takes a segment that begins with a bracket, like a dot in file names.
   */
  readonly rests?: boolean
}

/**
 * The nodes below `root` that a pattern means, in order of the tree: `*` stands for any part of a
 * name, `**` for any number of levels. A path that is a node's own means that node alone. Views are
 * entered only where the pattern names them, lest their bytes be met twice.
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
  // Positions in the pattern that are open before the children of a node, each only once.
  const walk = (node: SizeNode, path: string, open: ReadonlySet<number>): void => {
    const literal = new Set([...open].map((position) => segments[position]))
    const views = (node.views ?? []).filter(({ name }) => literal.has(name))
    for (const child of [...(node.children ?? []), ...views]) {
      const isLeftOut = !rests && child.kind === 'unattributed'
      const entered = isLeftOut ? withBracket(open, segments) : open
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

function withBracket(
  positions: ReadonlySet<number>,
  segments: readonly string[],
): ReadonlySet<number> {
  return new Set([...positions].filter((position) => segments[position]?.startsWith('(')))
}

/** Whether a pattern means the node of this path, were it there and no rest. */
export function patternCovers(pattern: string, path: string): boolean {
  const segments = segmentsOf(pattern)
  let open: ReadonlySet<number> = withSkipped(new Set([0]), segments)
  let isMet = false
  for (const name of path.split('/').map(nameIn)) {
    const next = stepInto(name, open, segments)
    isMet = next.has(segments.length) || endsOpen(open, segments)
    open = withSkipped(next, segments)
  }
  return isMet
}

/** Several `**` in a row are one. */
function segmentsOf(pattern: string): readonly string[] {
  return pattern
    .split('/')
    .map(nameIn)
    .filter((segment, index, all) => segment !== '**' || all[index - 1] !== '**')
}

/** The positions that are open behind a name. */
function stepInto(
  name: string,
  open: ReadonlySet<number>,
  segments: readonly string[],
): Set<number> {
  const next = new Set<number>()
  for (const position of open) {
    if (segments[position] === '**') next.add(position)
    else if (position < segments.length && matchesSegment(segments[position] ?? '', name))
      next.add(position + 1)
  }
  return next
}

/** `**` stands for no level too. */
function withSkipped(positions: ReadonlySet<number>, segments: readonly string[]): Set<number> {
  const all = new Set(positions)
  for (const position of positions) if (segments[position] === '**') all.add(position + 1)
  return all
}

/** A `**` at the end means everything below. */
function endsOpen(positions: ReadonlySet<number>, segments: readonly string[]): boolean {
  const last = segments.length - 1
  return segments[last] === '**' && positions.has(last)
}
