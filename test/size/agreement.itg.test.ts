import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { compareSizeTrees } from '../../src/size/compare/difference.js'
import { readSizeTree } from '../../src/size/measure.js'
import { memoryOf, type SizeNode } from '../../src/size/tree.js'

/**
 * Compares our sizes with `size -A`, `nm --size-sort` and the kernel's bloat-o-meter, to the byte:
 * for files that are compiled here, and for kernels if some were built on this machine.
 */
const scratch = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-agreement-'))
const cache = path.join(os.homedir(), '.cache/osv-kernel')
// Of one version: what it leaves out differs between them.
const unpacked = globSync(path.join(cache, 'sources/*linux-source-6.12-*/scripts/bloat-o-meter'))[0]
/** From Debian's package of the kernel sources. */
const sources = '/usr/src/linux-source-6.12.tar.xz'
const meter = unpacked ?? path.join(scratch, 'bloat-o-meter')
const lacks = [
  ...(unpacked === undefined && !existsSync(sources) ? ['no bloat-o-meter'] : []),
  ...(spawnSync('python3', ['--version']).status === 0 ? [] : ['no python3']),
]
beforeAll(() => {
  if (lacks.length > 0 || unpacked !== undefined) return
  const member = 'linux-source-6.12/scripts/bloat-o-meter'
  writeFileSync(meter, execFileSync('tar', ['-xOf', sources, '--occurrence=1', member]))
}, 300_000)
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true })
})

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28, cwd: scratch })

/** Has aliases, namesakes, a piece of a function, assembler without sizes, all kinds of data. */
const first = `
int grown[100], zeroed; static int counter; const char text[] = "read-only";
static __attribute__((noinline)) int same(int a) { return a + counter++; }
__attribute__((noinline)) int original(int a) { return same(a) * grown[a]; }
int alias(int) __attribute__((alias("original")));
int weak(int) __attribute__((weak, alias("original")));
void abort(void);
__attribute__((noinline)) int split(int a) { if (__builtin_expect(a > 9, 0)) abort(); return a; }
__asm__(".text\\nnosize: nop\\nnop\\n");
void abort(void) { for (;;); }
int second(int); int __se_sys_call(void) { return 1; }
int main(void) { return original(1) + split(zeroed) + second(2) + __se_sys_call(); }
`
const second = `static int state = 7;
static __attribute__((noinline)) int same(int a) { return a - state--; }
int second(int a) { return same(a) + same(a * 3); }`

function compile(name: string, ...options: readonly string[]): string {
  const file = path.join(scratch, name)
  writeFileSync(`${file}-1.c`, first)
  writeFileSync(`${file}-2.c`, second)
  const flags = ['-O2', '-g', '-fno-pie', '-no-pie', '-ffreestanding', '-nostartfiles', '-static']
  run('gcc', ...flags, '-Wl,-emain', ...options, `${file}-1.c`, `${file}-2.c`, '-o', file)
  return file
}

interface NmSymbol {
  readonly start: bigint
  readonly bytes: number
  readonly type: string
  readonly name: string
}

const nmLine = /^([0-9a-f]+) ([0-9a-f]+) (\S) (.+)$/
function nmSymbols(file: string): readonly NmSymbol[] {
  return run('nm', '-S', '--size-sort', file)
    .trimEnd()
    .split('\n')
    .map((line): NmSymbol => {
      const [, start = '', bytes = '', type = '', name = ''] = nmLine.exec(line) ?? []
      return { start: BigInt(`0x${start}`), bytes: Number.parseInt(bytes, 16), type, name }
    })
}

/** Counts each byte once, as we do: several symbols may cover it, mostly aliases. */
function bytesOnce(symbols: readonly NmSymbol[]): number {
  let [end, total] = [0n, 0n]
  for (const { start, bytes } of symbols.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const until = start + BigInt(bytes)
    if (until > end) total += until - (start > end ? start : end)
    end = until > end ? until : end
  }
  return Number(total)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

async function treeOf(file: string): Promise<SizeNode> {
  const measured = await readSizeTree([{ role: 'file', name: 'kernel', path: file }])
  const tree = measured.ok ? measured.value.tree.children?.[0] : undefined
  if (tree === undefined) throw new Error(`${file} was not read`)
  return tree
}

function symbolBytes(tree: SizeNode): number {
  const symbols = tree.children?.flatMap(({ children = [] }) => children) ?? []
  return sum(symbols.filter(({ kind }) => kind === 'symbol').map(memoryOf))
}

const compiled = [path.join(scratch, 'before'), path.join(scratch, 'after')] as const
/** Up to two of each: Linux and OSv kernels that were built here are real inputs. */
const built = ['vmlinux', 'loader.elf'].flatMap((name) =>
  globSync(path.join(cache, 'images/*', name))
    .filter((file) => statSync(file).size > 1 << 20)
    .slice(0, 2),
)

beforeAll(() => {
  compile('before')
  compile('after', '-Dgrown=larger', '-DNDEBUG', '-O1')
})

describe.each([...compiled, ...built])('%s', (file) => {
  test('agrees with the file size, and by section with `size -A`', async () => {
    const tree = await treeOf(file)
    expect(tree.bytes).toBe(statSync(file).size)
    const rows = Array.from(run('size', '-A', file).matchAll(/^(\S+) +(\d+) +\d+$/gm))
    const theirs = new Map<string, number>()
    for (const [, name = '', bytes] of rows)
      theirs.set(name, (theirs.get(name) ?? 0) + Number(bytes))
    theirs.delete('Total')
    const ours = new Map(
      tree.children?.map((node) => [node.name, Math.max(node.bytes, memoryOf(node))]),
    )
    expect([...theirs].filter(([name, bytes]) => bytes > 0 && ours.get(name) !== bytes)).toEqual([])
    expect(theirs.size).toBeGreaterThan(2)
  })

  test('agrees with the symbol sizes of `nm --size-sort`, counted once', async () => {
    const symbols = nmSymbols(file).filter(({ type }) => !/[aAU]/.test(type))
    expect(symbolBytes(await treeOf(file))).toBe(bytesOnce(symbols))
    // Makes sure that the file has aliases.
    expect(sum(symbols.map(({ bytes }) => bytes))).toBeGreaterThan(bytesOnce(symbols))
  })
})

const meets = lacks.length === 0 ? test : test.skip
const why = lacks.length === 0 ? '' : ` (${lacks.join(', ')})`
meets.each([compiled, ...(built.length < 4 ? [] : [built.slice(0, 2), built.slice(2)])])(
  `bloat-o-meter counts aliases too, and not what the compiler made: %s %s${why}`,
  async (...pair) => {
    const [before = '', after = ''] = pair.flat()
    const output = run('python3', meter, before, after)
    const [, ...totals] = /Total: Before=(\d+), After=(\d+)/.exec(output) ?? []
    const trees = [await treeOf(before), await treeOf(after)] as const
    for (const [index, file] of [before, after].entries()) {
      const symbols = nmSymbols(file)
      const counted = symbols.filter(({ type, name }) => isCounted(type, name))
      expect(Number(totals[index])).toBe(sum(counted.map(({ bytes }) => bytes)))
      const own = symbols.filter(({ type }) => !/[aAU]/.test(type))
      const twice = sum(own.map(({ bytes }) => bytes)) - bytesOnce(own)
      const passedOver = sum(
        own.filter(({ type, name }) => !isCounted(type, name)).map(({ bytes }) => bytes),
      )
      const ours = symbolBytes(trees[index === 0 ? 0 : 1])
      expect(Number(totals[index])).toBe(ours + twice - passedOver)
    }
    expect(compareSizeTrees(...trees).bytes).toBe(statSync(after).size - statSync(before).size)
  },
)

/** The rules of the kernel's scripts/bloat-o-meter. */
function isCounted(type: string, name: string): boolean {
  return (
    'tTdDbBrRvVwW'.includes(type) &&
    !/^(__mod_|__se_sys|__se_compat_sys|__addressable_)|^(linux_banner|vermagic)$/.test(name)
  )
}
