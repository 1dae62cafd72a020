import { execFileSync } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { causesOf, type Cause } from '../../../src/size/compare/causes.js'
import { compareSizeTrees } from '../../../src/size/compare/difference.js'
import type { SizeChange } from '../../../src/size/compare/size-change.js'
import { causeRows } from '../../../src/report/cause-rows.js'
import { readSizeTree } from '../../../src/size/measure.js'
import { nodeAt } from '../../../src/size/paths.js'
import type { SizeNode } from '../../../src/size/tree.js'

const limits = { sections: 9, parts: 9 }
/** The chain as indented lines. */
function lines(causes: readonly Cause[], indent = ''): readonly string[] {
  return causes.flatMap(({ name, bytes, parts = [] }) => [
    `${indent}${bytes > 0 ? '+' : ''}${bytes} ${name}`,
    ...lines(parts, `${indent}  `),
  ])
}
/** A cause is the sum of its parts. */
function expectSums({ bytes, parts }: Cause): void {
  if (parts === undefined || parts.length === 0) return
  expect(parts.reduce((sum, part) => sum + part.bytes, 0)).toBe(bytes)
  parts.forEach(expectSums)
}
const change = (
  at: string,
  oldBytes: number,
  newBytes: number,
  more: Partial<SizeChange> = {},
): SizeChange => ({
  path: at,
  kind: 'symbol',
  change: newBytes > oldBytes ? 'grown' : 'shrunk',
  oldBytes,
  newBytes,
  ...more,
})

describe('the chain of causes', () => {
  const changes = [
    change('k/.text/foo_send', 20, 500, { object: 'drivers/foo.o' }),
    change('k/.text/foo_init', 9, 4, { object: 'drivers/foo.o' }),
    change('k/.text/lonely', 0, 32),
    change('k/.text/(no symbol)', 10, 15, { kind: 'unattributed' }),
    change('k/(headers and padding)', 0, 77, { kind: 'unattributed' }),
    change('k/.comment', 0, 3, { kind: 'section' }),
    change('k/.debug_info', 0, 9000, { kind: 'section' }),
  ]
  test('uses the objects of the symbols unless both sides have a link map', () => {
    const causes = causesOf({ changes }, limits)
    causes.forEach(expectSums)
    expect(lines(causes)).toEqual([
      '+512 k/.text',
      '  +475 drivers/foo.o',
      '    +480 foo_send',
      '    -5 foo_init',
      '  +32 lonely',
      '  +5 (no symbol)',
    ])
  })

  test('splits a section completely with the view of objects', () => {
    const section = { kind: 'section' } as const
    const views = [
      {
        path: 'k/objects',
        changes: [
          change('k/objects/drivers/foo.o/.text', 40, 517, section),
          change('k/objects/lib/lonely.o/.text', 0, 32, section),
          change('k/objects/(fill)/.text', 0, 3, section),
          change('k/objects/lib/lonely.o/.data', 0, 9, section),
          change('k/objects/(not loaded)/.debug_info', 0, 9000, section),
        ],
      },
    ]
    const causes = causesOf({ changes, views }, limits)
    causes.forEach(expectSums)
    expect(lines(causes).slice(0, 6)).toEqual([
      '+512 k/.text',
      '  +477 drivers/foo.o',
      '    +480 foo_send',
      '    -5 foo_init',
      '    +2 (no symbol)',
      '  +32 lib/lonely.o',
    ])
    // The map of a different link does not add up to the section and is ignored.
    const stale = [{ path: 'k/objects', changes: views[0]?.changes.slice(0, 2) ?? [] }]
    expect(causesOf({ changes, views: stale }, limits)).toEqual(causesOf({ changes }, limits))
  })

  test('falls back to symbols if the view has no object', () => {
    const symbols = [
      change('k/.rodata/table', 0, 600),
      change('k/.rodata/names', 90, 80),
      change('k/.rodata/(no symbol)', 10, 28, { kind: 'unattributed' }),
    ]
    const views = [
      {
        path: 'k/objects',
        changes: [
          change('k/objects/(no compile unit)/.rodata', 100, 708, { kind: 'section' }),
          change('k/objects/(no compile unit)/.comment', 0, 3, { kind: 'section' }),
        ],
      },
    ]
    const all = { changes: [...symbols, ...changes.slice(-2)], views }
    const causes = causesOf(all, limits)
    causes.forEach(expectSums)
    expect(lines(causes)).toEqual([
      '+608 k/.rodata',
      '  +600 table',
      '  +18 (no symbol)',
      '  -10 names',
    ])
    expect(causeRows(all, 20).map(({ name }) => name)).toContain('table')
    // The changes contain a single symbol.
    expect(causeRows({ changes: symbols.slice(0, 1), views }, 20)).toEqual([])
  })

  test('counts moves on both sides, and sums up what it leaves out', () => {
    const moved = change('k/.init/f', 40, 40, { change: 'moved', from: 'k/.text/f', object: 'a.o' })
    const more = ['a', 'b', 'c'].map((name, index) => change(`k/.text/${name}`, 0, index + 1))
    const causes = causesOf({ changes: [moved, ...more] }, { sections: 2, parts: 1 })
    causes.forEach(expectSums)
    expect(lines(causes)).toEqual([
      '-34 k/.text',
      '  -40 a.o',
      '    -40 f',
      '  +6 (3 others)',
      '+40 k/.init',
      '  +40 a.o',
      '    +40 f',
    ])
  })
})

test('real links: the symbol, its object and its section are named', async () => {
  const link = async (body: string): Promise<SizeNode> => {
    const folder = await mkdtemp(path.join(tmpdir(), 'causes-'))
    const sources = {
      'foo.c': `int foo_send(int x) { ${body} return x * 3; }\nstatic int same(int x) { return x + 1; }\nint (*one)(int) = same;\n`,
      'start.c':
        'int foo_send(int);\nstatic int same(int x) { return x + 2; }\nint (*two)(int) = same;\nvoid _start(void) { foo_send(1); for (;;); }\n',
    }
    const flags = ['-c', '-fno-pie', '-ffreestanding', '-fno-stack-protector']
    for (const [name, text] of Object.entries(sources)) {
      await writeFile(path.join(folder, name), text)
      execFileSync('gcc', [...flags, name], { cwd: folder })
    }
    const linked = ['-nostdlib', '-static', '-no-pie', '-Wl,-Map=k.map', '-o', 'k']
    execFileSync('gcc', [...linked, 'start.o', 'foo.o'], { cwd: folder })
    const file = path.join(folder, 'k')
    const measured = await readSizeTree([
      { role: 'elf', name: 'k', path: file, linkMap: `${file}.map` },
    ])
    if (!measured.ok) throw new Error(measured.failure.summary)
    return measured.value.tree
  }
  const [before, after] = [await link(''), await link('for (int i = 0; i < x; i++) x ^= i * 7;')]
  expect(nodeAt(after, 'k/.text/_start')).toMatchObject({ object: 'start.o' })
  expect(nodeAt(after, 'k/.text/foo_send')).toMatchObject({ object: 'foo.o' })
  // Two functions of that name are one node without an object.
  expect(nodeAt(after, 'k/.text/same')).not.toHaveProperty('object')
  const delta = compareSizeTrees(before, after)
  const [text] = causesOf(delta, limits).filter(({ name }) => name === 'k/.text')
  if (text === undefined) throw new Error('.text did not change')
  expectSums(text)
  const [object] = text.parts ?? []
  expect(object).toMatchObject({ name: 'foo.o', kind: 'object' })
  expect(object?.parts?.[0]).toMatchObject({ name: 'foo_send', kind: 'symbol' })
  expect(object?.parts?.[0]?.bytes).toBe(
    (nodeAt(after, 'k/.text/foo_send')?.bytes ?? 0) -
      (nodeAt(before, 'k/.text/foo_send')?.bytes ?? 0),
  )
})
