import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { withByteRanges } from '../../../src/host/files/ranges.js'
import { evaluateBudgets } from '../../../src/size/budgets/budgets.js'
import { compareSizeTrees } from '../../../src/size/compare/difference.js'
import { linesOf } from '../../../src/formats/link-map/link-map.js'
import { parseLinkMap } from '../../../src/formats/link-map/link-map.js'
import { measurementOf, readSizeTree } from '../../../src/size/measure.js'
import { objectsView } from '../../../src/size/views/objects-view.js'
import { nodeAt } from '../../../src/size/paths.js'
import type { SizeNode } from '../../../src/size/tree.js'
import { expectExactSums } from '../exact-sums.js'
import { linkMapText } from '../../formats/link-map-text.js'

const parse = (text: string): ReturnType<typeof parseLinkMap> => parseLinkMap(text.split('\n'))

describe('the view by object file', () => {
  const section = (name: string, bytes: number, memoryBytes = bytes): SizeNode => ({
    name,
    kind: 'section',
    bytes,
    memoryBytes,
  })
  const elfOf = (...sections: readonly SizeNode[]): SizeNode => {
    const sum = (of: (node: SizeNode) => number): number =>
      sections.reduce((total, node) => total + of(node), 0)
    const rest: SizeNode = {
      name: '(headers and padding)',
      kind: 'unattributed',
      bytes: 9,
      memoryBytes: 0,
    }
    return {
      name: 'kernel.elf',
      kind: 'artifact',
      bytes: sum(({ bytes }) => bytes) + 9,
      memoryBytes: sum(({ memoryBytes }) => memoryBytes ?? 0),
      children: [...sections, rest],
    }
  }
  const linkMap = parse(linkMapText) ?? { output: null, sections: [] }
  const elf = elfOf(
    section('.text', 64),
    section('.dynsym', 24),
    section('.bss', 0, 32),
    section('.data', 5),
    section('.debug_info', 100, 0),
  )
  const view = objectsView(elf, linkMap)

  test('is as large as the file, and lists bytes without an object', () => {
    expectExactSums({ ...elf, children: [view] })
    expect(
      view.children?.map(({ name, bytes, memoryBytes }) => [name, bytes, memoryBytes]),
    ).toEqual([
      ['core', 16, 32],
      ['drivers', 24, undefined],
      ['toolchain', 12, undefined],
      ['(linker)', 24, undefined],
      ['(fill)', 12, 28],
      ['(not in the link map)', 5, undefined],
      ['(not loaded)', 100, 0],
      ['(headers and padding)', 9, 0],
    ])
  })

  test('ignores the map if a section has another size', () => {
    const other = objectsView(elfOf(section('.text', 65)), linkMap)
    expect(other.children?.[0]).toMatchObject({ name: '(not in the link map)', bytes: 65 })
  })

  const withView = (text: number): SizeNode => {
    const grown = elfOf(section('.text', text))
    const maps = parse(
      linkMapText
        .replace('0x40 load', `0x${text.toString(16)} load`)
        .replace('0xc /usr', `0x${(text - 52).toString(16)} /usr`),
    )
    return { ...grown, views: [objectsView(grown, maps ?? linkMap)] }
  }
  test('can be given a budget', () => {
    const measured = measurementOf([withView(64)], null)
    expect(measured.tree.bytes).toBe(73)
    expect(
      evaluateBudgets(measured, { 'kernel.elf/objects/drivers': 23, 'kernel.elf/objects': 73 }),
    ).toMatchObject([
      { bytes: 24, ok: false },
      { bytes: 73, ok: true },
    ])
  })

  test.each([[[]], [[{ name: 'other', kind: 'artifact', bytes: 1 } as const]]])(
    'is compared beside the sections, not with them',
    (others: readonly SizeNode[]) => {
      const [before, after] = [64, 100].map((text) =>
        measurementOf([withView(text), ...others], null),
      )
      if (before === undefined || after === undefined) throw new Error('two trees')
      const delta = compareSizeTrees(before.tree, after.tree)
      expect(delta.bytes).toBe(36)
      expect(delta.changes.map(({ path: at }) => at)).toEqual(['kernel.elf/.text'])
      expect(delta.views).toEqual([
        {
          path: 'kernel.elf/objects',
          changes: [
            {
              path: 'kernel.elf/objects/toolchain/libgcc.a/unwind.o/.text',
              kind: 'section',
              change: 'grown',
              oldBytes: 12,
              newBytes: 48,
            },
          ],
        },
      ])
    },
  )
})

test('a real link adds up to its ELF file', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'link-'))
  const run = async (...argv: readonly string[]): Promise<unknown> =>
    promisify(execFile)(argv[0] ?? '', argv.slice(1), { cwd: folder })
  await mkdir(path.join(folder, 'drivers'))
  await writeFile(
    path.join(folder, 'drivers/disk.c'),
    'static char room[300]; int table[50] = {7};\nconst char *name(void) { return "disk"; }\nint disk(int i) { return table[i] + room[i]++; }\nint unused(void) { return 3; }\n',
  )
  await writeFile(
    path.join(folder, 'start.c'),
    'int disk(int); const char *name(void); __thread int each = 4;\nvoid _start(void) { each += disk(name()[0]); for (;;); }\n',
  )
  for (const source of ['drivers/disk', 'start'])
    await run(
      'gcc',
      '-c',
      '-g',
      '-ffunction-sections',
      '-fno-pie',
      `${source}.c`,
      '-o',
      `${source}.o`,
    )
  await run('ar', 'rc', 'drivers.a', 'drivers/disk.o')
  const linked = [
    '-nostdlib',
    '-static',
    '-no-pie',
    '-Wl,--gc-sections',
    '-Wl,-Map=k.map',
    '-o',
    'k',
  ]
  await run('gcc', ...linked, 'start.o', 'drivers.a')

  const measured = await readSizeTree([
    { role: 'elf', name: 'k', path: path.join(folder, 'k'), linkMap: path.join(folder, 'k.map') },
  ])
  if (!measured.ok) throw new Error(measured.failure.summary)
  const { tree } = measured.value
  const [view] = tree.children?.[0]?.views ?? []
  if (view === undefined) throw new Error('no view')
  expectExactSums(view)
  expect(view.bytes).toBe(tree.bytes)
  expect(nodeAt(tree, 'k/objects/(not in the link map)')).toBeUndefined()

  // Each object's share equals size(1) of the object, less the discarded function.
  const disk = nodeAt(tree, 'k/objects/drivers.a/disk.o')
  const sizes = new Map(disk?.children?.map((part) => [part.name, part]))
  expect(sizes.get('.data')?.bytes).toBe(200)
  expect(sizes.get('.bss')).toMatchObject({ bytes: 0, memoryBytes: 300 })
  expect(sizes.get('.rodata')?.bytes).toBe(5)
  // The map and the symbols are independent sources for the same code.
  const code = nodeAt(tree, 'k/.text')?.children ?? []
  const ofSymbols = (...names: readonly string[]): number =>
    code.filter(({ name }) => names.includes(name)).reduce((sum, { bytes }) => sum + bytes, 0)
  expect(sizes.get('.text')?.bytes).toBe(ofSymbols('disk', 'name'))
  expect(nodeAt(tree, 'k/objects/start.o/.text')?.bytes).toBe(ofSymbols('_start'))
  expect(ofSymbols('_start')).toBeGreaterThan(0)

  const lines = await withByteRanges(path.join(folder, 'k.map'), (ranges) => [...linesOf(ranges)])
  expect(parseLinkMap(lines)?.output).toBe('k')
})
