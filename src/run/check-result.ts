import type { RunResult } from '../result/result.js'
import type { SizeNode } from '../size/tree.js'

/** Levels of a result.json; a size tree has some tens. */
const deepest = 500

/** Whether a JSON text is nested too deep to be read; in one pass, without reading it. */
export function isTooDeep(text: string): boolean {
  let depth = 0
  let isInString = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (isInString) {
      if (character === '\\') at += 1
      else if (character === '"') isInString = false
    } else if (character === '"') isInString = true
    else if (character === '[' || character === '{') {
      depth += 1
      if (depth > deepest) return true
    } else if (character === ']' || character === '}') depth -= 1
  }
  return false
}

/** A year: no run takes longer. */
const longestMs = 366 * 24 * 3600 * 1000

/** What is wrong with the figures of a result from elsewhere; undefined if nothing is. */
export function figureProblem(result: Pick<RunResult, 'size' | 'timings'>): string | undefined {
  for (const [index, { durationMs }] of result.timings.entries())
    if (durationMs < 0 || durationMs > longestMs)
      return `timings[${index}].durationMs: ${durationMs} is not a time from 0 to a year`
  return result.size === null ? undefined : treeProblem(result.size.tree, 'size.tree')
}

function treeProblem({ bytes, children = [] }: SizeNode, place: string): string | undefined {
  if (bytes < 0) return `${place}.bytes: ${bytes} is negative`
  for (const [index, child] of children.entries()) {
    const problem = treeProblem(child, `${place}.children[${index}]`)
    if (problem !== undefined) return problem
  }
  const sum = children.reduce((total, child) => total + child.bytes, 0)
  return children.length > 0 && sum !== bytes
    ? `${place}.bytes: ${bytes} is not the sum of its children, ${sum}`
    : undefined
}
