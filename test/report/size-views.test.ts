import { expect, test } from '@jest/globals'
import type { SizeDelta } from '../../src/size/compare/size-change.js'
import type { SizeNode } from '../../src/size/tree.js'
import { shownGroups, viewSizes } from '../../src/report/size-views.js'

const groups: readonly [string, number][] = [
  ['drivers', 300],
  ['(not loaded)', 9000],
  ['fs', 200],
  ['(headers and padding)', 70],
  ['lib', 0],
  ['(fill)', 5],
]
const total = groups.reduce((sum, [, bytes]) => sum + bytes, 0)
const view: SizeNode = {
  ...{ name: 'objects', kind: 'view', bytes: total },
  children: groups.map(([name, bytes]) => ({ name, kind: 'directory', bytes })),
}
const tree: SizeNode = {
  ...{ name: 'image', kind: 'image', bytes: total },
  children: [{ name: 'k', kind: 'artifact', bytes: total, views: [view] }],
}
const change = (path: string, oldBytes: number, newBytes: number) =>
  ({ path, kind: 'section', change: 'grown', oldBytes, newBytes }) as const
const delta: SizeDelta = {
  bytes: 61,
  changes: [],
  views: [
    {
      path: 'k/objects',
      changes: [
        change('k/objects/fs/a.o/.text', 0, 40),
        change('k/objects/gone/b.o/.text', 30, 0),
        change('k/objects/(not loaded)/.debug', 0, 51),
      ],
    },
  ],
}

test.each([0, 1, 2, 3, 4, 5, 9])('%i groups of a view and the rest add up to the whole', (top) => {
  const [sizes] = viewSizes(tree, delta)
  if (sizes === undefined) throw new Error('no view')
  const rows = shownGroups(sizes, top)
  expect(rows.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(total)
  expect(rows.reduce((sum, { change: one }) => sum + (one ?? 0), 0)).toBe(61)
  expect(rows.at(-1)?.name).toBe('(not loaded, headers and padding)')
  expect(rows.length).toBeLessThanOrEqual(top === 4 ? 6 : top + 2)
})

test('without a baseline the rest has no change either', () => {
  const [sizes] = viewSizes(tree, null)
  expect(sizes?.rest).toMatchObject({ bytes: 9070, change: null })
})
