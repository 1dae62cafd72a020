import { mkdtempSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { reportPaths } from '../../../src/output-files.js'
import type { RunResult } from '../../../src/result/result.js'
import { resultOf } from '../../../src/run/result-of.js'
import { noFacts, partsWith } from '../parts-sample.js'
import { runSweep, sweepExitCode, type RunVariant } from '../../../src/run/sweep/sweep.js'
import type { Variant } from '../../../src/run/sweep/sweep-variants.js'
import type { VerdictKind } from '../../../src/verdict.js'

const kinds: readonly VerdictKind[] = ['pass', 'panic', 'infrastructure', 'pass']
const variants = kinds.map((kind, index): Variant => ({
  name: `v${index} ${kind}`,
  profile: kind,
  overrides: [`boot.cpus=${index + 1}`],
  folder: `v${index}`,
}))

function resultWith(kind: VerdictKind): RunResult {
  return resultOf(partsWith({}), { kind, summary: `it is ${kind}`, evidence: [] }, noFacts)
}

/** A sweep of runs whose verdict is the name of their profile. */
function trial(options: { readonly failFast?: boolean; readonly cancelAfter?: number } = {}): {
  readonly out: string
  readonly asked: (Variant & { readonly out: string })[]
  readonly rows: ReturnType<typeof runSweep>
} {
  const out = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-sweep-'))
  const cancellation = new AbortController()
  const asked: (Variant & { readonly out: string })[] = []
  const runVariant: RunVariant = async (variant, folder) => {
    asked.push({ ...variant, out: folder })
    if (asked.length === options.cancelAfter) cancellation.abort()
    return Promise.resolve({
      result: resultWith(variant.profile as VerdictKind),
      reports: { ...reportPaths(folder), console: null },
    })
  }
  const { signal } = cancellation
  const { failFast = false } = options
  const rows = runSweep({ variants, out, failFast, signal }, runVariant, () => undefined)
  return { out, asked, rows }
}

test('a variant that fails does not stop the others', async () => {
  const { out, asked, rows } = trial()
  expect((await rows).map(({ figures }) => figures.verdict)).toEqual(kinds)
  expect(asked.map(({ overrides }) => overrides)).toEqual([
    ['boot.cpus=1'],
    ['boot.cpus=2'],
    ['boot.cpus=3'],
    ['boot.cpus=4'],
  ])
  expect(asked.map((request) => request.out)).toEqual(
    variants.map(({ folder }) => path.join(out, folder)),
  )
})

test('writes sweep.json and sweep.md', async () => {
  const { out, rows } = trial()
  const written: unknown = JSON.parse(
    readFileSync(path.join((await rows, out), 'sweep.json'), 'utf8'),
  )
  expect(written).toEqual(await rows)
  expect(written).toMatchObject([
    { variant: 'v0 pass', overrides: ['boot.cpus=1'], result: 'v0/result.json' },
    { variant: 'v1 panic', figures: { verdict: 'panic', summary: 'it is panic' } },
    {},
    {},
  ])
  const markdown = readFileSync(path.join(out, 'sweep.md'), 'utf8')
  expect(markdown).toContain('2 of 4 variants passed')
})

test('with --fail-fast the first failure is the last run', async () => {
  const { out, asked, rows } = trial({ failFast: true })
  expect(await rows).toHaveLength(2)
  expect(asked).toHaveLength(2)
  expect(readFileSync(path.join(out, 'sweep.md'), 'utf8')).toContain('2 not run')
})

test('starts no further variant after a cancellation', async () => {
  const { rows } = trial({ cancelAfter: 1 })
  expect(await rows).toHaveLength(1)
})

describe('the exit status is that of the worst verdict', () => {
  test.each<[number, readonly VerdictKind[]]>([
    [0, []],
    [0, ['pass', 'pass']],
    [1, ['pass', 'hang', 'pass']],
    [2, ['panic', 'invalid-profile', 'pass']],
    [3, ['infrastructure', 'invalid-profile', 'panic']],
    [70, ['infrastructure', 'internal-error']],
    [130, ['internal-error', 'cancelled']],
  ])('%i', (status, ended) => {
    expect(sweepExitCode(ended, false)).toBe(status)
    expect(sweepExitCode(ended, true)).toBe(130)
  })
})
