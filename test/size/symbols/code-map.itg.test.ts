import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sourceOf, sourceTree } from '../../../src/size/symbols/source-tree.js'
import { readSizeTree } from '../../../src/size/measure.js'
import { nodeAt } from '../../../src/size/paths.js'
import type { SizeNode } from '../../../src/size/tree.js'
import { type DebugKernel, debugKernel, sources } from '../../formats/debug-kernel.js'
import { expectExactSums } from '../exact-sums.js'
import { sizesOf, viewOf } from '../../formats/format-files.js'

let kernel: DebugKernel
beforeAll(() => {
  kernel = debugKernel()
})
afterAll(() => rmSync(kernel.folder, { recursive: true, force: true }))
const run: DebugKernel['run'] = (...argv) => kernel.run(...argv)
const linked: DebugKernel['linked'] = (...how) => kernel.linked(...how)

async function viewOfFile(file: string): Promise<{ elf: SizeNode; view: SizeNode }> {
  const measured = await readSizeTree([{ role: 'elf', name: 'k', path: file }])
  if (!measured.ok) throw new Error(measured.failure.summary)
  const [elf] = measured.value.tree.children ?? []
  if (elf === undefined) throw new Error('no file')
  const view = viewOf(elf, 'objects')
  expectExactSums(view)
  expect(view.bytes).toBe(elf.bytes)
  return { elf, view }
}

/** Code size of a source file by size(1), compiled alone. */
function codeOf(source: string, options: readonly string[], compiler: string): number {
  run(compiler, '-c', '-fno-pie', '-ffunction-sections', ...options, source, '-o', 'alone.o')
  const lines = run('readelf', '-SW', 'alone.o').split('\n')
  const sizes = lines.map((line) => / \.text\S* +PROGBITS +\S+ \S+ (\S+)/.exec(line)?.[1] ?? '0')
  return sizes.reduce((sum, size) => sum + Number.parseInt(size, 16), 0)
}

describe('the code of a file without a link map, by source file,', () => {
  test.each([
    ['DWARF 5', ['-g', '-gdwarf-5'], 'gcc'],
    ['DWARF 4', ['-g', '-gdwarf-4'], 'gcc'],
    ['DWARF 3', ['-g', '-gdwarf-3'], 'gcc'],
    ['DWARF 2', ['-g', '-gdwarf-2'], 'gcc'],
    ['DWARF 5 with offsets of 64 bits', ['-g', '-gdwarf64'], 'gcc'],
    ['compressed with zlib', ['-g', '-gz=zlib'], 'gcc'],
    ['compressed with zstd', ['-g', '-Wl,--compress-debug-sections=zstd'], 'gcc'],
    ['32 bits', ['-g', '-m32'], 'gcc'],
    ['64-bit Arm', ['-g'], 'aarch64-linux-gnu-gcc'],
    ['64-bit Arm, big endian', ['-g', '-mbig-endian'], 'aarch64-linux-gnu-gcc'],
  ])('%s', async (_, options, compiler) => {
    // Old linkers do not support zstd, which is not tested here.
    if (options.join().includes('zstd') && !run('ld', '--help').includes('zstd')) return
    const { elf, view } = await viewOfFile(linked('k', options, compiler))
    const compile = options.filter((option) => !option.startsWith('-Wl'))
    for (const source of Object.keys(sources))
      expect([source, nodeAt(view, `${source}/.text`)?.bytes]).toEqual([
        source,
        codeOf(source, compile, compiler),
      ])
    const none = nodeAt(view, '(no compile unit)')
    expect(none).toMatchObject({ kind: 'unattributed' })
    // Compile units do not cover data.
    expect(nodeAt(view, '(no compile unit)/.data')?.bytes).toBe(200)
    expect(view.note).toMatch(/^code by source file/)
    expect(nodeAt(elf, '.text/disk')).toMatchObject({ object: 'drivers/disk.c' })
    expect(nodeAt(elf, '.text/_start')).toMatchObject({ object: 'start.c' })
  })

  test('agrees with addr2line', async () => {
    const { view } = await viewOfFile(linked('k', ['-g']))
    for (const [symbol, source] of [
      ['disk', 'drivers/disk.c'],
      ['rare', 'drivers/disk.c'],
      ['_start', 'start.c'],
      ['entry', 'entry.S'],
    ] as const) {
      const address = new RegExp(`^(\\S+) . ${symbol}$`, 'm').exec(run('nm', 'k'))?.[1] ?? ''
      expect(run('addr2line', '-e', 'k', address)).toContain(`${kernel.folder}/${source}:`)
      expect(nodeAt(view, source)).toMatchObject({ kind: 'object' })
    }
  })

  test.each([
    ['5', []],
    ['4', ['-gdwarf-4']],
  ])('split into .dwo files, version %s, has their names', async (_, options) => {
    const { view } = await viewOfFile(linked('split', ['-g', '-gsplit-dwarf', ...options]))
    expect(view.children?.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['split-disk.dwo', 'split-start.dwo', 'entry.S']),
    )
  })

  test('optimized at link time belongs to the unit that the linker made', async () => {
    const { view } = await viewOfFile(linked('lto', ['-g', '-flto', '-O2']))
    expect(nodeAt(view, '<artificial>')).toMatchObject({ kind: 'object' })
    expect(nodeAt(view, 'entry.S/.text')?.bytes).toBe(codeOf('entry.S', [], 'gcc'))
  })

  test('does not include functions that the linker discarded', async () => {
    const { view } = await viewOfFile(
      linked('k', ['-g', '-Wl,--gc-sections', '-Wl,--defsym=rare=0', '-Wl,-z,muldefs']),
    )
    expect(sizesOf(view)['drivers/disk.c/.text']).toBeLessThan(
      codeOf('drivers/disk.c', ['-g'], 'gcc'),
    )
  })

  test('is unknown for a relocatable file, with a note', async () => {
    run('gcc', '-g', '-c', 'start.c', '-o', 'start.o')
    const { view } = await viewOfFile(path.join(kernel.folder, 'start.o'))
    expect(view.note).toBe(
      'not split by source file: the addresses of a relocatable file are not known yet',
    )
    expect(view.children?.map(({ name }) => name).toSorted()).toEqual([
      '(headers and padding)',
      '(no compile unit)',
      '(not loaded)',
    ])
  })

  test('is not used with a link map, or without debug information', async () => {
    const file = linked('k', ['-g', '-Wl,-Map=k.map'])
    const linkMap = path.join(kernel.folder, 'k.map')
    const measured = await readSizeTree([{ role: 'elf', name: 'k', path: file, linkMap }])
    if (!measured.ok) throw new Error(measured.failure.summary)
    expect(nodeAt(measured.value.tree, 'k/objects/(no compile unit)')).toBeUndefined()
    const bare = await readSizeTree([{ role: 'elf', name: 'k', path: linked('k', ['-g0']) }])
    if (!bare.ok) throw new Error(bare.failure.summary)
    expect(nodeAt(bare.value.tree, 'k/objects')).toBeUndefined()
  })
})

describe('a source file', () => {
  const unit = (name: string | null, in_: string | null): Parameters<typeof sourceOf>[0] => ({
    name,
    folder: in_,
    ranges: [],
  })
  test.each([
    [unit('kernel/fork.c', '/b'), '/b/kernel/fork.c'],
    [unit('../src/kernel/fork.c', '/b'), '/src/kernel/fork.c'],
    [unit('/src/lib.c', '/b'), '/src/lib.c'],
    [unit('src/lib.rs/@/core.4f2a-cgu.0', '/b'), '/b/src/lib.rs'],
    [unit('a.c', null), 'a.c'],
    [unit(null, '/b'), '/b/(unnamed)'],
  ])('has its folder: %j', (of, expected) => {
    expect(sourceOf(of)).toBe(expected)
  })

  test.each([
    [
      'most below their folder',
      ['a.c', 'k/b.c', '/usr/lib/gcc/x.c'],
      ['a.c', 'k/b.c', 'toolchain/x.c'],
    ],
    ['built elsewhere', ['/src/k/a.c', '/src/m/b.c', '/src/k/c.c'], ['k/a.c', 'm/b.c', 'k/c.c']],
    ['generated beside', ['/src/k/a.c', '/src/m/b.c', 'k/gen.c'], ['k/a.c', 'm/b.c', 'k/gen.c']],
    ['nothing in common', ['/src/a.c', '/gen/b.c', '/x/c.c'], ['src/a.c', 'gen/b.c', 'x/c.c']],
  ])('is placed by its folders: %s', (_, names, expected) => {
    const units = names.map((name) => unit(name, '/b'))
    const place = sourceTree(units)
    expect(units.map((one) => place(sourceOf(one)).join('/'))).toEqual(expected)
  })
})
