import { siblingKey } from '../../size/paths.js'
import { memoryOf, type SizeNode } from '../../size/tree.js'
import { firstProblem, repeated, sumOf, type Problem } from './problem.js'

/** Views that are as large as what they show in another way; `src/size/tree.ts` says why not all. */
const ownSize: ReadonlySet<string> = new Set(['unpacked', 'disk', 'packages'])

/** Whether sums hold at every level of a tree, in the file, in memory and in its views. */
export function treeProblem(node: SizeNode, place: string): Problem {
  const { children, views = [] } = node
  return (
    (children === undefined ? undefined : childrenProblem(node, children, place)) ??
    firstProblem(views, `${place}.views`, (view, at) => viewProblem(node, view, at))
  )
}

function childrenProblem(node: SizeNode, children: readonly SizeNode[], place: string): Problem {
  const problem = firstProblem(children, `${place}.children`, treeProblem)
  if (problem !== undefined) return problem
  const bytes = sumOf(children.map((child) => child.bytes))
  if (bytes !== node.bytes)
    return `${place}.bytes: ${node.bytes} is not the sum of its children, ${bytes}`
  const memory = sumOf(children.map(memoryOf))
  if (memory > memoryOf(node))
    return `${place}.memoryBytes: ${memoryOf(node)} is less than the sum of its children, ${memory}`
  const twice = repeated(children.map(siblingKey))
  return twice === undefined ? undefined : `${place}.children: two are named ${twice}`
}

function viewProblem(node: SizeNode, view: SizeNode, place: string): Problem {
  if (view.bytes !== node.bytes && !ownSize.has(view.name))
    return `${place}.bytes: ${view.bytes} is not the size of what it shows, ${node.bytes}`
  return treeProblem(view, place)
}
