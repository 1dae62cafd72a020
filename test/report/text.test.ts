import { describe, expect, test } from '@jest/globals'
import { colorsFor } from '../../src/report/terminal/columns.js'
import { renderConfigTable } from '../../src/report/terminal/config-table.js'
import { sanitize, numberedLines } from '../../src/result/sanitize.js'
import { renderSizeDiff } from '../../src/report/terminal/size-diff-text.js'
import { renderSizeTree } from '../../src/report/terminal/size-tree-text.js'
import { viewDeltaLines } from '../../src/report/terminal/size-views-text.js'
import type { SizeChange } from '../../src/size/compare/size-change.js'
import type { SizeNode } from '../../src/size/tree.js'

const config = {
  requested: { CONFIG_NET: 'y', CONFIG_VIRTIO_NET: 'y' },
  effective: { CONFIG_NET: 'y', CONFIG_VIRTIO_NET: 'not set' },
  explained: {},
  mismatches: [
    { option: 'CONFIG_VIRTIO_NET', requested: 'y', effective: 'not set', reason: 'needs VIRTIO' },
  ],
}

describe('the table of options', () => {
  test('has mismatches first', () => {
    expect(renderConfigTable(config, { color: false }).split('\n')).toEqual([
      '✗  CONFIG_VIRTIO_NET  y → not set  needs VIRTIO',
      '✓  CONFIG_NET         y',
    ])
  })
  test('is aligned under its colours', () => {
    const colored = renderConfigTable(config, { color: true })
    expect(colored).toContain('\u001b[32m✓')
    // eslint-disable-next-line no-control-regex -- the colours are what is taken out
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(renderConfigTable(config, { color: false }))
  })
})

const tree: SizeNode = {
  name: 'image',
  kind: 'image',
  bytes: 3600,
  children: [
    { name: 'boot.img', kind: 'artifact', bytes: 600 },
    {
      name: 'kernel.elf',
      kind: 'artifact',
      bytes: 3000,
      memoryBytes: 6000,
      children: [
        { name: '.data', kind: 'section', bytes: 500 },
        { name: '.bss', kind: 'section', bytes: 0, memoryBytes: 3500 },
        {
          name: '.text',
          kind: 'section',
          bytes: 2000,
          children: [
            { name: 'main', kind: 'symbol', bytes: 1500 },
            { name: '\u001b[31mred', kind: 'symbol', bytes: 300 },
            { name: '(no symbol)', kind: 'unattributed', bytes: 200 },
          ],
        },
        { name: '(headers and padding)', kind: 'unattributed', bytes: 500, memoryBytes: 0 },
      ],
    },
  ],
}

test('the size tree ends at a depth and sums the nodes beyond the top', () => {
  expect(renderSizeTree(tree, { top: 2, depth: 3, color: false }).split('\n')).toEqual([
    'bytes              share  in memory  name',
    '3,000  2.93 KiB  100.0 %      6,000  kernel.elf',
    '2,000  1.95 KiB   66.7 %               .text',
    '1,500  1.46 KiB   50.0 %                 main',
    '  300     300 B   10.0 %                 red',
    '  200     200 B    6.7 %                 (1 other)',
    '  500     500 B   16.7 %               .data',
    '  500     500 B   16.7 %      3,500    (2 others)',
    '  600     600 B  100.0 %             boot.img',
  ])
  expect(renderSizeTree(tree, { top: 9, depth: 1, color: false }).split('\n')).toHaveLength(3)
})

test('a size difference has its net, its counts and its largest changes', () => {
  const delta = {
    bytes: 930,
    changes: [
      { path: 'k/.text/a', kind: 'symbol', change: 'grown', oldBytes: 70, newBytes: 1070 },
      { path: 'k/.text/bcd', kind: 'symbol', change: 'removed', oldBytes: 50, newBytes: 0 },
      { path: 'k/.text/e', kind: 'symbol', change: 'shrunk', oldBytes: 40, newBytes: 20 },
    ],
  } as const
  expect(renderSizeDiff(delta, { top: 2, color: false }).split('\n')).toEqual([
    '+930 B in 3 changes: 1 removed, 1 grown, 1 shrunk',
    '  +1,000 B  grown    k/.text/a    70 → 1,070',
    '     −50 B  removed  k/.text/bcd  50 → 0',
    '  … and 1 more',
  ])
  expect(renderSizeDiff({ bytes: 0, changes: [] }, { top: 2, color: false })).toBe(
    'No change in size.',
  )
  const memory = { bytes: 930, changes: delta.changes }
  const inMemory = { bytes: 0, changes: [], memory }
  expect(renderSizeDiff(inMemory, { top: 1, color: false }).split('\n')).toEqual([
    'No change in size.',
    '  +930 B of memory beyond the files, as .bss',
    '    +1,000 B  grown  k/.text/a  70 → 1,070',
    '    … and 2 more',
  ])
})

test('a view is marked as not added up, and its changes are by group', () => {
  const view: SizeNode = {
    name: 'objects',
    kind: 'view',
    bytes: 3000,
    children: [{ name: 'drivers', kind: 'directory', bytes: 3000 }],
  }
  const kernel: SizeNode = { name: 'k', kind: 'artifact', bytes: 3000, views: [view] }
  expect(renderSizeTree(kernel, { top: 2, depth: 3, color: false }).split('\n').slice(1)).toEqual([
    '3,000  2.93 KiB  100.0 %             k',
    '3,000  2.93 KiB  100.0 %               = by directory',
    '3,000  2.93 KiB  100.0 %                 drivers',
  ])
  const change = (at: string, oldBytes: number, newBytes: number): SizeChange => ({
    path: `k/objects/${at}`,
    kind: 'section',
    change: newBytes > oldBytes ? 'grown' : 'shrunk',
    oldBytes,
    newBytes,
  })
  const changes = [
    change('core/a.o/.text', 0, 30),
    change('dri%2Fvers/b.o/.text', 9, 99),
    change('core/b.o/.data', 0, 70),
    change('same/b.o/.data', 70, 0),
    change('same/c.o/.data', 0, 70),
    change('(not loaded)/.debug_info', 0, 700),
  ]
  const delta = { bytes: 190, changes: [], views: [{ path: 'k/objects', changes }] }
  expect(viewDeltaLines(delta, 9, colorsFor(false))).toEqual([
    'k by directory',
    '  +100 B  core',
    '   +90 B  dri/vers',
    '  +700 B  (not loaded)',
  ])
})

test('long text is cut between characters', () => {
  expect(sanitize('a'.repeat(11), 10)).toBe(`${'a'.repeat(10)}…`)
  expect(sanitize(`${'a'.repeat(9)}😀b`, 10)).toBe(`${'a'.repeat(9)}…`)
  expect(sanitize('a'.repeat(10), 10)).toBe('a'.repeat(10))
  expect(sanitize('\u0007'.repeat(1000) + 'hidden', 10)).toBe('…')
})

test('excerpts are numbered and limited', () => {
  expect(numberedLines(9, ['a', ''])).toEqual([' 9 │ a', '10 │'])
  const many = numberedLines(
    1,
    Array.from({ length: 1000 }, () => 'x'),
  )
  expect([many.length, many.at(-1)]).toEqual([61, '   │ … 940 more lines'])
})
