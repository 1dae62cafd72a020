import { describe, expect, test } from '@jest/globals'
import { pairSiblings } from '../../../src/size/compare/siblings.js'
import type { SizeNode } from '../../../src/size/tree.js'
import { seededRandom } from '../../formats/random.js'

const symbol = (name: string, bytes: number): SizeNode => ({ name, kind: 'symbol', bytes })
const names = (nodes: Iterable<SizeNode>): readonly string[] =>
  Array.from(nodes, ({ name }) => name).toSorted()

/** Reference: pairs by name alone, whatever the order. */
function expected(before: readonly SizeNode[], after: readonly SizeNode[]): unknown {
  const old = new Map(before.map((node) => [node.name, node]))
  const now = new Map(after.map((node) => [node.name, node]))
  const differs = ({ name, bytes }: SizeNode): boolean =>
    old.has(name) && old.get(name)?.bytes !== bytes
  return {
    pairs: names(after.filter(differs)),
    removed: names(before.filter(({ name }) => !now.has(name))),
    added: names(after.filter(({ name }) => !old.has(name))),
  }
}

function found(before: readonly SizeNode[], after: readonly SizeNode[]): unknown {
  const { pairs, removed, added } = pairSiblings(before, after)
  for (const [one, other] of pairs) expect(one.name).toBe(other.name)
  return {
    pairs: names(pairs.map(([, node]) => node)),
    removed: names(removed),
    added: names(added),
  }
}

const run = (from: number, to: number, bytes = 8): readonly SizeNode[] =>
  Array.from({ length: to - from }, (_, index) => symbol(`s${from + index}`, bytes))

describe('siblings are paired by name', () => {
  test.each<[string, readonly SizeNode[], readonly SizeNode[]]>([
    ['in the same order', run(0, 300), run(0, 300, 9)],
    ['a long run removed', run(0, 600), [...run(0, 100), ...run(400, 600, 9)]],
    ['a long run added', [...run(0, 100), ...run(400, 600)], run(0, 600, 9)],
    ['a run in place of another', [...run(0, 300), ...run(900, 990)], [...run(300, 990, 9)]],
    ['the other way round', run(0, 300), run(0, 300, 9).toReversed()],
    ['one moved to the front', run(0, 300), [symbol('s250', 9), ...run(0, 250), ...run(251, 300)]],
    ['nothing before', [], run(0, 20)],
    ['nothing after', run(0, 20), []],
  ])('%s', (_, before, after) => {
    expect(found(before, after)).toEqual(expected(before, after))
  })

  test('after random removals, insertions and moves', () => {
    const random = seededRandom(7)
    for (let round = 0; round < 200; round++) {
      const before = run(0, 200).filter(() => random(10) > 0)
      const after = run(0, 240)
        .filter(() => random(10) > 0)
        .map((node) => (random(10) === 0 ? { ...node, bytes: 9 } : node))
      const cut = random(after.length)
      const turned = [...after.slice(cut), ...after.slice(0, cut)]
      expect(found(before, turned)).toEqual(expected(before, turned))
    }
  })
})
