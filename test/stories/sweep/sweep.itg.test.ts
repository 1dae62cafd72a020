import { cpSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { main } from '../../../src/cli/cli.js'
import type { SweepRow } from '../../../src/report/sweep-row.js'
import { emptyFolder, readResult, repository } from '../command-line.js'

/** The command line run from its sources, in a user's repository with its own cache. */
const workspace = emptyFolder()
const before = { cwd: process.cwd(), cache: process.env.XDG_CACHE_HOME }

beforeAll(() => {
  for (const folder of ['profiles', 'examples'])
    cpSync(path.join(repository, folder), path.join(workspace, folder), { recursive: true })
  process.env.XDG_CACHE_HOME = path.join(workspace, 'cache')
  process.chdir(workspace)
})

afterAll(() => {
  process.chdir(before.cwd)
  if (before.cache === undefined) delete process.env.XDG_CACHE_HOME
  else process.env.XDG_CACHE_HOME = before.cache
})

interface Ended {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

async function cli(...args: readonly string[]): Promise<Ended> {
  const capture = (stream: NodeJS.WriteStream): { text: string; end: () => void } => {
    const captured = { text: '', end: () => spy.mockRestore() }
    const spy = jest.spyOn(stream, 'write').mockImplementation((text) => {
      captured.text += String(text)
      return true
    })
    return captured
  }
  const stdout = capture(process.stdout)
  const stderr = capture(process.stderr)
  try {
    const status = await main(['node', 'osv-kernel', ...args])
    return { status, stdout: stdout.text, stderr: stderr.text }
  } finally {
    stdout.end()
    stderr.end()
  }
}

test('one profile with varied values: all variants run, one table, the worst exit status', async () => {
  const { status, stdout, stderr } = await cli(
    ...['sweep', 'hello', '--accel', 'tcg', '--out', 'swept'],
    ...['--vary', 'boot.cmdline=print=hello%20from%20the%20guest poweroff,panic'],
    ...['--vary', 'boot.memory=64M,32M'],
  )
  expect({ status, stderr }).toMatchObject({ status: 1 })
  expect(stdout).toContain('2 of 4 variants passed')
  expect(stderr).toContain('4 of 4: hello boot.cmdline=panic boot.memory=32M')

  const rows = JSON.parse(readFileSync('swept/sweep.json', 'utf8')) as readonly SweepRow[]
  expect(rows.map(({ figures }) => figures.verdict)).toEqual(['pass', 'pass', 'panic', 'panic'])
  for (const { result, figures } of rows) {
    const stored = readResult(path.join('swept', path.dirname(result)))
    expect(stored.verdict.kind).toBe(figures.verdict)
    expect(figures.imageBytes).toBeGreaterThan(1000)
  }
  const memory = rows.map(
    ({ result }) => readResult(path.join('swept', path.dirname(result))).boot?.memory,
  )
  expect(memory.map((one) => one?.configuredBytes)).toEqual(
    [64, 32, 64, 32].map((m) => m * 2 ** 20),
  )
  expect(readFileSync('swept/sweep.md', 'utf8')).toContain('❌ 2 of 4 variants passed')
  // Only the first variant had to be built.
  const caches = rows.map(
    ({ result }) => readResult(path.join('swept', path.dirname(result))).build,
  )
  expect(caches.map((build) => build?.cache.image)).toEqual(['miss', 'hit', 'hit', 'hit'])
}, 120_000)

test('several profiles, names of the rows, JSON on standard output', async () => {
  const { status, stdout, stderr } = await cli(
    ...['sweep', 'hello', 'nosuch', '--accel', 'tcg', '--json', '-', '--quiet'],
    ...['--name', 'Smallest', '--name', 'Missing'],
  )
  expect(status).toBe(2)
  expect(JSON.parse(stdout)).toMatchObject([
    { variant: 'Smallest', profile: 'hello', figures: { verdict: 'pass' } },
    { variant: 'Missing', profile: 'nosuch', figures: { verdict: 'invalid-profile' } },
  ])
  expect(stderr).toContain('1 of 2 variants passed')
}, 120_000)

test.each<[string, ...string[]]>([
  ['--vary takes key.path=a,b,c, got "boot.memory"', '--vary', 'boot.memory'],
  ['boot.cpus is both varied and set', '--vary', 'boot.cpus=1,2', '--set', 'boot.cpus=1'],
  ['arch is both varied and set', '--vary', 'arch=x86_64,aarch64', '--arch', 'x86_64'],
  ['--name is given 1 times, for 2 variants', '--vary', 'boot.cpus=1,2', '--name', 'one'],
])('%s', async (message, ...args) => {
  const { status, stderr } = await cli('sweep', 'hello', ...args)
  expect(status).toBe(2)
  expect(stderr).toContain(message)
})
