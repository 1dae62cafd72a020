/** A named group may stand once in an expression (before ES2025); here no group is asked for. */
const groupName = /\(\?<\w+>/g

/**
 * Whether any of many expressions is found in a text, told several times faster than by asking one
 * after the other: those with the same flags become one.
 */
export function anyOfPatterns(patterns: readonly RegExp[]): (text: string) => boolean {
  const joined = [...new Set(patterns.map(({ flags }) => flags))].map((flags) => {
    const sources = patterns
      .filter((pattern) => pattern.flags === flags)
      .map(({ source }) => `(?:${source.replaceAll(groupName, '(?:')})`)
    return new RegExp(sources.join('|'), flags)
  })
  return (text) => joined.some((pattern) => pattern.test(text))
}
