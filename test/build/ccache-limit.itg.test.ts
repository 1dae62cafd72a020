import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ccacheEnvironment, parseStatisticsLog } from '../../src/build/ccache.js'
import { trimCompilerCache } from '../../src/github/cache/trim-compiler-cache.js'

/** The size of the compiler cache, with the real ccache. */
let root = ''
let folder = ''
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'ccache-limit-'))
  folder = path.join(root, 'cache')
})
afterEach(() => rmSync(root, { recursive: true }))

/** Random bytes, which do not get smaller. */
function writeSource(name: string, bytes: number): void {
  const text = `const unsigned char ${name}[] = { ${[...randomBytes(bytes)].join(',')} };\n`
  writeFileSync(path.join(root, `${name}.c`), text)
}

function compile(names: readonly string[], limit?: string): ReturnType<typeof parseStatisticsLog> {
  const log = path.join(root, 'statistics')
  writeFileSync(log, '')
  const env = { PATH: process.env.PATH, ...ccacheEnvironment(folder, root, log, limit) }
  for (const name of names) {
    const args = ['gcc', '-c', `${name}.c`, '-o', `${name}.o`]
    expect(spawnSync('ccache', args, { cwd: root, env }).status).toBe(0)
  }
  return parseStatisticsLog(readFileSync(log, 'utf8'))
}

function filesIn(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
}
const bytesIn = (): number => filesIn().reduce((sum, file) => sum + statSync(file).size, 0)

test('the folder stays below its limit, whatever is compiled', () => {
  const names = Array.from({ length: 60 }, (_, index) => `array${index}`)
  for (const name of names) writeSource(name, 4096)
  compile(names, '160k')
  // Some 300 kB were compiled. Each of ccache's 16 folders may have a 16th of the limit.
  expect(bytesIn()).toBeLessThan(200_000)
  expect(bytesIn()).toBeGreaterThan(20_000)
}, 60_000)

test('what no compilation asked for is evicted, what was found again stays', async () => {
  for (const name of ['used', 'unused']) writeSource(name, 100)
  expect(compile(['used', 'unused'])).toEqual({ hits: 0, misses: 2 })
  const longAgo = Date.now() / 1000 - 3600
  for (const file of filesIn()) utimesSync(file, longAgo, longAgo)
  const started = Date.now()
  expect(compile(['used'])).toEqual({ hits: 1, misses: 0 })
  await trimCompilerCache(folder, started)
  expect(compile(['used', 'unused'])).toEqual({ hits: 1, misses: 1 })
})
