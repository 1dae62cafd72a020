import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { main } from '../../../src/cli/cli.js'
import { composeOsvTree } from '../../osv-tree/compose.js'
import { emptyFolder, readResult } from '../command-line.js'

/** The tests in an image of our small tree, with the command line run from its sources. */
const workspace = emptyFolder()
const before = { cwd: process.cwd(), cache: process.env.XDG_CACHE_HOME }

const profile = `
kernel: osv
source: { path: tree }
osv:
  image: native-example
  modules: [tests]
  tests: { skip: [tst-string] }
boot: { accelerator: tcg, silence: 20s }
`

beforeAll(async () => {
  const tree = path.join(workspace, 'tree')
  await composeOsvTree(tree, 'kconfig')
  writeFileSync(path.join(tree, 'scripts/test.py'), 'disabled_list = ["tst-none.so"]\n')
  mkdirSync(path.join(workspace, 'profiles'))
  writeFileSync(path.join(workspace, 'profiles/tests.yml'), profile)
  process.env.XDG_CACHE_HOME = path.join(workspace, 'cache')
  process.chdir(workspace)
})

afterAll(() => {
  process.chdir(before.cwd)
  if (before.cache === undefined) delete process.env.XDG_CACHE_HOME
  else process.env.XDG_CACHE_HOME = before.cache
})

async function cli(...args: readonly string[]): Promise<{ status: number; text: string }> {
  let text = ''
  const spies = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation((written) => {
      text += String(written)
      return true
    }),
  )
  try {
    return { status: await main(['node', 'osv-kernel', ...args]), text }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

const failing = '2 of 3 tests failed: tst-aborting.so, tst-failing.so'

test('one boot for each test of the image; the report names the failed ones', async () => {
  const { status, text } = await cli('run', 'tests', '--out', 'out', '--no-install')
  expect({ status, text }).toMatchObject({ status: 1, text: expect.stringContaining(failing) })
  const { verdict, tests, artifacts } = readResult('out')
  expect(verdict).toMatchObject({
    kind: 'assertion-failed',
    owner: 'kernel',
    evidence: [
      { source: 'tests/tst-aborting.so.console.log' },
      {
        source: 'symbols',
        lines: expect.arrayContaining([expect.stringMatching(/aborting {2}core.app\.c:\d+$/)]),
      },
    ],
  })
  expect(tests).toMatchObject({
    ...{ passed: 1, failed: 2, skipped: 1 },
    cases: [
      {
        ...{ name: 'tst-aborting.so', kind: 'panic' },
        crash: { id: expect.stringMatching(/^osv\/.*\/aborting$/), function: 'aborting' },
      },
      { name: 'tst-failing.so', kind: 'unexpected-exit', summary: expect.stringMatching(/\b1$/) },
      { name: 'tst-hello.so', kind: 'pass', log: 'tests/tst-hello.so.console.log' },
      { name: 'tst-string.so', status: 'skipped', kind: null },
    ],
  })
  expect(readFileSync('out/tests/tst-hello.so.console.log', 'utf8')).toContain(
    '/tests/tst-hello.so',
  )
  expect(artifacts.filter(({ role }) => role === 'console').map((one) => one.path)).toEqual([
    'tests/tst-aborting.so.console.log',
    'tests/tst-failing.so.console.log',
  ])
  expect(readFileSync('out/junit.xml', 'utf8')).toContain('name="test: tst-failing.so"')
}, 180_000)

test('a single test, from the cache; reports of the others are removed', async () => {
  const sets = ['--set', 'osv.tests.select=tst-hello', '--set', 'boot.memory=32M']
  const { status, text } = await cli('run', 'tests', '--out', 'out', '--no-install', ...sets)
  expect({ status, text }).toMatchObject({
    status: 0,
    text: expect.stringContaining('1 test passed'),
  })
  expect(readResult('out').build?.cache.image).toBe('hit')
  expect(existsSync('out/tests/tst-failing.so.console.log')).toBe(false)
}, 120_000)

test('the built image can be booted, and its log judged again', async () => {
  const booted = await cli('boot', 'tests', '--out', 'out')
  expect(booted).toMatchObject({ status: 1, text: expect.stringContaining(failing) })
  cpSync('out/tests', 'logs', { recursive: true })
  for (const [name, status] of [
    ['tst-hello', 0],
    ['tst-failing', 1],
  ] as const)
    expect(await cli('judge', 'tests', `logs/${name}.so.console.log`)).toMatchObject({ status })
}, 120_000)
