import type { RunResult } from '../../../src/result/result.js'
import { compareWithBaseline } from '../../../src/size/compare/baseline.js'
import type { SizeNode } from '../../../src/size/tree.js'
import { sampleResult } from '../../github/sample-run.js'

/** Tries to end its element, open a comment, run a script and reverse text. */
export const hostileText =
  '</script><!--<script>window.taken=1</script><img src=x onerror=alert(1)>\u202e'

export function treeWith(
  symbols: number,
  sizeOf = (index: number): number => 16 + (index % 500),
): SizeNode {
  const children = Array.from({ length: symbols }, (_, index): SizeNode => {
    return { name: `symbol_${index}`, kind: 'symbol', bytes: sizeOf(index) }
  })
  const sum = (nodes: readonly SizeNode[]): number =>
    nodes.reduce((all, { bytes }) => all + bytes, 0)
  const text: SizeNode = { name: '.text', kind: 'section', bytes: sum(children), children }
  const data: SizeNode = { name: '.data', kind: 'section', bytes: 5000 }
  const sections = [text, data]
  const artifact: SizeNode = {
    name: 'kernel.elf',
    kind: 'artifact',
    bytes: sum(sections),
    children: sections,
  }
  return { name: 'all', kind: 'image', bytes: artifact.bytes, children: [artifact] }
}

export function resultWithSizes(tree: SizeNode, before?: SizeNode): RunResult {
  const earlier = before === undefined ? null : sampleResult({ size: sizesOf(before, null) })
  return sampleResult({ size: sizesOf(tree, earlier) })
}

function sizesOf(tree: SizeNode, earlier: RunResult | null): NonNullable<RunResult['size']> {
  const totals = Object.fromEntries((tree.children ?? []).map(({ name, bytes }) => [name, bytes]))
  return {
    tree,
    totals,
    ...compareWithBaseline(tree, earlier === null ? null : { ...earlier, source: 'main' }),
    budgets: [],
  }
}
