import { expect, test } from '@jest/globals'
import { countOnce, shippedFor, type EarlierOnce } from '../../../src/size/once/once.js'

const groups = [{ shipped: 'bzImage', others: [{ name: 'vmlinux', how: 'unstripped' as const }] }]
const now = { vmlinux: 100, bzImage: 10, initramfs: 5 }

test.each<[string, EarlierOnce | null, number | undefined]>([
  ['no baseline', null, undefined],
  // The same files: counted as now, whoever measured them.
  ['an older version', { totals: { vmlinux: 90, bzImage: 9, initramfs: 5 } }, 14],
  [
    'other groups then',
    { totals: { vmlinux: 90, bzImage: 9, initramfs: 5 }, once: { bytes: 104 } },
    14,
  ],
  // Other files: what it counted itself, if it did.
  ['a file less then', { totals: { vmlinux: 90 }, once: { bytes: 90 } }, 90],
  ['a file less, by an older version', { totals: { vmlinux: 90 } }, undefined],
])('%s', (_, earlier, beforeBytes) => {
  const once = countOnce(now, groups, earlier)
  expect(once.bytes).toBe(15)
  expect(once.beforeBytes).toBe(beforeBytes)
})

test('what is shipped in place of a file', () => {
  expect(['vmlinux', 'initramfs'].map((name) => shippedFor(name, groups))).toEqual([
    'bzImage',
    'initramfs',
  ])
})
