/** What is wrong with a result: `size.tree.bytes: 5 is not the sum of its children, 6`. */
export type Problem = string | undefined

/** The first problem of a list; checks are made only until one fails. */
export function firstProblem<T>(
  list: readonly T[],
  place: string,
  check: (one: T, place: string) => Problem,
): Problem {
  for (const [index, one] of list.entries()) {
    const problem = check(one, `${place}[${index}]`)
    if (problem !== undefined) return problem
  }
  return undefined
}

/** The first value that a list has twice. */
export function repeated(values: readonly string[]): string | undefined {
  const known = new Set<string>()
  for (const value of values) {
    if (known.has(value)) return value
    known.add(value)
  }
  return undefined
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
