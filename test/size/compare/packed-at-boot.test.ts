import { expect, test } from '@jest/globals'
import { withInitramfsOf } from '../../../src/size/compare/packed-at-boot.js'
import type { SizeNode } from '../../../src/size/tree.js'

interface Sizes {
  readonly tree: SizeNode
  readonly totals: Readonly<Record<string, number>>
}

function sizesOf(totals: Readonly<Record<string, number>>): Sizes {
  const children = Object.entries(totals).map(([name, bytes]): SizeNode => {
    return { name, kind: 'artifact', bytes }
  })
  const bytes = children.reduce((sum, child) => sum + child.bytes, 0)
  return { tree: { name: 'image', kind: 'image', bytes, children }, totals }
}

const built = sizesOf({ bzImage: 100 })
const booted = sizesOf({ bzImage: 110, 'i.cpio': 30 })

test.each<[string, Sizes, Sizes, boolean, boolean, Sizes]>([
  [
    'a build before, a boot now',
    built,
    booted,
    true,
    true,
    sizesOf({ bzImage: 100, 'i.cpio': 30 }),
  ],
  ['a boot before, a build now', booted, built, false, true, sizesOf({ bzImage: 110 })],
  ['two boots', booted, sizesOf({ bzImage: 1, 'i.cpio': 3 }), false, true, booted],
  ['a boot that has one for the first time', built, booted, false, true, built],
  ['a boot that no longer has one', booted, built, false, false, booted],
])('%s', (_, before, now, lacksBefore, lacksNow, expected) => {
  expect(withInitramfsOf(before, now, 'i.cpio', { before: lacksBefore, now: lacksNow })).toEqual(
    expected,
  )
})
