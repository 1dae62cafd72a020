import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import type { RunOutcome } from '../../../src/run/request.js'
import { run } from '../../../src/run.js'

/** Several boots of the hello kernel in real machines. */
const missing = ['qemu-system-x86_64', 'gcc'].filter(
  (program) => spawnSync(program, ['--version']).status !== 0,
)
const testIfThere = missing.length === 0 ? test : test.skip
const repository = path.resolve(import.meta.dirname, '../../..')
const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))

async function runHello(command: 'build' | 'boot', ...overrides: string[]): Promise<RunOutcome> {
  return run(
    {
      ...{ command, profile: 'hello', directory: repository, overrides, arch: 'x86_64' },
      ...{ accelerator: 'tcg', out: path.join(folder, 'out') },
      ...{ imageStore: null, compilerCacheFolder: null, installPackages: false },
      cacheFolder: path.join(folder, 'cache'),
      signal: new AbortController().signal,
    },
    () => undefined,
  )
}

beforeAll(async () => {
  if (missing.length > 0) return
  const { result } = await runHello('build')
  expect(result.verdict).toMatchObject({ kind: 'pass' })
}, 120_000)

testIfThere(
  'three boots that pass are measured',
  async () => {
    const { result } = await runHello('boot', 'boot.repeat=3')
    expect(result.verdict).toMatchObject({
      kind: 'pass',
      summary: expect.stringMatching(/^all 3 boots passed; ready after .* \(median\)$/),
    })
    expect(result.repeats).toMatchObject({ count: 3, failed: 0, boots: { length: 3 } })
    const { min, median, max } = result.repeats?.statistics['boot.timeToReadyMs'] ?? {}
    expect(min).toBeGreaterThan(0)
    expect(median).toBeGreaterThanOrEqual(min ?? Infinity)
    expect(max).toBeGreaterThanOrEqual(median ?? Infinity)
  },
  60_000,
)

testIfThere(
  'the files of failed boots are kept under their number until the next run',
  async () => {
    const failing = await runHello('boot', 'boot.repeat=2', 'boot.cmdline=panic')
    expect(failing.result.verdict).toMatchObject({
      kind: 'panic',
      summary: expect.stringMatching(/^2 of 2 boots failed; boot 1: /),
    })
    const named = failing.result.artifacts.map(({ path: file }) => file)
    for (const name of ['console.log', 'console.boot-1.log', 'console.boot-2.log'])
      expect(named).toContain(name)
    const { out } = await runHello('boot')
    expect(existsSync(path.join(out, 'console.log'))).toBe(true)
    expect(readdirSync(out).filter((name) => name.includes('boot-'))).toEqual([])
  },
  60_000,
)

testIfThere(
  'the least memory is found, and is less than the default',
  async () => {
    const { result } = await runHello(
      'boot',
      'boot.memory={minimum: {from: 1M, to: 64M, step: 1M}}',
      'boot.silence=2s',
    )
    expect(result.verdict).toMatchObject({
      kind: 'pass',
      summary: expect.stringMatching(/^the least memory is .*; with 1.00 MiB .* \(hang: /),
    })
    const least = result.boot?.memory.leastMemoryBytes ?? Infinity
    expect(least).toBeLessThanOrEqual(8 * 2 ** 20)
    expect(readFileSync(path.join(folder, 'out/reproduce.sh'), 'utf8')).toContain(
      `-m ${least / 2 ** 20}M`,
    )
    expect(result.metrics.least_memory_bytes).toBe(least)
  },
  120_000,
)

testIfThere(
  'a QEMU that crashes once is restarted, which is reported',
  async () => {
    const [programs, once] = [path.join(folder, 'bin'), path.join(folder, 'crashed')]
    const real = String(spawnSync('sh', ['-c', 'command -v qemu-system-x86_64']).stdout).trim()
    mkdirSync(programs)
    writeFileSync(
      path.join(programs, 'qemu-system-x86_64'),
      `#!/bin/sh
case "$*" in *-kernel*) if mkdir '${once}'; then kill -SEGV $$; fi ;; esac
exec '${real}' "$@"
`,
      { mode: 0o755 },
    )
    const ownPath = process.env.PATH ?? ''
    process.env.PATH = `${programs}:${ownPath}`
    const { result } = await runHello('boot').finally(() => (process.env.PATH = ownPath))
    expect(result.verdict).toMatchObject({
      kind: 'pass',
      summary: expect.stringMatching(/; passed on the second attempt$/),
    })
    expect(result.boot).toMatchObject({ attempts: 2, flaky: true })
    expect(result.artifacts.map(({ path: file }) => file)).toContain(
      'console.attempt-1.timeline.jsonl',
    )
  },
  60_000,
)
