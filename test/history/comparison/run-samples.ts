import { expect } from '@jest/globals'
import { compareBoots, type EarlierBoots } from '../../../src/history/comparison/compare.js'
import { sampleOf, sampleSchema, type BootSample } from '../../../src/history/comparison/sample.js'
import type { BootComparison, BootReport, RunResult } from '../../../src/result/result.js'
import { sampleResult } from '../../github/sample-run.js'

export const commitOf = (number: number): string => String(number).padStart(40, '0')
export const own = commitOf(99)

export interface Changes extends Partial<RunResult> {
  readonly readyMs?: number
}

const { boot: booted } = sampleResult()
export const { host } = sampleResult()
if (booted === null) throw new Error('the sample has a boot')
export const sampleBoot: BootReport = booted
export const vmm = { name: 'qemu', version: '8.2.2' }

/** A run that was ready after `readyMs`. */
export function runOf(revision: string, { readyMs = 1000, ...changes }: Changes = {}): RunResult {
  const times = { timeToFirstByteMs: 100, timeToReadyMs: readyMs, durationMs: readyMs + 10 }
  return sampleResult({ revision, boot: { ...sampleBoot, ...times, vmm }, ...changes })
}

export function sampleFrom(result: RunResult): BootSample {
  const sample = sampleOf(result)
  if (sample === null) throw new Error('nothing to compare')
  // What is stored can be read.
  expect(sampleSchema.parse(JSON.parse(JSON.stringify(sample)))).toEqual(sample)
  return sample
}

/** Runs of the commits 1, 2, …, of which the last is the baseline. */
export function after(...runs: readonly Changes[]): EarlierBoots {
  const samples = runs.map((changes, index) => sampleFrom(runOf(commitOf(index + 1), changes)))
  return {
    source: 'main',
    commits: runs.map((_, index) => commitOf(index + 1)).toReversed(),
    ...{ samples, missing: 'no boot is stored' },
  }
}

export function compared(now: Changes, earlier: EarlierBoots): BootComparison {
  const comparison = compareBoots(runOf(own, now), earlier)
  if (comparison === undefined) throw new Error('nothing was compared')
  return comparison
}

/** `ready 1000 → 1200 worse` of each figure. */
export const words = ({ figures }: BootComparison): readonly string[] =>
  figures.map(({ title, before, now, judgement }) => `${title} ${before} → ${now} ${judgement}`)

export const tests = (passed: number, failed: number, skipped: number): RunResult['tests'] => ({
  ...{ passed, failed, skipped },
})
type Case = NonNullable<RunResult['tests']['cases']>[number]
export function testsNamed(statuses: Readonly<Record<string, Case['status']>>): RunResult['tests'] {
  const cases = Object.entries(statuses).map(([name, status]) => ({
    ...{ name, status, kind: null, durationMs: null, summary: '', log: null, evidence: [] },
  }))
  const count = (wanted: string): number => cases.filter(({ status }) => status === wanted).length
  return { ...tests(count('passed'), count('failed'), count('skipped')), cases }
}
