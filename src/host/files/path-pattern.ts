/**
 * Patterns of paths, segment by segment: `*` stands for any part of a name, `**` for any number of
 * levels. A set of positions in the pattern is open at each level, so that a match takes at most
 * pattern × path steps.
 */

/** Matches a name against a segment in which `*` is any text, in time pattern × name at most. */
export function matchesSegment(pattern: string, name: string): boolean {
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

/** The segments of a pattern; consecutive `**` count as one. */
export function joinLevels(segments: readonly string[]): readonly string[] {
  return segments.filter((segment, index, all) => segment !== '**' || all[index - 1] !== '**')
}

/** The open positions after matching a name. */
export function stepInto(
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
export function withSkipped(
  positions: ReadonlySet<number>,
  segments: readonly string[],
): Set<number> {
  const all = new Set(positions)
  for (const position of positions) if (segments[position] === '**') all.add(position + 1)
  return all
}

/** Whether a final `**` is open, which matches everything below. */
export function endsOpen(positions: ReadonlySet<number>, segments: readonly string[]): boolean {
  const last = segments.length - 1
  return segments[last] === '**' && positions.has(last)
}

/** Whether a pattern matches the names of a whole path; a final `**` needs at least one level. */
export function matchesNames(segments: readonly string[], names: readonly string[]): boolean {
  let open: ReadonlySet<number> = withSkipped(new Set([0]), segments)
  let isMet = false
  for (const name of names) {
    const next = stepInto(name, open, segments)
    isMet = next.has(segments.length) || endsOpen(open, segments)
    open = withSkipped(next, segments)
  }
  return isMet
}

/** Whether a pattern matches a whole path, both with slashes. */
export function matchesPath(pattern: string, path: string): boolean {
  return matchesNames(joinLevels(pattern.split('/')), path.split('/'))
}
