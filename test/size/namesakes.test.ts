import { describe, expect, test } from '@jest/globals'
import { mergeNamesakes } from '../../src/size/namesakes.js'
import type { SizeNode, SizeNodeKind } from '../../src/size/tree.js'
import { expectExactSums } from './exact-sums.js'

const leaf = (name: string, kind: SizeNodeKind, bytes: number): SizeNode => ({ name, kind, bytes })

describe('if only one of two namesakes has children, the bytes of the other become one', () => {
  test.each([
    ['section', 'symbol', '(no symbol)'],
    ['file', 'file', '(content)'],
    ['symlink', 'file', '(content)'],
    ['object', 'section', '(content)'],
  ] as const)('for kind %s', (kind, inside, name) => {
    const whole = leaf('x', kind, 5)
    const split = { ...leaf('x', kind, 7), children: [leaf('y', inside, 7)] }
    for (const nodes of [
      [whole, split],
      [split, whole],
    ]) {
      const [merged, ...others] = mergeNamesakes(nodes)
      expect(others).toEqual([])
      expect(merged).toMatchObject({ name: 'x', kind, bytes: 12 })
      expect(merged?.children).toHaveLength(2)
      expect(merged?.children).toContainEqual(leaf(name, 'unattributed', 5))
      if (merged !== undefined) expectExactSums(merged)
    }
  })
})
