import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  createFunctionTable,
  moduleNameOf,
} from '../../../../src/console/crash/symbols/module-symbols.js'
import { symbolizeTrace } from '../../../../src/console/crash/symbols/symbolize.js'
import type { Evidence } from '../../../../src/verdict.js'

/**
 * A module as kbuild builds it: relocatable, with functions in several sections that all start at 0,
 * and two functions of one name.
 */
const driver = `static inline __attribute__((always_inline)) int peek(volatile int *p) {
  return *p + 1;
}
__attribute__((noinline)) int probe(volatile int *p) {
  return peek(p) * 2;
}
__attribute__((section(".init.text"), noinline)) int begin(volatile int *p) {
  return probe(p) + 3;
}
`
const twin = (body: string, user: string): string =>
  `static __attribute__((noinline)) int twin(volatile int *p) { ${body} }
int ${user}(volatile int *p) { return twin(p) + 1; }
`

let folder = ''
let modules = { archive: '', folder: '' }
/** Sizes in bytes, as the kernel prints them after the slash. */
const lengths = new Map<string, number[]>()

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'modules-'))
  const built = path.join(folder, 'built')
  mkdirSync(path.join(built, 'drivers'), { recursive: true })
  const sources = {
    'driver.c': driver,
    'brief.c': twin('return p[0];', 'one'),
    'lengthy.c': twin('int s = 0; while (*p) s += *p++ * 3; return s;', 'two'),
  }
  for (const [name, text] of Object.entries(sources))
    writeFileSync(path.join(built, 'drivers', name), text)
  const run = (program: string, ...args: string[]): string =>
    execFileSync(program, args, { cwd: built, encoding: 'utf8' })
  for (const name of Object.keys(sources))
    run('cc', '-O1', '-g', '-fno-pic', '-c', `drivers/${name}`, '-o', `${name}.o`)
  run('ld', '-r', '-o', 'my-driver.ko', ...Object.keys(sources).map((name) => `${name}.o`))
  writeFileSync(path.join(built, 'other.ko'), 'no ELF file')
  modules = { archive: path.join(folder, 'module-symbols'), folder: path.join(folder, 'unpacked') }
  run('tar', '--create', '--file', modules.archive, './my-driver.ko', './other.ko')
  for (const line of run('nm', '-S', 'my-driver.ko').split('\n')) {
    const [, length = '', name = ''] = /^[\da-f]+ ([\da-f]+) [tT] (\w+)$/.exec(line) ?? []
    lengths.set(name, [...(lengths.get(name) ?? []), Number.parseInt(length, 16)])
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The symbols for these lines of a trace. */
async function symbolsOf(lines: readonly string[], archive = modules.archive): Promise<string[]> {
  const evidence: Evidence[] = [{ source: 'console.log', firstLine: 1, lines }]
  const { evidence: found } = await symbolizeTrace(evidence, {
    ...{ elf: path.join(folder, 'no-vmlinux'), sourceRoot: path.join(folder, 'built') },
    modules: { ...modules, archive },
  })
  return [...(found.find(({ source }) => source === 'symbols')?.lines ?? [])]
}

const length = (name: string): string => `0x${(lengths.get(name)?.[0] ?? 0).toString(16)}`

describe('functions of a loadable module', () => {
  test('have lines, inlined ones too, in every section', async () => {
    const lines = [
      `[    1.1] RIP: 0010:probe+0x0/${length('probe')} [my_driver]`,
      `[    1.1]  begin+0x1/${length('begin')} [my_driver 0123abcd]`,
    ]
    expect(await symbolsOf(lines)).toEqual([
      'RIP  peek  drivers/driver.c:2',
      '  inlined into probe  drivers/driver.c:5',
      // Which line its first instruction belongs to is up to the compiler.
      expect.stringMatching(/^begin\+0x1 {2}begin {2}drivers\/driver\.c:[78]$/),
    ])
    expect(readdirSync(modules.folder)).toEqual(['my-driver.ko'])
  })

  test('of one name are distinguished by their size', async () => {
    const [least = 0, most = 0] = (lengths.get('twin') ?? []).toSorted((a, b) => a - b)
    expect(least).toBeLessThan(most)
    const placeOf = async (size: number): Promise<string | undefined> =>
      (await symbolsOf([`[    1.1] RIP: 0010:twin+0x0/0x${size.toString(16)} [my_driver]`]))[0]
    expect(await placeOf(least)).toBe('RIP  twin  drivers/brief.c:1')
    expect(await placeOf(most + 3)).toBe('RIP  twin  drivers/lengthy.c:1')
    expect(await placeOf(least - 1)).toBe('RIP  twin  (in module my_driver)')
  })

  test.each([
    [
      'a module that is not kept',
      'probe+0x1/0x9 [unknown]',
      'probe+0x1  probe  (in module unknown)',
    ],
    ['a file that is not a module', 'f+0x1/0x9 [other]', 'f+0x1  f  (in module other)'],
    ['a function that it lacks', 'f+0x1/0x9 [my_driver]', 'f+0x1  f  (in module my_driver)'],
  ])('%s: the kernel’s own name', async (_, line, expected) => {
    expect(await symbolsOf([`[    1.1]  ${line}`])).toEqual([expected])
  })

  test('without an archive: the kernel’s own name, and no folder', async () => {
    rmSync(modules.folder, { recursive: true, force: true })
    const line = '[    1.1]  probe+0x1/0x9 [my_driver]'
    expect(await symbolsOf([line], '/nowhere')).toEqual(['probe+0x1  probe  (in module my_driver)'])
    expect(existsSync(modules.folder)).toBe(false)
  })
})

test.each([
  ['./snd-pcm.ko', 'snd_pcm'],
  ['a/b/e1000.ko', 'e1000'],
  ['./', undefined],
  ['x.ko.gz', undefined],
  ['--checkpoint-action=exec=sh.ko', undefined],
])('%s is the module %s', (file, name) => {
  expect(moduleNameOf(file)).toBe(name)
})

test('other symbols and unrequested functions are left out', () => {
  const table = createFunctionTable(new Set(['f', 'g', 'h']))
  const lines = [
    '0000000000000010 l     F .text\t0000000000000023 f',
    '0000000000000020 g     F .init.text\t0000000000000008 .hidden g',
    '0000000000000030 g     O .data\t0000000000000008 h',
    '0000000000000000         *UND*\t0000000000000000 h',
    '0000000000000040 g     F .text\t0000000000000008 other',
  ]
  for (const line of lines) table.add(line)
  expect(table.find('f', 0x23)).toEqual({ section: '.text', address: 16n, size: 0x23 })
  expect(table.find('g', 8)).toEqual({ section: '.init.text', address: 32n, size: 8 })
  expect(table.find('h', 8)).toBeUndefined()
  expect(table.find('other', 8)).toBeUndefined()
})
