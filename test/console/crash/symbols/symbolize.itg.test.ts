import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  findFunctionLines,
  symbolizeTrace,
  type SymbolSources,
} from '../../../../src/console/crash/symbols/symbolize.js'
import type { Evidence } from '../../../../src/verdict.js'

/** A program compiled here, whose tree has moved when its addresses are looked up. */
const source = `static inline __attribute__((always_inline)) int inner(volatile int *p) {
  return *p + 1;
}
__attribute__((noinline)) int outer(volatile int *p) {
  return inner(p) * 2;
}
int main(void) { return outer(0); }
`
let folder = ''
let elf = ''
let stripped = ''
let tree = ''
let outer = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'symbols-'))
  const compiledIn = path.join(folder, 'work/core')
  tree = path.join(folder, 'tree')
  elf = path.join(folder, 'kernel.elf')
  stripped = path.join(folder, 'plain.elf')
  mkdirSync(compiledIn, { recursive: true })
  writeFileSync(path.join(compiledIn, 'a.c'), source)
  const compile = (...args: string[]): void => {
    execFileSync('cc', ['-O1', '-no-pie', 'core/a.c', ...args], { cwd: path.dirname(compiledIn) })
  }
  compile('-g', '-o', elf)
  compile('-o', stripped)
  renameSync(path.dirname(compiledIn), tree)
  const symbols = execFileSync('nm', [elf], { encoding: 'utf8' })
  outer = /^([\da-f]+) T outer$/m.exec(symbols)?.[1] ?? ''
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const symbolizeEvidence = async (
  evidence: readonly Evidence[],
  sources: SymbolSources,
): Promise<readonly Evidence[]> => (await symbolizeTrace(evidence, sources)).evidence

const trace = (): readonly Evidence[] => [
  {
    source: 'console.log',
    firstLine: 7,
    lines: ['[backtrace]', `0x${outer} <outer+0>`, '0x0000000000000001 <???+1>', '0x2 <app+1>'],
  },
]

test('shows function and line, inlined ones too, with paths of the tree', async () => {
  const evidence = await symbolizeEvidence(trace(), { elf, sourceRoot: tree })
  expect(evidence).toEqual([
    ...trace(),
    {
      source: 'symbols',
      firstLine: 1,
      lines: [
        `0x${outer.replace(/^0+/, '')}  inner  core/a.c:2`,
        '  inlined into outer  core/a.c:5',
        '0x2  app',
      ],
    },
  ])
})

test('finds the line at which a function begins, not one of a function inlined there', async () => {
  const lines = await findFunctionLines(['outer', 'nothing', 'main'], { elf, sourceRoot: tree })
  const path = `${tree}/core/a.c`
  expect([...lines]).toEqual([
    ['outer', { shown: 'core/a.c', path, line: 5 }],
    ['main', { shown: 'core/a.c', path, line: 7 }],
  ])
  expect(await findFunctionLines(['main'], { elf: stripped, sourceRoot: tree })).toEqual(new Map())
})

test('without a tree it shows the original path', async () => {
  const [, found] = await symbolizeEvidence(trace(), { elf, sourceRoot: null })
  expect(found?.lines[0]).toContain(`inner  ${path.join(folder, 'work/core/a.c')}:2`)
})

test('finds functions of a relocated kernel by their offset', async () => {
  const lines = ['[    1.1] RIP: 0010:outer+0x0/0x9']
  const evidence = [{ source: 'console.log', firstLine: 1, lines }]
  const [, found] = await symbolizeEvidence(evidence, { elf, sourceRoot: tree })
  expect(found?.lines[0]).toBe('RIP  inner  core/a.c:2')
})

test('finds addresses without names in a relocated kernel', async () => {
  const moved = BigInt(`0x${outer}`) + 0x1000000n
  const lines = [
    `[    1.1] RIP: 0010:0x${moved.toString(16).padStart(16, '0')}`,
    '[    1.2] Kernel Offset: 0x1000000 from 0x400000',
  ]
  const evidence = [{ source: 'console.log', firstLine: 1, lines }]
  const [, found] = await symbolizeEvidence(evidence, { elf, sourceRoot: tree })
  expect(found?.lines[0]).toBe('RIP  inner  core/a.c:2')
})

test('distinguishes functions of one name by their size', async () => {
  const twice = path.join(folder, 'twice')
  mkdirSync(twice)
  const body = { brief: 'return p[0];', lengthy: 'int s = 0; while (*p) s += *p++ * 3; return s;' }
  for (const [name, text] of Object.entries(body))
    writeFileSync(
      path.join(twice, `${name}.c`),
      `__attribute__((noinline)) static int same(volatile int *p) { ${text} }
int ${name}(volatile int *p) { return same(p) + 1; }\n`,
    )
  writeFileSync(path.join(twice, 'main.c'), 'int main(void) { return 0; }\n')
  execFileSync('cc', ['-O1', '-g', '-o', 'k', 'brief.c', 'lengthy.c', 'main.c'], { cwd: twice })
  const lengths = [...execFileSync('nm', ['-S', 'k'], { cwd: twice, encoding: 'utf8' })
    .matchAll(/^[\da-f]+ ([\da-f]+) t same$/gm)].map(([, length = '']) => Number.parseInt(length, 16)) // prettier-ignore
  const [least = 0, most = 0] = lengths.toSorted((a, b) => a - b)
  expect(least).toBeLessThan(most)
  const placeOf = async (size: number): Promise<string | undefined> => {
    const lines = [`[    1.1] RIP: 0010:same+0x0/0x${size.toString(16)}`]
    const evidence = [{ source: 'console.log', firstLine: 1, lines }]
    const sources = { elf: path.join(twice, 'k'), sourceRoot: twice }
    return (await symbolizeEvidence(evidence, sources))[1]?.lines[0]
  }
  expect(await placeOf(least)).toBe('RIP  same  brief.c:1')
  // kallsyms counts up to the next function.
  expect(await placeOf(most + 3)).toBe('RIP  same  lengthy.c:1')
  expect(await placeOf(least - 1)).toBe('RIP  same')
})

test.each([
  ['no debug information', () => ({ elf: stripped }), /outer$/, /plain\.elf has no debug/],
  ['no such file', () => ({ elf: '/nowhere/k.elf' }), /outer$/, /there is no k\.elf/],
  ['no ELF file', () => ({ elf: path.join(tree, 'core/a.c') }), /outer$/, /cannot read a\.c/],
  ['no tool', () => ({ elf, tools: ['no-such-tool'] }), /outer$/, /no addr2line on this host/],
  [
    'the first tool lacking',
    () => ({ elf, tools: ['no-such-tool', 'addr2line'] }),
    /inner/,
    /app$/,
  ],
  ['a tool that answers nothing', () => ({ elf, tools: ['true'] }), /outer$/, /true cannot read/],
])('%s: the kernel’s own names, and the reason', async (_, more, first, last) => {
  const [, found] = await symbolizeEvidence(trace(), { sourceRoot: tree, ...more() })
  expect(found?.lines[0]).toMatch(first)
  expect(found?.lines.at(-1)).toMatch(last)
})

test('evidence without addresses is unchanged', async () => {
  const evidence = [{ source: 'console.log', firstLine: 1, lines: ['Halting.'] }]
  expect(await symbolizeEvidence(evidence, { elf, sourceRoot: tree })).toBe(evidence)
})
