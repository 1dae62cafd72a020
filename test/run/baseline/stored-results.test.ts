import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createLocalStore } from '../../../src/cache/local-store.js'
import type { CacheStore } from '../../../src/cache/store.js'
import type { Profile } from '../../../src/profile/profile.js'
import type { RunResult } from '../../../src/result/result.js'
import {
  findResult,
  isWorthKeeping,
  keepResult,
  resultKey,
} from '../../../src/run/baseline/stored-results.js'
import type { ResultStore } from '../../../src/run/baseline/stored-entries.js'
import { sampleResult } from '../../github/sample-run.js'

const commitNumber = (number: number): string => String(number).padStart(40, '0')
const line = Array.from({ length: 25 }, (_, index) => commitNumber(index + 1))

let root: string
let warnings: string[]

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'stored-results-'))
  warnings = []
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function results(changes: Partial<ResultStore> = {}): ResultStore {
  const profile = {
    name: 'hello',
    kernel: 'custom',
    file: '/repository/profiles/hello.yml',
    repository: '/repository',
    settings: { arch: 'x86_64', mode: 'release' },
  } as unknown as Profile
  return {
    profile,
    overrides: [],
    store: createLocalStore(path.join(root, 'store')),
    entryFolder: path.join(root, 'entry'),
    emit: (event) => {
      if (event.type === 'warning') warnings.push(event.message)
    },
    ...changes,
  }
}

const size = { ...emptySize(), totals: { 'hello.elf': 100 } }
function emptySize(): NonNullable<RunResult['size']> {
  const artifact = { name: 'hello.elf', kind: 'artifact', bytes: 100 } as const
  const tree = { name: 'image', kind: 'image', bytes: 100, children: [artifact] } as const
  return { tree, totals: {}, baseline: null, delta: null, budgets: [] }
}
const measured = (revision: string | null, changes: Partial<RunResult> = {}): RunResult =>
  sampleResult({ revision, size, ...changes })

describe('storing a result', () => {
  const ended = (kind: RunResult['verdict']['kind']): Partial<RunResult> => ({
    verdict: { ...sampleResult().verdict, kind },
  })
  test.each([
    ['of a pass', measured('abc', ended('pass')), true],
    ['over budget: stored', measured('abc', ended('over-budget')), true],
    ['a panic: its sizes are those of a pass', measured('abc', ended('panic')), true],
    ['a host that failed: not stored', measured('abc', ended('infrastructure')), false],
    ['cancelled: not stored', measured('abc', ended('cancelled')), false],
    ['changed files: not stored', measured('abc-dirty', ended('pass')), false],
    ['outside git: not stored', measured(null, ended('pass')), false],
    ['without sizes: not stored', measured('abc', { ...ended('pass'), size: null }), false],
  ])('%s', (_, result, expected) => {
    expect(isWorthKeeping(result)).toBe(expected)
  })
})

describe('finding a result', () => {
  test('takes the nearest commit, however far', async () => {
    for (const number of [23, 14]) await keepResult(results(), measured(commitNumber(number)))
    const found = await findResult(results(), line)
    expect(found).toMatchObject({ commit: commitNumber(14), behind: 13 })
    expect(found).toMatchObject({ result: measured(commitNumber(14)) })
    expect(await findResult(results(), line.slice(0, 13))).toBeNull()
  })

  test('only matches the same profile, architecture, mode and overrides', async () => {
    await keepResult(results(), measured(commitNumber(1)))
    expect(await findResult(results({ overrides: ['linux.options.SMP=n'] }), line)).toBeNull()
    const { profile } = results()
    const elsewhere = { ...profile, file: '/repository/other/hello.yml' }
    expect(await findResult(results({ profile: elsewhere }), line)).toBeNull()
    const debug = { ...profile, settings: { ...profile.settings, mode: 'debug' } }
    expect(await findResult(results({ profile: debug as Profile }), line)).toBeNull()
    expect(await findResult(results(), line)).not.toBeNull()
  })

  test.each([
    'boot.memory=1G',
    'boot={memory: 1G}',
    'boot.timeout=9s',
    'expect=[hello]',
    'size.budgets.image=4MiB',
    'report.top=5',
    'arch=x86_64',
    'build.jobs=3',
  ])('%s changes no image, so it hides no baseline', async (override) => {
    await keepResult(results(), measured(commitNumber(1)))
    expect(await findResult(results({ overrides: [override] }), line)).toMatchObject({ behind: 0 })
  })

  test.each(['custom.steps=[]', 'build.env.CFLAGS=-O0', 'toolchain.cc=clang', 'boot.initramfs={}'])(
    '%s changes what is measured',
    async (override) => {
      await keepResult(results(), measured(commitNumber(1)))
      expect(await findResult(results({ overrides: [override] }), line)).toBeNull()
    },
  )

  test('what only OSv’s loader reads changes no image', () => {
    const osv = { ...results().profile, kernel: 'osv' } as Profile
    const keyWith = (...overrides: readonly string[]): string =>
      resultKey(results({ profile: osv, overrides }), 'c')
    expect(keyWith('osv.command=/tests/a.so')).toBe(keyWith())
    expect(keyWith('osv.image=tests')).not.toBe(keyWith())
  })

  test('ignores the order of the overrides', () => {
    const [one, other] = [
      ['custom.a=1', 'custom.b=2'],
      ['custom.b=2', 'custom.a=1'],
    ] as const
    expect(resultKey(results({ overrides: one }), 'c')).toBe(
      resultKey(results({ overrides: other }), 'c'),
    )
  })

  test('skips, reports and discards a damaged one', async () => {
    for (const number of [3, 5]) await keepResult(results(), measured(commitNumber(number)))
    const folder = path.join(root, 'store')
    const [damaged = ''] = readdirSync(folder).filter((name) => name.endsWith(commitNumber(3)))
    appendFileSync(path.join(folder, damaged, 'result.json.gz'), 'x')
    expect(await findResult(results(), line)).toMatchObject({ commit: commitNumber(5) })
    expect(warnings).toEqual(['stored result of 0000000000 not used: result.json.gz is damaged'])
    expect(readdirSync(folder)).not.toContain(damaged)
  })

  test('the first result of a commit stays', async () => {
    await keepResult(results(), measured(commitNumber(1)))
    await keepResult(results(), measured(commitNumber(1), { profile: 'other' }))
    expect(await findResult(results(), line)).toMatchObject({
      result: { profile: sampleResult().profile },
    })
  })

  test('reports a store that cannot be reached', async () => {
    const reason = 'HTTP 503'
    const broken: CacheStore = {
      name: 'broken',
      restore: async () => Promise.resolve({ state: 'unavailable', reason }),
      save: async () => Promise.resolve({ state: 'unavailable', reason }),
      discard: async () => Promise.resolve(),
    }
    expect(await findResult(results({ store: broken }), line)).toEqual({ unavailable: 'HTTP 503' })
    await keepResult(results({ store: broken }), measured(commitNumber(1)))
    expect(warnings).toEqual([
      'no stored results: HTTP 503',
      'result not kept as a baseline: HTTP 503',
    ])
  })
})
