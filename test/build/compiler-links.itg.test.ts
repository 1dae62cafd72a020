import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ccacheEnvironment, parseStatisticsLog } from '../../src/build/ccache.js'
import { linkCompilers } from '../../src/build/compiler-links.js'
import {
  callThroughCcache,
  listNamedCompilers,
  listPrefixPaths,
} from '../../src/build/compiler-names.js'
import type { BuildStep } from '../../src/kernels/family.js'
import { composeEnvironment, foldersOfPath } from '../../src/build/step-environment.js'
import { captureProcess } from '../../src/host/process/process.js'

const root = mkdtempSync(path.join(os.tmpdir(), 'compiler-links-'))
afterAll(() => rmSync(root, { recursive: true }))
const bin = path.join(root, 'bin')
// Without the usual folders: what the build needs is linked.
const PATH = bin

function writeScript(name: string, version: string): void {
  const file = path.join(bin, name)
  rmSync(file, { force: true })
  writeFileSync(file, `#!/bin/sh\n. '${root}/version-of-script'\nexec gcc "$@"\n`)
  chmodSync(file, 0o755)
  writeFileSync(path.join(root, 'version-of-script'), `[ "$1" = -v ] && echo ${version}\n`)
}

beforeAll(() => {
  mkdirSync(bin)
  writeFileSync(path.join(root, 'a.c'), 'int f(void) { return 1; }\n')
  symlinkSync('/usr/bin/gcc', path.join(bin, 'odd64-elf-gcc'))
  symlinkSync('/usr/bin/gcc', path.join(bin, 'kcc'))
  symlinkSync('/usr/bin/gcc', path.join(bin, 'hidden'))
  writeScript('script-gcc', 'one')
  for (const name of ['sh', 'gcc', 'make', 'as'])
    symlinkSync(`/usr/bin/${name}`, path.join(bin, name))
})

/** Compiles a.c, and counts what the compiler cache did. */
async function compile(
  ...words: readonly string[]
): Promise<ReturnType<typeof parseStatisticsLog>> {
  const statistics = path.join(root, 'statistics')
  rmSync(statistics, { force: true })
  const asked: BuildStep = {
    ...{ do: 'run', title: 'Compile', argv: ['make', ...words, 'a.o'], cwd: root },
    env: { PATH },
  }
  const { front, prefixes } = await linkCompilers({
    folder: path.join(root, 'links'),
    searched: foldersOfPath({ PATH }),
    named: listNamedCompilers([asked]),
    prefixes: listPrefixPaths([asked]),
  })
  const step = callThroughCcache(asked, prefixes)
  rmSync(path.join(root, 'a.o'), { force: true })
  if (step.do !== 'run') throw new Error('not a command')
  // What a poisoned entry could bring along.
  await mkdir(path.join(root, 'cache'), { recursive: true })
  await writeFile(path.join(root, 'cache/ccache.conf'), 'prefix_command = /nowhere/evil')
  const cache = ccacheEnvironment(path.join(root, 'cache'), root, statistics)
  const env = composeEnvironment({ passed: [], cache, own: step.env, front })
  const { exitCode, lines } = await captureProcess({ argv: step.argv, cwd: root, env })
  expect({ exitCode, lines }).toMatchObject({ exitCode: 0 })
  return parseStatisticsLog(await readFile(statistics, 'utf8').catch(() => ''))
}

test.each(['odd64-elf-gcc', 'kcc', 'gcc', path.join(bin, 'hidden'), 'script-gcc'])(
  'what %s compiled once comes from the cache',
  async (compiler) => {
    expect((await compile(`CC=${compiler}`)).misses).toBe(1)
    expect(await compile(`CC=${compiler}`)).toEqual({ hits: 1, misses: 0 })
  },
)

test('cross tools whose prefix is a path come from the cache too', async () => {
  const words = [`CROSS_COMPILE=${bin}/odd64-elf-`, 'CC=$(CROSS_COMPILE)gcc']
  const { hits, misses } = await compile(...words)
  expect(hits + misses).toBe(1)
  expect(await compile(...words)).toEqual({ hits: 1, misses: 0 })
})

test('a compiler that is unpacked anew hits', async () => {
  const source = path.join(root, 'front.c')
  writeFileSync(
    source,
    '#include <unistd.h>\nint main(int n, char **v) { v[0] = "gcc"; return execv("/usr/bin/gcc", v); }\n',
  )
  const compiler = path.join(bin, 'fresh-gcc')
  const { exitCode } = await captureProcess({ argv: ['gcc', '-o', compiler, source] })
  expect(exitCode).toBe(0)
  expect(await compile('CC=fresh-gcc')).toEqual({ hits: 0, misses: 1 })
  utimesSync(compiler, 1, 1)
  expect(await compile('CC=fresh-gcc')).toEqual({ hits: 1, misses: 0 })
})

test('a script misses once it starts another compiler', async () => {
  writeScript('script-gcc', 'two')
  expect(await compile('CC=script-gcc')).toEqual({ hits: 0, misses: 1 })
})
