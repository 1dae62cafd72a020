import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { symbolizeEvidence } from '../../../src/console/symbols/symbolize.js'
import type { Evidence } from '../../../src/verdict.js'

/** A program that is compiled here, in a tree that is elsewhere when its addresses are looked up. */
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

const trace = (): readonly Evidence[] => [
  {
    source: 'console.log',
    firstLine: 7,
    lines: ['[backtrace]', `0x${outer} <outer+0>`, '0x0000000000000001 <???+1>', '0x2 <app+1>'],
  },
]

test('tells function and line, inlined ones too, as they are called in the tree', async () => {
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

test('without a tree it says where the source was', async () => {
  const [, found] = await symbolizeEvidence(trace(), { elf, sourceRoot: null })
  expect(found?.lines[0]).toContain(`inner  ${path.join(folder, 'work/core/a.c')}:2`)
})

test('finds functions of a kernel that was moved by their offset', async () => {
  const lines = ['[    1.1] RIP: 0010:outer+0x0/0x9']
  const evidence = [{ source: 'console.log', firstLine: 1, lines }]
  const [, found] = await symbolizeEvidence(evidence, { elf, sourceRoot: tree })
  expect(found?.lines[0]).toBe('RIP  inner  core/a.c:2')
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

test('evidence without addresses stays as it is', async () => {
  const evidence = [{ source: 'console.log', firstLine: 1, lines: ['Halting.'] }]
  expect(await symbolizeEvidence(evidence, { elf, sourceRoot: tree })).toBe(evidence)
})
