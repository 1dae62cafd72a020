import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createLocalStore } from '../../../src/cache/local-store.js'
import type { Profile } from '../../../src/profile/profile.js'
import type { RunResult } from '../../../src/result/result.js'
import { obtainBaselines, type Compared } from '../../../src/run/baseline/baseline.js'
import { shallowRemedy } from '../../../src/run/baseline/missing.js'
import type { ResultStore } from '../../../src/run/baseline/stored-entries.js'
import { keepResult } from '../../../src/run/baseline/stored-results.js'
import { measureSizes } from '../../../src/run/sizes/measure.js'
import type { BaselineChoice } from '../../../src/run/baseline/choice.js'
import type { EarlierSizes } from '../../../src/size/compare/baseline.js'
import type { MeasuredFile } from '../../../src/size/measure.js'
import { sampleResult } from '../../github/sample-run.js'

/** A branch with a measured merge base and no tag. */
let root: string
let repository: string
let base: string

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org']
  return execFileSync('git', ['-C', repository, ...identity, ...args], { encoding: 'utf8' }).trim()
}

const sizes: NonNullable<RunResult['size']> = {
  tree: {
    ...{ name: 'image', kind: 'image', bytes: 3 },
    children: [{ name: 'k', kind: 'artifact', bytes: 3 }],
  },
  ...{ totals: { k: 3 }, baseline: null, delta: null, budgets: [] },
}
const named: EarlierSizes = { source: 'result.json', revision: null, size: sizes }

function profileOf(): Profile {
  const budgets = { k: [{ growth: 1 }, { growth: 9, per: 'release' }] }
  return {
    ...{ name: 'hello', file: path.join(repository, 'hello.yml'), repository },
    settings: { arch: 'x86_64', mode: 'release', boot: {}, size: { budgets } },
  } as unknown as Profile
}

function resultStoreOf(): ResultStore {
  return {
    ...{ profile: profileOf(), overrides: [], emit: () => undefined },
    store: createLocalStore(path.join(root, 'store')),
    entryFolder: path.join(root, 'entry'),
  }
}

const file = (): MeasuredFile => ({ role: 'image', name: 'k', path: path.join(root, 'k') })

type Search = Parameters<typeof obtainBaselines>[0]

async function compared(
  found: Search['named'],
  baseline: BaselineChoice,
  changes: Partial<Search> = {},
): Promise<Compared> {
  const outcome = await obtainBaselines({
    ...{ baseline, profile: profileOf(), isDirty: false, named: found, results: resultStoreOf() },
    signal: new AbortController().signal,
    rebuild: async () => Promise.reject(new Error('nothing is built')),
    ...changes,
  })
  if (!outcome.ok) throw new Error(outcome.failure.summary)
  return outcome.value
}

beforeEach(async () => {
  root = mkdtempSync(path.join(os.tmpdir(), 'missing-baseline-'))
  repository = path.join(root, 'own')
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', repository])
  git('commit', '--quiet', '--allow-empty', '-m', 'base')
  base = git('rev-parse', 'HEAD')
  git('checkout', '--quiet', '-b', 'topic')
  git('commit', '--quiet', '--allow-empty', '-m', 'topic')
  await keepResult(resultStoreOf(), sampleResult({ revision: base, size: sizes }))
  writeFileSync(path.join(root, 'k'), 'xyz')
})
afterEach(() => rmSync(root, { recursive: true }))

test.each<[string, EarlierSizes | null, object]>([
  ['a release, with a measured merge base', null, {}],
  ['a release, with a named result', named, {}],
  [
    'both, with a named run that measured nothing',
    { ...named, size: null },
    { baselineMissing: 'result.json has no sizes: its run ended before they were measured' },
  ],
])('a missing baseline has a reason: %s', async (_, found, expected) => {
  const outcome = await measureSizes(
    { files: [file()], isPartial: false, remarks: [] },
    profileOf(),
    await compared(found, found === null ? 'auto' : { file: 'result.json' }),
    { waivers: [], today: '2026-01-01' },
  )
  const { baseline, release, unchecked, ...size } = (outcome.ok ? outcome.value : null) ?? sizes
  const head = found === null ? base : git('rev-parse', 'main')
  expect(size).toMatchObject({
    ...{
      releaseMissing: expect.stringContaining(`no tag leads to ${head.slice(0, 10)}`),
      uncheckedSinceRelease: ['k'],
    },
    ...expected,
  })
  expect(release).toBeUndefined()
  const isMissing = 'baselineMissing' in expected
  expect('baselineMissing' in size).toBe(isMissing)
  expect(baseline === null).toBe(isMissing)
  expect(unchecked).toEqual(isMissing ? ['k'] : undefined)
})

test('a clone too shallow for a release is reported with any baseline', async () => {
  const origin = repository
  repository = path.join(root, 'clone')
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${origin}`, repository])
  expect(await compared(named, { file: 'result.json' })).toEqual({
    ...{ pullRequest: named, release: null, releaseMissing: shallowRemedy },
  })
})

test('only baselines that were asked for are reported missing', async () => {
  expect(await compared(null, 'none')).toEqual({ pullRequest: null, release: null })
})

test('sizes of another compiler are not compared, and rebuilt if asked for', async () => {
  git('checkout', '--quiet', 'main')
  git('commit', '--quiet', '--allow-empty', '-m', 'later')
  const later = git('rev-parse', 'HEAD')
  git('commit', '--quiet', '--allow-empty', '-m', 'head')
  const compiledBy = (version: string): RunResult => {
    const result = sampleResult({ revision: later, size: sizes })
    return { ...result, host: { ...result.host, tools: { gcc: version } } }
  }
  await keepResult(resultStoreOf(), compiledBy('gcc 13'))
  // The commit before has a result of no compiler, which can be compared.
  const compilers = { gcc: 'gcc 14' }
  expect((await compared(null, 'auto', { compilers })).pullRequest).toMatchObject({
    ...{ revision: base, behind: 1 },
  })
  expect(
    (await compared(null, 'auto', { compilers: { gcc: 'gcc 13' } })).pullRequest,
  ).toMatchObject({ revision: later })
  rmSync(path.join(root, 'store'), { recursive: true })
  await keepResult(resultStoreOf(), compiledBy('gcc 13'))
  expect(await compared(null, 'auto', { compilers })).toMatchObject({
    pullRequest: null,
    missing: `main at ${later.slice(0, 10)} is of another compiler (gcc: gcc 13 before, gcc 14 now), and sizes are not compared across compilers; write \`baseline: rebuild\` (--baseline rebuild) to have it built with this one`,
  })
  const rebuild: Search['rebuild'] = async () =>
    Promise.resolve({ ok: true, value: { ...compiledBy('gcc 14'), revision: 'rebuilt' } })
  expect((await compared(null, 'rebuild', { compilers, rebuild })).pullRequest).toMatchObject({
    ...{ revision: 'rebuilt', rebuilt: true },
  })
  const byUser = { ...named, compilers: { gcc: 'gcc 13' } }
  expect(
    (await compared(byUser, { file: 'result.json' }, { compilers })).pullRequest,
  ).toMatchObject({
    remarks: ['result.json is of another compiler (gcc: gcc 13 before, gcc 14 now)'],
  })
})
