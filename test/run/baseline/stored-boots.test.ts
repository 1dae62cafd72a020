import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { sealEntry } from '../../../src/cache/seal.js'
import { createLocalStore } from '../../../src/cache/local-store.js'
import type { BootSample } from '../../../src/history/comparison/sample.js'
import type { Profile } from '../../../src/profile/profile.js'
import type { BootReport, RunResult } from '../../../src/result/result.js'
import { findBoots, keepBoots } from '../../../src/run/baseline/stored-boots.js'
import type { ResultStore } from '../../../src/run/baseline/stored-entries.js'
import { sampleResult, sampleVerdict } from '../../github/sample-run.js'

const commitOf = (number: number): string => String(number).padStart(40, '0')
const commits = [3, 2, 1].map(commitOf)

let root: string
let warnings: string[]
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'stored-boots-'))
  warnings = []
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function results(overrides: readonly string[] = []): ResultStore {
  const profile = {
    ...{ name: 'hello', kernel: 'custom', file: '/r/hello.yml', repository: '/r' },
    settings: { arch: 'x86_64', mode: 'release' },
  } as unknown as Profile
  return {
    ...{ profile, overrides, entryFolder: path.join(root, 'entry') },
    store: createLocalStore(path.join(root, 'store')),
    emit: (event) => {
      if (event.type === 'warning') warnings.push(event.message)
    },
  }
}

function runUnder(
  accelerator: BootReport['accelerator'],
  changes: Partial<RunResult> = {},
): RunResult {
  const result = sampleResult({ revision: commitOf(2), ...changes })
  return { ...result, boot: result.boot === null ? null : { ...result.boot, accelerator } }
}

async function revisionsFound(
  store: ResultStore,
  accelerator: BootReport['accelerator'] = 'tcg',
): Promise<unknown> {
  const found = await findBoots(store, commits, accelerator)
  if (found === null || 'unavailable' in found) return found
  const named = ({ revision, conditions }: BootSample): string =>
    `${Number(revision)} ${conditions.accelerator}`
  return [found.behind, ...found.value.map(named)]
}

test('an entry has the boots before it', async () => {
  await keepBoots(results(), runUnder('tcg', { revision: commitOf(1) }), [])
  const found = await findBoots(results(), commits, 'tcg')
  const earlier = found !== null && 'value' in found ? found.value : []
  await keepBoots(results(), runUnder('tcg'), earlier)
  expect(await revisionsFound(results())).toEqual([1, '1 tcg', '2 tcg'])
})

test('an entry has at most a hundred, the newest', async () => {
  const many = Array.from({ length: 150 }, (_, index): BootSample => {
    const conditions = { accelerator: 'tcg', cpu: 'c', vmm: null, compilers: {} } as const
    return { revision: commitOf(1000 + index), conditions, figures: {} }
  })
  await keepBoots(results(), runUnder('tcg'), many)
  const found = (await revisionsFound(results())) as readonly string[]
  expect(found).toHaveLength(101)
  expect([found[1], found.at(-1)]).toEqual(['1051 tcg', '2 tcg'])
})

test('a boot under KVM does not keep one under TCG away', async () => {
  await keepBoots(results(), runUnder('kvm'), [])
  // One of another accelerator says at least why there is no comparison.
  expect(await revisionsFound(results())).toEqual([1, '2 kvm'])
  await keepBoots(results(), runUnder('tcg'), [])
  expect(await revisionsFound(results())).toEqual([1, '2 tcg'])
  expect(await revisionsFound(results(), 'kvm')).toEqual([1, '2 kvm'])
})

test.each([
  ['boot.memory=1G', null],
  ['expect=[x]', null],
  ['custom.steps=[]', null],
  ['boot.timeout=9s', [1, '2 tcg']],
  ['boot.repeat=5', [1, '2 tcg']],
  ['boot.accelerator=tcg', [1, '2 tcg']],
  ['size.budgets.image=1M', [1, '2 tcg']],
])('with %s: %j', async (override, expected) => {
  await keepBoots(results(), runUnder('tcg'), [])
  expect(await revisionsFound(results([override]))).toEqual(expected)
})

const failedTests: RunResult['tests'] = { passed: 1, failed: 1, skipped: 0 }
test.each<[string, Partial<RunResult>, unknown]>([
  ['a pass', {}, [1, '2 tcg']],
  ['over budget', { verdict: sampleVerdict('over-budget') }, [1, '2 tcg']],
  ['a panic', { verdict: sampleVerdict('panic') }, null],
  [
    'failed tests',
    { verdict: sampleVerdict('assertion-failed'), tests: failedTests },
    [1, '2 tcg'],
  ],
  ['no boot', { boot: null }, null],
  ['changed files', { revision: `${commitOf(2)}-dirty` }, null],
  ['no commit', { revision: null }, null],
  ['a host that failed', { verdict: sampleVerdict('infrastructure'), tests: failedTests }, null],
])('of %s is stored: %j', async (_, changes, expected) => {
  const result = runUnder('tcg', changes)
  await keepBoots(results(), changes.boot === null ? { ...result, boot: null } : result, [])
  expect(await revisionsFound(results())).toEqual(expected)
})

test('what is not a list of boots is reported and discarded', async () => {
  await keepBoots(results(), runUnder('tcg'), [])
  const [name = ''] = readdirSync(path.join(root, 'store'))
  const entry = path.join(root, 'store', name)
  writeFileSync(path.join(entry, 'boots.json.gz'), gzipSync('{"schemaVersion":1,"samples":[{}]}'))
  await sealEntry(entry)
  expect(await revisionsFound(results())).toBeNull()
  expect(warnings).toEqual(['stored boot of 0000000000 not used: it is not a list of boots'])
})
