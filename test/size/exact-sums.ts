import { expect } from '@jest/globals'
import { memoryOf, type SizeNode } from '../../src/size/tree.js'

/** Every node must be the sum of its children, in file and in memory. */
export function expectExactSums(node: SizeNode): void {
  node.views?.forEach(expectExactSums)
  if (node.children === undefined) return
  const sum = (of: (child: SizeNode) => number): number =>
    (node.children ?? []).reduce((total, child) => total + of(child), 0)
  expect(sum(({ bytes }) => bytes)).toBe(node.bytes)
  expect(sum(memoryOf)).toBe(memoryOf(node))
  node.children.forEach(expectExactSums)
}
