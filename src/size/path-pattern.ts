import { nameIn, nodeAt, pathOf } from './paths.js'
import type { SizeNode } from './tree.js'

/** A node and its path. */
export interface PlacedNode {
  readonly path: string
  readonly node: SizeNode
}

/** Matches a name against a segment in which `*` is any text, in time pattern × name at most. */
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
      // Only the last star needs to backtrack: the earlier ones already match the shortest text.
      at = star + 1
      from = ++restart
    } else return false
  }
  return /^\**$/.test(pattern.slice(at))
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

/** Splits a pattern; consecutive `**` count as one. */
function segmentsOf(pattern: string): readonly string[] {
  return pattern
    .split('/')
    .map(nameIn)
    .filter((segment, index, all) => segment !== '**' || all[index - 1] !== '**')
}

/** The open positions after matching a name. */
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

/** Adds the positions after each `**`, which also matches zero levels. */
function withSkipped(positions: ReadonlySet<number>, segments: readonly string[]): Set<number> {
  const all = new Set(positions)
  for (const position of positions) if (segments[position] === '**') all.add(position + 1)
  return all
}

/** Whether a final `**` is open, which matches everything below. */
function endsOpen(positions: ReadonlySet<number>, segments: readonly string[]): boolean {
  const last = segments.length - 1
  return segments[last] === '**' && positions.has(last)
}
