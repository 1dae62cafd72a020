import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { emptyFolder, readResult, repository } from '../command-line.js'

/**
 * What a guest, a build or QEMU prints without end is not kept. Each prints so much that a copy of it
 * would be above the limit; ordinary runs need some 150 MB. What wait4 and Node say of a peak counts the
 * process that was forked too, which is a worker of the tests of half a gigabyte.
 */
const mostKib = 400 * 1024
const root = emptyFolder()
const programs = path.join(root, 'programs')
const preload = path.join(root, 'peak.mjs')
const peakFile = path.join(root, 'peak')

beforeAll(() => {
  mkdirSync(programs)
  writeFileSync(
    preload,
    `import { readFileSync, writeFileSync } from 'node:fs'
const file = process.env.PEAK_FILE
const status = () => readFileSync('/proc/self/status', 'utf8')
if (file) process.on('exit', () => writeFileSync(file, /VmHWM:\\s+(\\d+)/.exec(status())[1]))
`,
  )
  const qemu = path.join(programs, 'qemu-system-x86_64')
  writeFileSync(
    qemu,
    `#!/bin/sh
case "$*" in
  *--version*) echo 'QEMU emulator version 8.2.0' ;;
  *'-device help'*) ;;
  *-chardev*) yes 'this went wrong' | head -c 600000000 >&2; exit 1 ;;
  *) exit 1 ;;
esac
`,
  )
  chmodSync(qemu, 0o755)
  writeFileSync(
    path.join(root, 'line.yml'),
    `kernel: custom
arch: x86_64
source: { path: . }
custom:
  build: [[sh, -c, "head -c 500000000 /dev/zero | tr '\\\\0' a; exit 1"]]
  artifacts: { image: k.elf }
expect: [ready]
`,
  )
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function runMeasured(
  args: readonly string[],
  { first = '', cwd = repository } = {},
): { status: number | null; text: string; peakKib: number } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(repository, 'dist/cli.js'), ...args],
    {
      cwd,
      env: {
        PATH: `${first}:${process.env.PATH ?? ''}`,
        HOME: path.join(root, 'home'),
        XDG_CACHE_HOME: path.join(root, 'cache'),
        NODE_OPTIONS: `--import=${pathToFileURL(preload).href}`,
        PEAK_FILE: peakFile,
      },
      encoding: 'utf8',
      timeout: 100_000,
    },
  )
  return { status, text: stdout + stderr, peakKib: Number(readFileSync(peakFile, 'utf8')) }
}

test('a build that prints one line of 500 MB', () => {
  const out = path.join(root, 'line')
  const { status, peakKib } = runMeasured(['build', './line.yml', '--out', out], { cwd: root })
  expect(status).toBe(1)
  expect(readResult(out).verdict.kind).toBe('build-failed')
  expect(peakKib).toBeLessThan(mostKib)
}, 100_000)

test('a log that does not end', () => {
  const { status, text, peakKib } = runMeasured(['judge', 'hello', '/dev/zero'])
  expect(status).toBe(1)
  expect(text).toContain('output-limit')
  // The console itself is kept up to 64 MiB.
  expect(peakKib).toBeLessThan(1.5 * mostKib)
}, 100_000)

test('a QEMU that floods its standard error', () => {
  const image = path.join(root, 'image')
  writeFileSync(image, 'x')
  const out = path.join(root, 'boot')
  const args = ['boot', 'hello', '--image', image, '--accel', 'tcg', '--out', out]
  const { status, peakKib } = runMeasured(args, { first: programs })
  expect(status).toBe(3)
  const { verdict } = readResult(out)
  expect(verdict.kind).toBe('infrastructure')
  expect(JSON.stringify(verdict.evidence)).toContain('this went wrong')
  expect(peakKib).toBeLessThan(mostKib)
}, 100_000)
