import { expect, test } from '@jest/globals'
import {
  onlyThoseOf,
  withImageNamed,
  type EarlierArtifacts,
} from '../../../src/size/compare/artifact-pairs.js'
import { measurementOf } from '../../../src/size/measure.js'
import type { SizeNode } from '../../../src/size/tree.js'

const artifacts = (names: readonly string[]): readonly SizeNode[] =>
  names.map((name, index) => ({ name, kind: 'artifact', bytes: index + 1 }))

function earlier(names: readonly string[], image?: string): EarlierArtifacts {
  const { tree, totals } = measurementOf(artifacts(names), null)
  return { tree, totals, image }
}

const none = undefined

test.each<[string, readonly string[], string | undefined, readonly string[], string, unknown]>([
  ['by its role', ['a.elf', 's'], 'a.elf', ['b.elf', 's'], 'b.elf', 'a.elf'],
  ['as the only one', ['a.elf'], none, ['b.elf'], 'b.elf', 'a.elf'],
  ['not under the same name', ['a.elf', 's'], 'a.elf', ['a.elf', 's'], 'a.elf', none],
  ['not if the booted artifact is unknown', ['a.elf', 's'], none, ['b.elf', 's'], 'b.elf', none],
  ['not if its new name existed before', ['a', 'b'], 'a', ['b', 'c'], 'b', none],
  ['not if its old name still exists', ['a', 's'], 'a', ['b', 'a'], 'b', none],
  ['not by a name without an artifact', ['a', 's'], 'x', ['b', 's'], 'b', none],
])('the image is paired %s', (_, names, image, namesNow, imageNow, was) => {
  const before = earlier(names, image)
  const now = measurementOf(artifacts(namesNow), imageNow)
  const { tree, totals, imageWas } = withImageNamed(before, now)
  const renamed = names.map((name) => (name === was ? imageNow : name))
  expect(imageWas).toBe(was)
  expect(tree.children?.map(({ name }) => name)).toEqual(renamed)
  expect(Object.keys(totals)).toEqual(renamed)
  expect(tree.bytes).toBe(before.tree.bytes)
})

test('artifacts that were not measured now are dropped, not removed', () => {
  const now = measurementOf(artifacts(['a']), 'a')
  expect(onlyThoseOf(earlier(['s', 'a']), now)).toEqual({
    tree: { name: 'image', kind: 'image', bytes: 2, children: artifacts(['s', 'a']).slice(1) },
    totals: { a: 2 },
  })
})
