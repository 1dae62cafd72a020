/** Small changes to regular expressions, each of which takes something away: what is found, or what keeps it apart. */

/** Where the alternatives of every group stand, the whole expression being the outermost one. */
function groupsOf(source) {
  const groups = []
  const open = [{ bars: [] }]
  let inClass = false
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at]
    if (char === '\\') at += 1
    else if (inClass) inClass = char !== ']'
    else if (char === '[') inClass = true
    else if (char === '(') {
      const head = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at))[0]
      open.push({ start: at + head.length, bars: [] })
    } else if (char === '|') open.at(-1).bars.push(at)
    else if (char === ')') groups.push({ ...open.pop(), end: at })
  }
  return [...groups, { start: 0, bars: open[0].bars, end: source.length }]
}

/** The expression without one of its alternatives, for each of them. */
export function withoutAlternatives(source) {
  return groupsOf(source).flatMap(({ start, bars, end }) => {
    if (bars.length === 0) return []
    const edges = [start - 1, ...bars, end]
    const parts = edges.slice(1).map((edge, index) => source.slice(edges[index] + 1, edge))
    return parts.map((part, left) => ({
      what: part,
      source:
        source.slice(0, start) +
        parts.filter((_, index) => index !== left).join('|') +
        source.slice(end),
    }))
  })
}

/** The expression with one of its groups empty, for each of them: it finds more. */
export function withEmptyGroups(source) {
  return groupsOf(source)
    .filter(
      ({ start, end }) => source[start - 1] !== '=' && source[start - 1] !== '!' && end > start,
    )
    .filter(({ end }) => end < source.length)
    .map(({ start, end }) => ({
      what: source.slice(start, end),
      source: source.slice(0, start) + source.slice(end),
    }))
}

/** The expression without the anchor it begins or ends with. */
export function withoutAnchors(source) {
  return [
    ...(source.startsWith('^') ? [{ what: '^', source: source.slice(1) }] : []),
    ...(/(?<!\\)\$$/.test(source) ? [{ what: '$', source: source.slice(0, -1) }] : []),
  ].filter((one) => one.source !== '')
}
